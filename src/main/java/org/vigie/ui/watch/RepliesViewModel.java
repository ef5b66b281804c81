// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.reply.Plea;
import org.vigie.analysis.reply.Recipients;
import org.vigie.analysis.reply.ReplyRanker;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.claim.Claims;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.plan.Plans;
import org.vigie.core.publish.Account;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Taxonomy;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// The texts that would answer the chosen mention, and the record of answers. Only texts that stand approved can be
/// used.
final class RepliesViewModel {
    /// An author who was answered within this time gets no answer of a batch.
    static final Duration ALONE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(RepliesViewModel.class);
    private static final int MOST = 12;
    /// How many answers are looked at for what answered a narrative before.
    private static final int LATEST = 200;

    private final OpenRoom room;
    private final List<Message> shipped;
    private final Supplier<Fillings> values;
    private final WatchViewModel watch;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Optional<Replies>> replies = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Coalesced<Optional<Replies>> reading;
    private @Nullable Ready ready;

    /// @param shipped the texts that come with the program
    /// @param values what the room itself tells for variables; may ask the store
    /// @param names with the taxonomy in force
    RepliesViewModel(
            OpenRoom room,
            List<Message> shipped,
            Supplier<Fillings> values,
            WatchViewModel watch,
            ObservableValue<Directory> names,
            Lanes lanes) {
        this.room = room;
        this.shipped = List.copyOf(shipped);
        this.values = values;
        this.watch = watch;
        this.lanes = lanes;
        var chosen = watch.list().selectedProperty();
        reading = new Coalesced<>(
                lanes,
                WatchViewModel.PACE,
                () -> {
                    var asked = chosen.get().filter(filed -> filed.deletedAt().isEmpty());
                    var taxonomy = names.getValue().taxonomy();
                    return () -> asked.map(filed -> read(filed, taxonomy));
                },
                this::show,
                _ -> replies.set(Optional.empty()));
        chosen.addListener((_, before, now) -> {
            if (!key(before).equals(key(now))) replies.set(Optional.empty());
            reading.request();
        });
        names.addListener(_ -> reading.request());
    }

    /// The texts made ready to be ranked, until some of them or their approvals change.
    private record Ready(Taxonomy taxonomy, Approvals approvals, ReplyRanker approved, ReplyRanker others) {}

    private static Optional<MentionKey> key(Optional<Filed> filed) {
        return filed.map(one -> one.mention().key());
    }

    private void show(Optional<Replies> found) {
        if (found.map(Replies::key).equals(key(watch.list().selected()))) replies.set(found);
    }

    /// What would answer the chosen mention; empty until it is known.
    ReadOnlyObjectProperty<Optional<Replies>> repliesProperty() {
        return replies.getReadOnlyProperty();
    }

    void happened(Collection<? extends CellEvent> batch) {
        boolean texts = batch.stream().anyMatch(RepliesViewModel::changesTexts);
        if (texts) forget();
        if (texts || batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) reading.request();
    }

    private static boolean changesTexts(CellEvent event) {
        return event instanceof CellEvent.EntryRecorded recorded
                && switch (recorded.entry().payload()) {
                    case MessageAct _, ApprovalAct _, Payload.Undone _ -> true;
                    default -> false;
                };
    }

    private synchronized void forget() {
        ready = null;
    }

    private synchronized Ready ready(Taxonomy taxonomy) {
        var now = ready;
        if (now != null && now.taxonomy().equals(taxonomy)) return now;
        var library = new Library(room.journal(), room.room().id(), shipped);
        var shelf = library.shelf();
        var approvals = library.approvals(shelf);
        var standing = shelf.standing();
        now = new Ready(
                taxonomy,
                approvals,
                ReplyRanker.of(
                        standing.stream()
                                .filter(one -> isApproved(approvals, one))
                                .toList(),
                        taxonomy),
                ReplyRanker.of(
                        standing.stream()
                                .filter(one -> !isApproved(approvals, one))
                                .toList(),
                        taxonomy));
        ready = now;
        return now;
    }

    private static boolean isApproved(Approvals approvals, Message text) {
        return approvals.of(text) instanceof Approved;
    }

    private Replies read(Filed filed, Taxonomy taxonomy) {
        var now = room.clock().instant();
        var texts = ready(taxonomy);
        var plea = plea(filed);
        var offers = texts.approved().rank(plea, MOST).stream()
                .flatMap(found -> texts.approvals().approved(found.message().id(), now).stream()
                        .map(leave -> new Replies.Offer(found, leave)))
                .toList();
        var library = new Library(room.journal(), room.room().id(), shipped);
        return new Replies(
                filed.mention().key(),
                offers,
                texts.others().rank(plea, Replies.SHOWN).stream()
                        .filter(found -> !found.message().isExpiredAt(now))
                        .toList(),
                values.get().over(library.typed()),
                new Claims(room.journal(), room.room().id()).all());
    }

