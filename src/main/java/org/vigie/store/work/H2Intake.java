// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Journal.NotSaved;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceId;

/// Takes harvests in: prepares them on the caller's thread, hands them to one writer, waits for the disk.
///
/// Harvests that wait together share a transaction. The queue is bounded: whoever is too fast waits.
final class H2Intake implements Intake, AutoCloseable {
    /// A harvest with more is written in parts; only the last moves the cursor.
    private static final int PART = 500;

    private static final int WAITING = 64;
    private static final long PATIENCE_MILLIS = 200;

    /// How many sightings share a transaction at most; more would make others wait too long.
    private static final int PER_COMMIT = 4_000;

    private final Preparer preparer;
    private final Writing writing;
    private final BlockingQueue<Delivery> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private volatile boolean closing;

    H2Intake(Preparer preparer, Writing writing) {
        this.preparer = preparer;
        this.writing = writing;
        this.thread = Thread.ofPlatform().name("intake").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Puts deliveries on the disk and completes their receipts, or throws.
    @FunctionalInterface
    interface Writing {
        void write(List<Delivery> deliveries) throws Exception;
    }

    @Override
    public Receipt take(SourceId source, Harvest.Ok harvest) throws InterruptedException {
        if (closing) throw new NotSaved("The store is closed.", null);
        var receipts = new ArrayList<CompletableFuture<Receipt>>();
        var all = harvest.sightings();
        for (int from = 0; from == 0 || from < all.size(); from += PART) {
            int to = Math.min(from + PART, all.size());
            var delivery = prepare(source, harvest, all.subList(from, to), from == 0, to == all.size());
            waiting.put(delivery);
            receipts.add(delivery.receipt());
        }
        if (!thread.isAlive()) failLate();
        var sum = new Receipt(0, 0, 0, 0, Map.of(), Map.of());
        for (var receipt : receipts) sum = sum(sum, await(receipt));
        return sum;
    }

    private Delivery prepare(
            SourceId source, Harvest.Ok harvest, List<Sighting> sightings, boolean first, boolean last) {
        var ready = new ArrayList<Prepared>(sightings.size());
        Map<Fault, Integer> refused = new EnumMap<>(Fault.class);
        Map<Fault, Integer> corrected = new EnumMap<>(Fault.class);
        if (first) refused.putAll(harvest.skipped());
        int skipped =
                first ? harvest.skipped().values().stream().mapToInt(n -> n).sum() : 0;
        for (var sighting : sightings) {
            switch (preparer.prepare(sighting)) {
                case Preparer.Outcome.Ready made -> {
                    ready.add(made.prepared());
                    made.corrected().forEach((fault, times) -> corrected.merge(fault, times, Integer::sum));
                }
                case Preparer.Outcome.Refused no -> refused.merge(no.fault(), 1, Integer::sum);
            }
        }
        return new Delivery(
                source,
                ready,
                last ? harvest.removals() : List.of(),
                last ? harvest.measures() : List.of(),
                last ? Optional.of(harvest.next()) : Optional.empty(),
                sightings.size() + skipped,
                refused,
                corrected,
                new CompletableFuture<>());
    }

    private static Receipt await(CompletableFuture<Receipt> receipt) throws InterruptedException {
        try {
            return receipt.get();
        } catch (ExecutionException e) {
            throw new NotSaved("A harvest could not be written.", e.getCause());
        }
    }

    private void run() {
        var batch = new ArrayList<Delivery>();
        while (!closing || !waiting.isEmpty()) {
            batch.clear();
            try {
                gather(batch);
                if (!batch.isEmpty()) writing.write(batch);
            } catch (Exception e) {
                fail(batch, e instanceof ExecutionException wrapped ? wrapped.getCause() : e);
            }
        }
    }

    /// Whatever waits, when something does.
    private void gather(List<Delivery> batch) throws InterruptedException {
        int size = 0;
        for (var next = waiting.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                next != null;
                next = size < PER_COMMIT ? waiting.poll() : null) {
            batch.add(next);
            size += next.sightings().size();
        }
    }

    private static void fail(Collection<Delivery> deliveries, @Nullable Throwable why) {
        for (var delivery : deliveries)
            delivery.receipt().completeExceptionally(new NotSaved("A harvest could not be written.", why));
    }

    /// Finishes what waits, then refuses.
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failLate();
    }

    private void failLate() {
        var late = new ArrayList<Delivery>();
        waiting.drainTo(late);
        fail(late, null);
    }

    private static Receipt sum(Receipt a, Receipt b) {
        return new Receipt(
                a.fresh() + b.fresh(),
                a.duplicate() + b.duplicate(),
                a.edited() + b.edited(),
                a.removed() + b.removed(),
                sum(a.refused(), b.refused()),
                sum(a.corrected(), b.corrected()));
    }

    private static Map<Fault, Integer> sum(Map<Fault, Integer> a, Map<Fault, Integer> b) {
        Map<Fault, Integer> sum = new EnumMap<>(Fault.class);
        sum.putAll(a);
        b.forEach((fault, times) -> sum.merge(fault, times, Integer::sum));
        return sum;
    }
}
