// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.Analyst;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Gathering.Gathered;
import org.vigie.core.signal.NarrativeId;

/// Gathers every committed mention into its narrative, on its own thread and in order of arrival, and heeds what people
/// do to narratives.
///
/// It reads from the tables and holds up nobody; how far behind it is can be asked. Should anything fail, it goes on
/// from what it last kept and comes to the same.
final class NarrativeFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NarrativeFollower.class);
    private static final int PAGE = 500;
    /// What gathering knows is kept after every so many mentions, always the same ones.
    private static final int KEPT_EVERY = 20_000;
    private static final long TOLD_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long WEIGHED_EVERY_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int REST = 20;
    private static final long PAUSE_MILLIS = 1_000;

    private final Tables tables;
    private final Touched touched;
    private final Analyst analyst;
    private final NarrativeActs acts;
    private final Gravities gravities;
    private final Outlet outlet;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;
    private volatile long arrived;
    private volatile long followed;
    /// How far an earlier life had come: until then nothing is new.
    private final long known;
    private volatile boolean idle;
    private volatile boolean closing;
    private Map<NarrativeId, Gathered> told = new HashMap<>();
    private final Set<NarrativeId> untold = new HashSet<>();
    private long toldAt = System.nanoTime();
    private long weighedAt = System.nanoTime();
    private long rest;

    /// Where changes go.
    ///
    /// @param committed some are committed that have their marks
    /// @param changed these narratives changed and can be found like that soon
    /// @param afterwards runs something once everything committed so far can be found
    record Outlet(Runnable committed, Consumer<Set<NarrativeId>> changed, Consumer<Runnable> afterwards) {}

    NarrativeFollower(
            Tables tables, Touched touched, Analyst analyst, NarrativeActs acts, Gravities gravities, Outlet outlet) {
        this.tables = tables;
        this.touched = touched;
        this.analyst = analyst;
        this.acts = acts;
        this.gravities = gravities;
        this.outlet = outlet;
        this.thread = Thread.ofPlatform().name("narratives").daemon().unstarted(this::run);
        this.arrived = newest();
        this.known = tables.read(sql -> sql.number("select mention from narrative_progress"));
        this.followed = known;
    }

    void start() {
        if (thread.getState() == Thread.State.NEW) thread.start();
    }

    /// Mentions up to this number, or acts, are committed.
    void arrived(long number) {
        arrived = Math.max(arrived, number);
        look();
    }

    void look() {
        idle = false;
        work.release();
    }

    long behind() {
        return Math.max(0, arrived - followed);
    }

    /// Whether everything that was committed and told is gathered and written.
    boolean isIdle() {
        return idle;
    }

    private long newest() {
        return tables.read(sql -> sql.number("select max(number) from mention"));
    }

    private void run() {
        while (!closing) {
            try {
                var gathering = analyst.gathering(new byte[0]);
                if (gathering.isEmpty()) followed = Long.MAX_VALUE;
                else follow(begin(gathering.get()));
                return;
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.error("Narratives could not follow; they go on from what was kept.", e);
                pause();
            }
        }
    }

    private void follow(NarrativeMind mind) throws InterruptedException {
        told = tables.read(NarrativeTable::all);
        while (!closing) {
            work.drainPermits();
            if (step(mind)) {
                if (System.nanoTime() - weighedAt > WEIGHED_EVERY_NANOS) weigh();
                continue;
            }
            tell(mind, true);
            if (work.tryAcquire(rest - (System.nanoTime() - weighedAt), TimeUnit.NANOSECONDS)) continue;
            weigh();
            idle = work.availablePermits() == 0;
            work.acquire();
        }
    }

    /// What was kept last, or nothing.
    private NarrativeMind begin(Gathering fresh) {
        var kept = tables.read(NarrativeTable::memory);
        var mind = kept.flatMap(this::restored).orElseGet(() -> new NarrativeMind(fresh, 0, 0));
        for (var act : tables.read(sql -> acts.after(sql, 0)))
            if (act.place() <= mind.place) mind.hands.heed(act.entry());
        return mind;
    }

    private Optional<NarrativeMind> restored(NarrativeTable.Memory kept) {
        try {
            return analyst.gathering(kept.bytes())
                    .map(gathering -> new NarrativeMind(gathering, kept.mention(), kept.place()));
        } catch (IllegalArgumentException e) {
            LOG.info("Narratives are gathered again from the first mention: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /// Follows one page.
    ///
    /// @return whether there was anything
    private boolean step(NarrativeMind mind) throws InterruptedException {
        int limit = (int) Math.min(PAGE, KEPT_EVERY - mind.number % KEPT_EVERY);
        var page = tables.read(sql -> NarrativePage.after(sql, mind.number, limit));
        var due = tables.read(sql -> acts.after(sql, mind.place));
        long last = page.isEmpty() ? mind.number : page.getLast().mention().number();
        due.removeIf(act -> act.behind() > last);
        if (page.isEmpty() && due.isEmpty()) return false;
        var round = new NarrativeRound(mind, tables, acts);
        var next = due.iterator();
        var act = next.hasNext() ? next.next() : null;
        var kept = Optional.<byte[]>empty();
        for (var line : page) {
            for (; act != null && act.behind() < line.mention().number(); act = next.hasNext() ? next.next() : null)
                round.act(act);
            round.observe(line);
            if (mind.number % KEPT_EVERY == 0) kept = Optional.of(mind.gathering.keep());
        }
        write(mind, round, kept);
        if (act == null) return true;
        var after = new NarrativeRound(mind, tables, acts);
        for (; act != null; act = next.hasNext() ? next.next() : null) after.act(act);
        write(mind, after, Optional.empty());
        return true;
    }

    private void write(NarrativeMind mind, NarrativeRound round, Optional<byte[]> kept) throws InterruptedException {
        tables.write(sql -> {
                    var rows = new NarrativeRows(sql, touched);
                    rows.write(round, mind);
                    if (kept.isPresent()) rows.keep(mind, kept.get());
                    return true;
                })
                .join();
        followed = Math.max(followed, mind.number);
        arrived = Math.max(arrived, followed);
        untold.addAll(round.concerned);
        outlet.committed().run();
        if (mind.number > known) tell(mind, false);
    }

    /// Brings the table of narratives in line, once a second or when nothing else is to be done.
    private void tell(NarrativeMind mind, boolean now) {
        if (untold.isEmpty() || (!now && System.nanoTime() - toldAt < TOLD_EVERY_NANOS)) return;
        var changed = new ArrayList<Gathered>();
        var present = new HashSet<NarrativeId>();
        for (var one : mind.gathering.narratives()) {
            present.add(one.narrative().id());
            if (!one.equals(told.put(one.narrative().id(), one))) changed.add(one);
        }
        var gone = told.keySet().stream().filter(id -> !present.contains(id)).toList();
        tables.write(sql -> tell(new NarrativeRows(sql, touched), changed, gone, mind))
                .join();
        var ids = new HashSet<NarrativeId>(gone);
        for (var one : changed) ids.add(one.narrative().id());
        gone.forEach(told::remove);
        untold.clear();
        toldAt = System.nanoTime();
        if (!ids.isEmpty()) outlet.changed().accept(ids);
    }

    private static boolean tell(NarrativeRows rows, List<Gathered> changed, List<NarrativeId> gone, NarrativeMind mind)
            throws SQLException {
        rows.tell(changed);
        for (var id : gone) {
            var into = mind.gathering.shown(id);
            if (into.isPresent()) rows.became(id, into.get());
        }
        return true;
    }

    /// Weighs narratives by what can be found now. Whatever it costs, it rests twenty times as long before it does so
    /// again, but not longer than while mentions pour in.
    private void weigh() throws InterruptedException {
        var found = new CountDownLatch(1);
        outlet.afterwards().accept(found::countDown);
        found.await(WEIGHED_EVERY_NANOS, TimeUnit.NANOSECONDS);
        long start = System.nanoTime();
        if (gravities.follow()) outlet.committed().run();
        weighedAt = System.nanoTime();
        rest = Math.min(WEIGHED_EVERY_NANOS, REST * (weighedAt - start));
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops after the page at hand; the next start goes on.
    @Override
    public void close() {
        closing = true;
        work.release();
        if (thread.getState() == Thread.State.NEW) return;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
