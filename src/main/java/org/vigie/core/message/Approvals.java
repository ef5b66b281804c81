// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.message.Approval.Signature;

/// Where every text stands, as the journal tells it. What was signed holds for the words that were signed: an edit
/// makes a draft of them, and taking the edit back brings the approval back. An act that does not fit is left out: a
/// step out of turn, a second signature of the same person, words that nobody submitted.
public final class Approvals {
    public static final Approvals NONE = new Approvals(Library.Shelf.EMPTY);

    private final Library.Shelf shelf;
    private final Map<MessageId, Approval> states = new LinkedHashMap<>();
    private final Map<MessageId, Instant> ends = new HashMap<>();
    private final Map<MessageId, List<Comment>> comments = new HashMap<>();
    private final Map<MessageId, List<Passed>> past = new HashMap<>();
    private Circuit circuit = Circuit.USUAL;

    private Approvals(Library.Shelf shelf) {
        this.shelf = shelf;
    }

    /// What somebody wrote beside a text.
    ///
    /// @param seal of the words that it was written beside
    public record Comment(Hash seal, Optional<PersonId> by, Instant at, String text) {}

    /// What was done about a text on its way, and counted.
    ///
    /// @param seal of the words that it was about
    /// @param step the role that said yes or no; empty where approval was asked for
    /// @param refusal why not; empty unless it was a no
    public record Passed(Hash seal, Optional<RoleId> step, PersonId by, Instant at, Optional<String> refusal) {}

    /// @param entries those that stand, in the order of their clocks
    static Approvals fold(Library.Shelf shelf, List<Entry> entries) {
        var approvals = new Approvals(shelf);
        for (var entry : entries) if (entry.payload() instanceof ApprovalAct act) approvals.take(act, entry);
        return approvals;
    }

    private void take(ApprovalAct act, Entry entry) {
        switch (act) {
            case ApprovalAct.Submitted submitted ->
                entry.author().ifPresent(by -> submitted.texts().forEach(text -> submit(submitted, text, by, entry)));
            case ApprovalAct.Signed signed ->
                entry.author().ifPresent(by -> signed.texts().forEach(text -> sign(signed, text, by, entry)));
            case ApprovalAct.Refused refused -> entry.author().ifPresent(by -> refuse(refused, by, entry));
            case ApprovalAct.Commented(var text, var words) ->
                comments.computeIfAbsent(text.message(), _ -> new ArrayList<>())
                        .add(new Comment(text.seal(), entry.author(), entry.occurredAt(), words));
            case ApprovalAct.Reminded reminded -> reminded.texts().forEach(text -> remind(reminded, text, entry));
            case ApprovalAct.CircuitSet(var chosen) -> circuit = chosen;
        }
    }

    private void submit(ApprovalAct.Submitted act, ApprovalAct.Words text, PersonId by, Entry entry) {
        meant(text).ifPresent(message -> {
            ends.remove(message.id());
            pass(message, Optional.empty(), by, entry, Optional.empty());
            states.put(
                    message.id(),
                    new Approval.Submitted(message, by, entry.occurredAt(), act.steps(), List.of(), Optional.empty()));
        });
    }

    private void sign(ApprovalAct.Signed act, ApprovalAct.Words text, PersonId by, Entry entry) {
        waiting(text, state -> {
            if (!state.next().equals(act.step()) || !state.mayBeSignedBy(by)) return;
            var signature = new Signature(act.step(), by, act.delegate(), entry.occurredAt(), act.comment());
            var signed =
                    Stream.concat(state.signed().stream(), Stream.of(signature)).toList();
            pass(state.message(), Optional.of(act.step()), by, entry, Optional.empty());
            act.until().ifPresent(end -> ends.merge(text.message(), end, (a, b) -> a.isBefore(b) ? a : b));
            states.put(
                    text.message(),
                    signed.size() == state.steps().size()
                            ? new Approved(
                                    state.message(),
                                    state.by(),
                                    state.at(),
                                    signed,
                                    Optional.ofNullable(ends.get(text.message())))
                            : new Approval.Submitted(
                                    state.message(), state.by(), state.at(), state.steps(), signed, Optional.empty()));
        });
    }

    private void refuse(ApprovalAct.Refused act, PersonId by, Entry entry) {
        waiting(act.text(), state -> {
            if (!state.next().equals(act.step())) return;
            var signature = new Signature(act.step(), by, false, entry.occurredAt(), "");
            pass(state.message(), Optional.of(act.step()), by, entry, Optional.of(act.reason()));
            states.put(act.text().message(), new Approval.Refused(state.message(), signature, act.reason()));
        });
    }

    private void remind(ApprovalAct.Reminded act, ApprovalAct.Words text, Entry entry) {
        waiting(text, state -> {
            if (state.next().equals(act.step()))
                states.put(
                        text.message(),
                        new Approval.Submitted(
                                state.message(),
                                state.by(),
                                state.at(),
                                state.steps(),
                                state.signed(),
                                Optional.of(entry.occurredAt())));
        });
    }

    private void pass(Message message, Optional<RoleId> step, PersonId by, Entry entry, Optional<String> refusal) {
        past.computeIfAbsent(message.id(), _ -> new ArrayList<>())
                .add(new Passed(message.seal(), step, by, entry.occurredAt(), refusal));
    }

    private void waiting(ApprovalAct.Words text, Consumer<Approval.Submitted> then) {
        if (states.get(text.message()) instanceof Approval.Submitted state
                && state.message().seal().equals(text.seal())) then.accept(state);
    }

    /// The version with these words, whether or not it is the latest: what comes after it may be taken back.
    private Optional<Message> meant(ApprovalAct.Words text) {
        return shelf.one(text.message()).stream()
                .flatMap(record -> record.versions().reversed().stream())
                .map(Library.Version::message)
                .filter(message -> message.seal().equals(text.seal()))
                .findFirst();
    }

    /// Where a text stands with the words that it has now.
    public Approval of(Message message) {
        var state = states.get(message.id());
        return state != null && state.message().seal().equals(message.seal()) ? state : new Approval.Draft(message);
    }

    /// The leave to use a text as it stands now; empty for one that is withdrawn, expired or not approved.
    public Optional<Approved> approved(MessageId id, Instant now) {
        return shelf.one(id)
                .filter(record -> record.withdrawn().isEmpty())
                .map(record -> of(record.message()))
                .filter(Approved.class::isInstance)
                .map(Approved.class::cast)
                .filter(approved -> approved.holdsAt(now));
    }

    /// The texts that wait for a step with the words they have now, longest first; without those withdrawn.
    public List<Approval.Submitted> waiting() {
        return shelf.standing().stream()
                .map(this::of)
                .filter(Approval.Submitted.class::isInstance)
                .map(Approval.Submitted.class::cast)
                .sorted(Comparator.comparing(Approval.Submitted::waitingSince))
                .toList();
    }

    /// What was written beside a text, oldest first, whatever its words were then.
    public List<Comment> comments(MessageId id) {
        return List.copyOf(comments.getOrDefault(id, List.of()));
    }

    /// What was asked, signed and refused about a text, oldest first, whatever its words were then.
    public List<Passed> past(MessageId id) {
        return List.copyOf(past.getOrDefault(id, List.of()));
    }

    /// The steps that texts go through from now on.
    public Circuit circuit() {
        return circuit;
    }
}