    private Plea plea(Filed filed) {
        var narrative = filed.signals().narrative();
        return new Plea(
                Asides.said(filed),
                filed.analysis().language(),
                filed.signals().categories(),
                narrative.flatMap(id -> room.narratives().one(id)).map(one -> one.label()),
                narrative.map(this::used).orElse(Map.of()),
                Set.copyOf(new Plans(room.journal(), room.room().id(), List.of())
                        .shelf()
                        .chosen()));
    }

    /// How often each text answered mentions of this narrative.
    private Map<MessageId, Integer> used(NarrativeId narrative) {
        var times = new HashMap<MessageId, Integer>();
        for (var act : answers().reversed().stream().limit(LATEST).toList())
            act.payload().message().ifPresent(text -> {
                boolean same = act.payload().mentions().stream()
                        .limit(1)
                        .flatMap(key -> room.mentions().one(key).stream())
                        .anyMatch(one -> one.signals().narrative().equals(Optional.of(narrative)));
                if (same) times.merge(text, 1, Integer::sum);
            });
        return times;
    }

    private record Answer(Instant at, Payload.MentionsAnswered payload) {}

    /// The answers that stand, oldest first.
    private List<Answer> answers() {
        return room.journal().standing(room.room().id(), Payload.MentionsAnswered.class).stream()
                .flatMap(entry -> entry.payload() instanceof Payload.MentionsAnswered answered
                        ? Stream.of(new Answer(entry.occurredAt(), answered))
                        : Stream.empty())
                .toList();
    }

    /// Whom one answer to these mentions reaches.
    void recipients(List<MentionKey> mentions, Consumer<Recipients> answer, Consumer<Throwable> failure) {
        var since = room.clock().instant().minus(ALONE);
        lanes.ask(
                () -> {
                    var lately = new HashSet<String>();
                    for (var act : answers())
                        if (act.at().isAfter(since))
                            act.payload().mentions().stream()
                                    .flatMap(key -> room.mentions().one(key).stream())
                                    .flatMap(one -> Recipients.author(one.mention()).stream())
                                    .forEach(lately::add);
                    lately.addAll(AnswerDesk.underWay(room));
                    var filed = mentions.stream()
                            .flatMap(key -> room.mentions().one(key).stream())
                            .filter(one -> one.deletedAt().isEmpty())
                            .toList();
                    return Recipients.of(filed, lately);
                },
                answer,
                failure);
    }

    /// Finds the accounts that can answer these mentions, one for each; none if one of them can't be answered so.
    void accounts(List<Filed> reached, Optional<AnswerDesk> desk, Consumer<List<Account>> answer) {
        desk.ifPresent(one -> lanes.ask(
                () -> one.accounts(room, reached).orElse(List.of()),
                answer,
                problem -> LOG.warn("The accounts were not read: {}", problem.toString())));
    }

    /// Hands one answer for each mention over; it is noted on the mention once it is out.
    CompletableFuture<?> send(
            AnswerDesk desk, Approved approved, Fillings values, List<Filed> reached, List<Account> accounts) {
        var handed = new CompletableFuture<Integer>();
        lanes.ask(
                () -> {
                    desk.answer(room, approved, values, reached, accounts);
                    return reached.size();
                },
                handed::complete,
                problem -> {
                    LOG.warn("An answer was not handed over: {}", problem.toString());
                    handed.completeExceptionally(problem);
                });
        return handed;
    }

    /// Records that these mentions were answered and are done; one undo takes both back.
    ///
    /// @param text that was used; empty for an answer given elsewhere
    CompletableFuture<?> answer(List<MentionKey> mentions, Optional<Message> text, String words) {
        var now = room.clock().instant();
        return watch.triage()
                .record(
                        mentions,
                        List.of(
                                new Payload.MentionsAnswered(
                                        mentions,
                                        text.map(Message::id),
                                        text.map(Message::version).orElse(0),
                                        text.isPresent() ? AnswerWay.COPIED : AnswerWay.ELSEWHERE,
                                        words),
                                new Payload.MentionsTriaged(mentions, TriageState.DONE, Optional.empty())),
                        filed -> filed.with(filed.triage().answeredAt(now).with(TriageState.DONE, Optional.empty())),
                        new Outcome.Answered(mentions.size(), text.isPresent()));
    }
}
