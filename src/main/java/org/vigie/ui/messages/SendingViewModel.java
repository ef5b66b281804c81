// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Message;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Confirmation;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Leave;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.SendingId;
import org.vigie.ui.kit.Lanes;

/// What people do about texts on their way out: hand them over, look at where they stand, and decide where nobody
/// knows.
final class SendingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(SendingViewModel.class);

    private final OpenRoom room;
    private final Desk desk;
    private final MessagesViewModel messages;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(new Standing(List.of(), Outbox.EMPTY));

    /// What came of an act.
    enum Outcome {
        HANDED_OVER,
        CALLED_OFF,
        CONFIRMED,
        SETTLED,
        NOT_SAVED
    }

    /// Where everything stands, as the journal tells it.
    record Standing(List<Account> accounts, Outbox outbox) {
        /// Whether an account that is waited for can't be reached.
        boolean isCutOff() {
            return outbox.open().stream()
                    .anyMatch(item -> item.waits()
                            .filter(waiting -> waiting.why() == Receipt.Why.UNREACHABLE)
                            .isPresent());
        }
    }

    /// Why nothing was handed over: what was confirmed is no longer what there is.
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Changed() {
            super("The text, its values or its approval changed meanwhile.");
        }
    }

    SendingViewModel(
            OpenRoom room,
            Desk desk,
            MessagesViewModel messages,
            Lanes lanes,
            Supplier<UUID> fresh,
            Consumer<Outcome> told) {
        this.room = room;
        this.desk = desk;
        this.messages = messages;
        this.lanes = lanes;
        this.fresh = fresh;
        this.told = told;
    }

    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    void refresh() {
        lanes.ask(
                () -> new Standing(PublishAct.AccountsKept.inForce(room.journal()), desk.outbox()),
                standing::set,
                problem -> LOG.error("What is on its way out could not be read", problem));
    }

    /// Reads again when something about publishing was recorded.
    void happened(Collection<? extends CellEvent> batch) {
        if (batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) refresh();
    }

    /// Whether nothing leaves this room.
    boolean isPractice() {
        return desk.isPractice();
    }

    boolean isInHand(Item item) {
        return desk.isInHand(item.sending().id());
    }

    /// The letters of a list that came back later, as far as was read.
    List<Bounce> returned(Item item) {
        return standing.get().outbox().returned(item);
    }

    /// Asks whose letters came back: by address, or by place where the list is no longer the one that was confirmed.
    void readers(Item item, Consumer<Map<Integer, String>> found) {
        var letters = returned(item);
        lanes.ask(
                () -> {
                    var names = new TreeMap<Integer, String>();
                    for (var one : letters)
                        desk.reader(item.sending().account(), one.place())
                                .ifPresent(address -> names.put(one.place(), address));
                    return names;
                },
                found::accept,
                problem -> LOG.error("The readers of a list could not be read", problem));
    }

    /// The leave to use this text, with the words it has now.
    Optional<Approved> approved(Message message) {
        return messages.stateProperty()
                .get()
                .approvals()
                .approved(message.id(), messages.now())
                .filter(leave -> leave.message().equals(message));
    }

    /// Every way by which an approved text can go out, an account once for each outlet that it takes.
    List<Proposal> proposals(Approved approved) {
        var all = new ArrayList<Proposal>();
        for (var account : standing.get().accounts())
            for (var outlet : approved.message().outlets())
                if (account.way().takes(outlet))
                    all.add(new Proposal(
                            approved, outlet, messages.stateProperty().get().fillings(), account));
        return all;
    }

    /// Hands these over, each as it was confirmed; none of them if one has changed since.
    CompletableFuture<?> send(PersonId by, List<Proposal> chosen, List<Confirmation> seen) {
        return done(Outcome.HANDED_OVER, () -> {
            var leaves = new ArrayList<Leave>();
            for (int i = 0; i < chosen.size(); i++) leaves.add(leave(by, chosen.get(i), seen.get(i)));
            desk.queue(leaves);
        });
    }

    private Leave leave(PersonId by, Proposal proposal, Confirmation seen) {
        var id = new SendingId(fresh.get());
        var now = messages.now();
        return (desk.isPractice()
                        ? Rehearsal.of(room.room(), proposal, by, seen, id, now).map(Leave.class::cast)
                        : PublishOrder.of(room.room(), proposal, by, seen, id, now)
                                .map(Leave.class::cast))
                .orElseThrow(Changed::new);
    }

    CompletableFuture<?> confirm(PersonId by, Item item, List<String> stale) {
        return done(Outcome.CONFIRMED, () -> desk.confirm(item.sending().id(), stale, by));
    }

    CompletableFuture<?> callOff(PersonId by, Item item) {
        return done(Outcome.CALLED_OFF, () -> desk.cancel(item.sending().id(), by));
    }

    /// Decides about as many letters as the person was told of, and no others.
    CompletableFuture<?> settle(PersonId by, Item item, Verdict verdict) {
        return done(Outcome.SETTLED, () -> {
            var now = desk.outbox().one(item.sending().id());
            boolean same = now.filter(
                            one -> one.tally().unknown() == item.tally().unknown() && one.left() == item.left())
                    .isPresent();
            if (!same && !item.sending().account().list().isEmpty()) throw new Changed();
            desk.settle(item.sending().id(), verdict, by);
        });
    }

    private CompletableFuture<?> done(Outcome outcome, Runnable act) {
        var done = new CompletableFuture<Object>();
        lanes.ask(
                () -> {
                    act.run();
                    return outcome;
                },
                now -> {
                    told.accept(now);
                    refresh();
                    done.complete(now);
                },
                problem -> {
                    LOG.warn("An act on sending was not done: {}", problem.toString());
                    if (!(problem instanceof Changed)) told.accept(Outcome.NOT_SAVED);
                    refresh();
                    done.completeExceptionally(problem);
                });
        return done;
    }
}
