// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Correspondence;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Register;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.offer.Offers;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Confirmation;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Leave;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.PublishOrder;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Lanes;

/// Approved texts on their way to customers of the register by e-mail, and what each was sent. Names of customers are
/// never logged.
final class MailingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(MailingViewModel.class);
    /// An entry of the journal holds 1 MB; a letter may take two bytes and an escape.
    private static final int MOST_LETTERS = 250_000;
    private static final int ROW = 4;

    private final OpenRoom room;
    private final Desk desk;
    private final OnDuty duty;
    private final StakeholdersViewModel model;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;
    private final Runnable handed;
    private final ReadOnlyObjectWrapper<Correspondence> correspondence =
            new ReadOnlyObjectWrapper<>(Correspondence.NONE);

    /// What there is to confirm before a text goes to customers.
    ///
    /// @param proposal empty if nobody would get it
    /// @param seen what the person confirms with it
    /// @param isUnset whether there is no mail server yet
    record Prepared(
            Approved text,
            Choice choice,
            Mailing mailing,
            Optional<Proposal> proposal,
            Optional<Confirmation> seen,
            boolean isUnset) {
        List<String> stale() {
            return seen.map(Confirmation::stale).orElse(List.of());
        }
    }

    /// Nothing was handed over: what was confirmed is no longer what there is.
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Changed() {
            super("The register, the text or its approval changed meanwhile.");
        }
    }

    /// Nobody is on duty who could confirm.
    static final class NobodyThere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @param fresh identifiers never used before
    /// @param handed called once a text was handed over
    MailingViewModel(
            OpenRoom room,
            Desk desk,
            OnDuty duty,
            StakeholdersViewModel model,
            Lanes lanes,
            Supplier<UUID> fresh,
            Runnable handed) {
        this.room = room;
        this.desk = desk;
        this.duty = duty;
        this.model = model;
        this.lanes = lanes;
        this.fresh = fresh;
        this.handed = handed;
    }

    ReadOnlyObjectProperty<Correspondence> correspondenceProperty() {
        return correspondence.getReadOnlyProperty();
    }

    void refresh() {
        lanes.ask(
                this::written,
                correspondence::set,
                problem -> LOG.error("What customers were sent could not be read: {}", problem.getClass()));
    }

    private Correspondence written() {
        return Correspondence.fold(
                room.journal().standing(room.room().id(), CustomerAct.ListDrawn.class), desk.outbox());
    }

    /// Reads again when something was sent or drawn.
    void happened(Collection<? extends CellEvent> batch) {
        boolean concerned = batch.stream()
                .anyMatch(event -> event instanceof CellEvent.EntryRecorded(var entry)
                        && (entry.payload() instanceof PublishAct
                                || entry.payload() instanceof CustomerAct.ListDrawn
                                || entry.payload() instanceof Payload.Undone));
        if (concerned) refresh();
    }

    /// Whether nothing leaves this room.
    boolean isPractice() {
        return desk.isPractice();
    }

    Room room() {
        return room.room();
    }

    Lanes lanes() {
        return lanes;
    }

    /// The approved texts that speak to customers by e-mail.
    List<Approved> texts() {
        var now = model.now();
        return model.state().shelf().standing().stream()
                .filter(message -> message.audience() == Audience.CUSTOMERS
                        && message.outlets().contains(Outlet.EMAIL))
                .flatMap(message -> model.state().approvals().approved(message.id(), now).stream())
                .toList();
    }

    /// Reckons who would get this text, from the journal as it stands.
    ///
    /// @param name of the list, as people read it in the queue; it names no customer
    void prepare(Approved text, Choice choice, String name, Consumer<Prepared> answer) {
        var fillings = model.state().fillings();
        lanes.ask(
                () -> {
                    var mailing = mailing(text.message(), choice);
                    var account = account(mailing, name);
                    var proposal = account.map(to -> new Proposal(text, Outlet.EMAIL, fillings, to));
                    var seen = proposal.map(one -> one.toConfirm(model.now()));
                    return new Prepared(text, choice, mailing, proposal, seen, isUnset());
                },
                answer,
                problem -> LOG.error("Who gets a text could not be reckoned: {}", problem.getClass()));
    }

    private Mailing mailing(Message text, Choice choice) {
        var id = room.room().id();
        var entries = room.journal().standing(id, CustomerAct.class);
        var offer = choice.granted().flatMap(Offers.fold(room.journal().standing(id, OfferAct.class))::one);
        var written = written();
        var past = new Mailing.Past(written.having(text), written.unreached(entries));
        return Mailing.of(Register.fold(entries), choice, offer, past);
    }

    private Optional<Account> account(Mailing mailing, String name) {
        var who = mailing.references();
        if (who.isEmpty()) return Optional.empty();
        var seal = Mailing.readers(Register.EMPTY, who).seal();
        return Optional.of(new Account(new AccountId(fresh.get()), Way.MAIL, name, "", who.size(), Optional.of(seal)));
    }

    private boolean isUnset() {
        if (desk.isPractice()) return false;
        var mail = DirectoryAct.ChannelsKept.inForce(room.journal()).mail();
        return mail.host().isBlank() || mail.from().isBlank();
    }

    /// Draws the list and hands the text over, if both still are what the person confirmed.
    CompletableFuture<?> send(Prepared shown) {
        var done = new CompletableFuture<Object>();
        var by = duty.person().map(Person::id);
        if (by.isEmpty()) return CompletableFuture.failedFuture(new NobodyThere());
        lanes.ask(
                () -> {
                    hand(shown, by.get());
                    return shown;
                },
                now -> {
                    handed.run();
                    refresh();
                    done.complete(now);
                },
                problem -> {
                    LOG.warn("A text for customers was not handed over: {}", problem.getClass());
                    done.completeExceptionally(problem);
                });
        return done;
    }

    private void hand(Prepared shown, PersonId by) {
        var proposal = shown.proposal().orElseThrow(Changed::new);
        var who = shown.mailing().references();
        if (!mailing(shown.text().message(), shown.choice()).references().equals(who)) throw new Changed();
        var leave = leave(proposal, shown.seen().orElseThrow(Changed::new), by);
        var parts = parts(who);
        for (var part : parts.subList(drawn(proposal.account().id()), parts.size()))
            room.acts()
                    .record(new CustomerAct.ListDrawn(proposal.account().id(), shown.choice(), part))
                    .join();
        desk.queue(leave);
    }

    /// How many parts of a list stand already, where handing it over failed midway: none is drawn twice.
    private int drawn(AccountId list) {
        return (int) room.journal().standing(room.room().id(), CustomerAct.ListDrawn.class).stream()
                .filter(entry -> entry.payload() instanceof CustomerAct.ListDrawn part
                        && part.list().equals(list))
                .count();
    }

    private Leave leave(Proposal proposal, Confirmation seen, PersonId by) {
        var id = new SendingId(fresh.get());
        var now = model.now();
        return (desk.isPractice()
                        ? Rehearsal.of(room.room(), proposal, by, seen, id, now).map(Leave.class::cast)
                        : PublishOrder.of(room.room(), proposal, by, seen, id, now)
                                .map(Leave.class::cast))
                .orElseThrow(Changed::new);
    }

    /// As many to an entry as the journal holds.
    static List<List<String>> parts(List<String> references) {
        var parts = new ArrayList<List<String>>();
        int letters = MOST_LETTERS;
        for (var reference : references) {
            int more = ROW + reference.length();
            if (letters + more > MOST_LETTERS) {
                parts.add(new ArrayList<>());
                letters = 0;
            }
            parts.getLast().add(reference);
            letters += more;
        }
        return parts;
    }

    /// Records that customers were put into a file to be called or written to by hand.
    CompletableFuture<?> exported(String file, Choice choice, int count) {
        return room.acts().record(new CustomerAct.CallsExported(file, choice, count));
    }
}
