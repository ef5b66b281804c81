// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryId;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Hlc;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Triage;
import org.vigie.core.topic.Topic;

/// A journal in memory that saves when the test says so, or refuses to.
final class MemoryLog implements Acts, Journal {
    private final MemoryMentions mentions;
    private final List<Topic> topics;
    private final Events events;
    private final InstantSource now;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Deque<Map<MentionKey, Filed>> before = new ArrayDeque<>();
    private final Deque<Runnable> unsaved = new ArrayDeque<>();
    private PersonId person = WatchRoom.INES.id();
    private boolean held;
    private Optional<RuntimeException> refusal = Optional.empty();

    MemoryLog(MemoryMentions mentions, List<Topic> topics, Events events, InstantSource now) {
        this.mentions = mentions;
        this.topics = topics;
        this.events = events;
        this.now = now;
    }

    /// From now on nothing is saved before [#saveAll].
    void hold() {
        held = true;
    }

    /// From now on acts are this person's.
    void actAs(PersonId now) {
        person = now;
    }

    /// From now on every act is refused.
    void refuseWith(RuntimeException reason) {
        refusal = Optional.of(reason);
    }

    void refuseNothing() {
        refusal = Optional.empty();
    }

    /// What was recorded, latest first.
    List<Payload> payloads() {
        return entries.stream().map(Entry::payload).toList();
    }

    @Override
    public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
        var done = new CompletableFuture<Entry>();
        unsaved.add(() -> save(payload, done));
        if (!held) saveAll();
        return done;
    }

    /// Lets what was held be saved, or refused.
    void saveAll() {
        while (!unsaved.isEmpty()) unsaved.removeFirst().run();
    }

    private void save(Payload payload, CompletableFuture<Entry> done) {
        if (refusal.isPresent()) {
            done.completeExceptionally(refusal.get());
            return;
        }
        var was = new HashMap<MentionKey, Filed>();
        touched(payload)
                .forEach(key -> mentions.one(key).ifPresent(filed -> {
                    was.put(key, filed);
                    mentions.replace(applied(payload, filed));
                }));
        switch (payload) {
            case Payload.TopicKept kept -> {
                topics.removeIf(topic -> topic.id().equals(kept.topic().id()));
                topics.add(kept.topic());
            }
            case Payload.TopicWithdrawn gone ->
                topics.removeIf(topic -> topic.id().equals(gone.topic()));
            default -> before.push(was);
        }
        var entry = entry(payload);
        entries.push(entry);
        done.complete(entry);
        events.publish(new CellEvent.EntryRecorded(entry));
    }

    private static Filed applied(Payload payload, Filed filed) {
        var signals = filed.signals();
        return switch (payload) {
            case SignalAct.LabelCorrected act -> filed.with(signals.with(act.label()));
            case SignalAct.MentionsLinked act -> filed.with(signals.in(act.narrative()));
            case SignalAct.NarrativeSplit act -> filed.with(signals.in(Optional.of(act.into())));
            default -> filed.with(applied(payload, filed.triage()));
        };
    }

    private static Triage applied(Payload payload, Triage triage) {
        return switch (payload) {
            case Payload.MentionsTriaged act -> new TriageAct.Move(act.state(), act.reason()).over(triage);
            case Payload.MentionsFollowed act -> new TriageAct.Follow(act.followed()).over(triage);
            case Payload.MentionsAssigned act -> triage.withAssignee(act.assignee());
            case Payload.MentionsAnswered _ -> triage.answeredAt(WatchRoom.NOON);
            case Payload.MentionNoted act -> {
                var notes = new ArrayList<>(triage.notes());
                notes.add(new Triage.Note(Optional.of(WatchRoom.INES.id()), WatchRoom.NOON, act.note()));
                yield triage.with(notes);
            }
            default -> triage;
        };
    }

    private static List<MentionKey> touched(Payload payload) {
        return switch (payload) {
            case Payload.MentionsTriaged act -> act.mentions();
            case Payload.MentionsFollowed act -> act.mentions();
            case Payload.MentionsAssigned act -> act.mentions();
            case Payload.MentionNoted act -> List.of(act.mention());
            case Payload.MentionsAnswered act -> act.mentions();
            case ClaimAct.Tied act -> act.mentions();
            case SignalAct.LabelCorrected act -> List.of(act.mention());
            case SignalAct.MentionsLinked act -> act.mentions();
            case SignalAct.NarrativeSplit act -> act.mentions();
            default -> List.of();
        };
    }

    private Entry entry(Payload payload) {
        var ref = new EntryRef(new OriginId(new UUID(9, 9)), entries.size() + 1L);
        return new Entry(
                new EntryId(new UUID(5, entries.size())),
                ref,
                Hlc.ZERO,
                now.instant(),
                now.instant(),
                now.instant(),
                Optional.of(person),
                Optional.empty(),
                Nature.EXERCISE,
                List.of(),
                payload,
                Hash.NONE,
                Hash.NONE);
    }

    @Override
    public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
        return record(payload, List.of());
    }

    @Override
    public CompletableFuture<Optional<Entry>> undoLast() {
        if (refusal.isPresent()) return CompletableFuture.failedFuture(refusal.get());
        if (before.isEmpty()) return CompletableFuture.completedFuture(Optional.empty());
        before.pop().values().forEach(mentions::replace);
        return CompletableFuture.completedFuture(
                Optional.of(entry(new Payload.Undone(entries.pop().ref()))));
    }

    @Override
    public CompletableFuture<Entry> append(Draft draft) {
        return record(draft.payload(), List.of());
    }

    @Override
    public void replay(Consumer<Entry> each) {
        entries.reversed().forEach(each);
    }

    @Override
    public Optional<Entry> find(EntryRef ref) {
        return entries.stream().filter(entry -> entry.ref().equals(ref)).findFirst();
    }

    @Override
    public List<Entry> latest(Class<? extends Payload> kind, int limit) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.payload()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> standing(RoomId room, Class<? extends Payload> kind) {
        return entries.reversed().stream()
                .filter(entry -> kind.isInstance(entry.payload()))
                .toList();
    }

    @Override
    public List<Entry> standing(Class<? extends Payload> kind) {
        return entries.reversed().stream()
                .filter(entry -> kind.isInstance(entry.payload()))
                .toList();
    }

    @Override
    public List<Entry> about(MentionKey mention, int limit) {
        return entries.reversed().stream()
                .filter(entry -> touched(entry.payload()).contains(mention))
                .limit(limit)
                .toList();
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Verdict verify() {
        return new Verdict.Intact(entries.size());
    }
}
