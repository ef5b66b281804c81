// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.Register;
import org.vigie.core.directory.Directory;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.message.Signatories;
import org.vigie.core.message.Signatories.Right;
import org.vigie.core.offer.Offer;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.offer.OfferState;
import org.vigie.core.offer.Offers;
import org.vigie.ui.kit.Confirming;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.stakeholders.RegisterViewModel.Outcome;

/// Offers that make good, and what a person does with them. Who signs confirms with their own PIN and is on duty from
/// then on.
final class OffersViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(OffersViewModel.class);
    /// What costs money and binds the organisation is read by the lawyers and decided by direction.
    private static final List<RoleId> STEPS = List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id());

    private final OpenRoom room;
    private final People people;
    private final OnDuty duty;
    private final Lanes lanes;
    private final Confirming confirming;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<Read> state =
            new ReadOnlyObjectWrapper<>(new Read(Offers.NONE, Signatories.NONE, false));
    private final ObjectProperty<Optional<OfferId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// One grant is reckoned and recorded at a time.
    private final Object till = new Object();

    /// Everything read from the journal in one go.
    record Read(Offers offers, Signatories signatories, boolean isRead) {}

    /// What was shown before does not hold any more: somebody else granted meanwhile, or the offer was changed.
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Changed() {
            super("The count of an offer has changed.");
        }
    }

    /// @param duty confirms who approves
    /// @param fresh identifiers never used before
    OffersViewModel(
            OpenRoom room, People people, OnDuty duty, Lanes lanes, Supplier<UUID> fresh, Consumer<Outcome> told) {
        this.room = room;
        this.people = people;
        this.duty = duty;
        this.lanes = lanes;
        this.confirming = new Confirming(duty, lanes);
        this.fresh = fresh;
        this.told = told;
    }

    ReadOnlyObjectProperty<Read> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Offers offers() {
        return state.get().offers();
    }

    ObjectProperty<Optional<OfferId>> chosenProperty() {
        return chosen;
    }

    Optional<Offer> current() {
        return chosen.get().flatMap(offers()::one);
    }

    void refresh() {
        lanes.ask(
                () -> new Read(
                        fold(),
                        new Signatories(
                                new RoleBoard(room.journal(), room.room().id()).roles(),
                                new Directory(room.journal(), people).roster()),
                        true),
                state::set,
                problem -> LOG.error("The offers could not be read", problem));
    }

    private Offers fold() {
        return Offers.fold(room.journal().standing(room.room().id(), OfferAct.class));
    }

    /// Reads again when something was recorded.
    void happened(Collection<? extends CellEvent> batch) {
        if (batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) refresh();
    }

    /// Who may sign the next step, as far as this station knows.
    Right right(PersonId person, OfferState.Waiting waiting) {
        return state.get().signatories().of(person, waiting.next(), waiting::mayBeSignedBy);
    }

    List<PersonId> awaited(OfferState.Waiting waiting) {
        return state.get().signatories().awaited(waiting.next(), waiting::mayBeSignedBy);
    }

    Optional<PersonId> onDuty() {
        return duty.person().map(person -> person.id());
    }

    /// Proposes an offer.
    CompletableFuture<?> propose(OfferRule rule) {
        return act(new OfferAct.Proposed(offers().next(fresh.get()), rule, STEPS));
    }

    /// Proposes another rule for a known offer: it waits for its signatures again.
    CompletableFuture<?> change(OfferId offer, OfferRule rule) {
        return act(new OfferAct.Proposed(offer, rule, STEPS));
    }

    CompletableFuture<?> sign(PersonId who, char[] pin, Offer offer, OfferState.Waiting waiting) {
        boolean delegate = right(who, waiting) == Right.DELEGATE;
        return confirming.as(
                who, pin, () -> act(new OfferAct.Signed(offer.id(), offer.rule().seal(), waiting.next(), delegate)));
    }

    CompletableFuture<?> refuse(PersonId who, char[] pin, Offer offer, OfferState.Waiting waiting, String reason) {
        return confirming.as(who, pin, () -> act(new OfferAct.Refused(offer.id(), waiting.next(), reason.strip())));
    }

    CompletableFuture<?> close(OfferId offer, String reason) {
        return act(new OfferAct.Closed(offer, reason.strip()));
    }

    /// Grants what was shown, if it still holds when it is recorded: the till is read once more, and nobody else
    /// reckons meanwhile on this station.
    CompletableFuture<?> grant(OfferId id, List<Register.Row> rows, Offer.Grant shown) {
        var done = new CompletableFuture<Object>();
        lanes.ask(
                () -> {
                    synchronized (till) {
                        var offer = fold().one(id).orElseThrow(Changed::new);
                        var now = offer.grant(rows);
                        if (!now.equals(shown) || now.given().isEmpty()) throw new Changed();
                        return room.acts().record(offer.act(now)).join();
                    }
                },
                entry -> {
                    told.accept(Outcome.SAVED);
                    done.complete(entry);
                },
                problem -> {
                    LOG.warn("A grant was not recorded: {}", problem.getClass());
                    done.completeExceptionally(problem);
                });
        return done;
    }

    private CompletableFuture<?> act(OfferAct act) {
        var saving = room.acts().record(act);
        saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem != null) LOG.warn("An act on offers was not saved: {}", problem.getClass());
            told.accept(problem == null ? Outcome.SAVED : Outcome.NOT_SAVED);
        }));
        return saving;
    }
}
