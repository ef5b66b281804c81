// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Circuit;
import org.vigie.core.message.Message;
import org.vigie.core.message.Signatories.Right;
import org.vigie.ui.kit.Confirming;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.messages.MessagesViewModel.Outcome;

/// What people do about the approval of texts. Who signs or refuses confirms with their own PIN, and is on duty from
/// then on: what is recorded bears their name.
final class CircuitViewModel {
    private final OnDuty duty;
    private final Confirming confirming;
    private final MessagesViewModel model;

    CircuitViewModel(OnDuty duty, Lanes lanes, MessagesViewModel model) {
        this.duty = duty;
        this.confirming = new Confirming(duty, lanes);
        this.model = model;
        tick();
    }

    /// Looks again who is on duty.
    void tick() {
        model.personProperty().set(duty.person().map(Person::id));
    }

    private State state() {
        return model.stateProperty().get();
    }

    Approval of(Message message) {
        return state().approvals().of(message);
    }

    Right right(PersonId person, Approval.Submitted state) {
        return state().signatories().of(person, state);
    }

    List<PersonId> awaited(Approval.Submitted state) {
        return state().signatories().awaited(state);
    }

    Instant due(Approval.Submitted state) {
        return Circuit.due(state, state().level());
    }

    /// The texts whose step is late, longest first.
    List<Approval.Submitted> late() {
        var now = model.now();
        return state().approvals().waiting().stream()
                .filter(state -> !due(state).isAfter(now))
                .toList();
    }

    /// How many texts wait for the person on duty.
    long mine() {
        var person = model.personProperty().get();
        return state().approvals().waiting().stream()
                .filter(state -> person.filter(who -> right(who, state).signs()).isPresent())
                .count();
    }

    /// Whether approval can be asked for: it is neither under way nor given.
    boolean canSubmit(Message message) {
        return switch (of(message)) {
            case Approval.Draft _, Approval.Refused _ -> true;
            case Approval.Submitted _ -> false;
            case Approved approved -> !approved.holdsAt(model.now()) && !message.isExpiredAt(model.now());
        };
    }

    /// Asks for approval of those that can be approved, each through the steps of its audience at the room's level.
    CompletableFuture<?> submit(List<Message> messages) {
        var circuit = state().approvals().circuit();
        var bySteps = messages.stream()
                .filter(this::canSubmit)
                .collect(Collectors.groupingBy(
                        message -> circuit.steps(state().level(), message.audience()),
                        LinkedHashMap::new,
                        Collectors.mapping(Words::of, Collectors.toList())));
        return all(
                bySteps.entrySet().stream()
                        .<Payload>map(one -> new ApprovalAct.Submitted(one.getValue(), one.getKey()))
                        .toList(),
                Outcome.SUBMITTED);
    }

    /// Signs the next step of each of these texts that the person may sign.
    ///
    /// @param until when the approval ends; empty for as long as the text stands
    CompletableFuture<?> sign(
            PersonId who, char[] pin, List<Approval.Submitted> states, Optional<Instant> until, String comment) {
        record Group(org.vigie.core.cell.RoleId step, boolean delegate) {}
        var groups = states.stream()
                .filter(state -> right(who, state).signs())
                .collect(Collectors.groupingBy(
                        state -> new Group(state.next(), right(who, state) == Right.DELEGATE),
                        LinkedHashMap::new,
                        Collectors.mapping(state -> Words.of(state.message()), Collectors.toList())));
        return as(
                who,
                pin,
                () -> all(
                        groups.entrySet().stream()
                                .<Payload>map(one -> new ApprovalAct.Signed(
                                        one.getValue(),
                                        one.getKey().step(),
                                        one.getKey().delegate(),
                                        until,
                                        comment.strip()))
                                .toList(),
                        Outcome.SIGNED));
    }

    CompletableFuture<?> refuse(PersonId who, char[] pin, Approval.Submitted state, String reason) {
        return as(
                who,
                pin,
                () -> model.act(
                        new ApprovalAct.Refused(Words.of(state.message()), state.next(), reason.strip()),
                        Outcome.REFUSED));
    }

    CompletableFuture<?> comment(Message message, String words) {
        return model.act(new ApprovalAct.Commented(Words.of(message), words.strip()), Outcome.COMMENTED);
    }

    CompletableFuture<?> remind(Approval.Submitted state) {
        return model.act(new ApprovalAct.Reminded(List.of(Words.of(state.message())), state.next()), Outcome.REMINDED);
    }

    CompletableFuture<?> set(Circuit circuit) {
        return model.act(new ApprovalAct.CircuitSet(circuit), Outcome.CIRCUIT_SET);
    }

    Circuit circuit() {
        return state().approvals().circuit();
    }

    private CompletableFuture<?> all(List<Payload> payloads, Outcome outcome) {
        return CompletableFuture.allOf(
                payloads.stream().map(payload -> model.act(payload, outcome)).toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<?> as(PersonId who, char[] pin, Supplier<CompletableFuture<?>> act) {
        return confirming.as(who, pin, () -> {
            tick();
            return act.get();
        });
    }
}
