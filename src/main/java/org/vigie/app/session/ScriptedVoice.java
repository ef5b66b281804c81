// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.session;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Roster;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Signatories;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.SendingId;

/// How scripted players say something in public: written by one of them, signed by others, step by step of the circuit,
/// and handed to the desk of the room, which opens no channel.
final class ScriptedVoice {
    private static final int LONGEST_TITLE = 60;
    private static final int LATEST = 100;

    private final OpenRoom room;
    private final Desk desk;
    private final List<PersonId> people;
    private final Tongue language;
    private final UnaryOperator<String> wording;
    private final List<MentionKey> answered = new ArrayList<>();

    /// @param people the first writes and hands over; any of the others sign
    /// @param wording makes a text that can be published of what it is about
    ScriptedVoice(OpenRoom room, Desk desk, List<PersonId> people, Tongue language, UnaryOperator<String> wording) {
        if (!desk.isPractice()) throw new IllegalArgumentException("A script speaks in exercises alone.");
        this.room = room;
        this.desk = desk;
        this.people = List.copyOf(people);
        this.language = language;
        this.wording = wording;
    }

    /// Writes a text and asks for its approval.
    ///
    /// @param about what it is to speak of; every word of it stands in the text
    MessageId ask(String about) {
        var id = MessageId.own(UuidCreator.getTimeOrderedEpoch(), language);
        var words = wording.apply(about.replaceAll("[{}]", " ").strip());
        var text = new Message(
                id,
                1,
                Purpose.UPDATE,
                "",
                Audience.CUSTOMERS,
                List.of(Outlet.LONG_POST),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                words.length() <= LONGEST_TITLE
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…",
                words,
                Map.of(),
                Optional.empty(),
                List.of());
        var library = library();
        var level = new CrisisDesk(room.journal(), room.room().id()).level();
        var steps = library.approvals(library.shelf()).circuit().steps(level, text.audience());
        record(people.getFirst(), new MessageAct.Kept(List.of(text)));
        record(people.getFirst(), new ApprovalAct.Submitted(List.of(ApprovalAct.Words.of(text)), steps));
        return id;
    }

    /// Whoever may signs the steps that are left.
    void sign(MessageId id) {
        var roles = new RoleBoard(room.journal(), room.room().id()).roles();
        var signatories = new Signatories(roles, new Roster(List.of(), Roster.USUAL_MONTHS));
        while (state(id).orElse(null) instanceof Approval.Submitted waiting) {
            var by = people.stream()
                    .filter(person -> signatories.of(person, waiting).signs())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody may sign for " + waiting.next()));
            boolean delegate = signatories.of(by, waiting) == Signatories.Right.DELEGATE;
            record(
                    by,
                    new ApprovalAct.Signed(
                            List.of(ApprovalAct.Words.of(waiting.message())),
                            waiting.next(),
                            delegate,
                            Optional.empty(),
                            ""));
        }
    }

    /// Hands a text over that was signed, by the organisation's account in the invented media.
    ///
    /// @param replyTo the mention that it answers; empty for words to everybody
    void say(MessageId id, Optional<MentionKey> replyTo) {
        var now = room.clock().instant();
        var library = library();
        var approved = library.approvals(library.shelf())
                .approved(id, now)
                .orElseThrow(() -> new IllegalStateException("Nobody signed " + id));
        var account = PublishAct.AccountsKept.inForce(room.journal()).getFirst();
        var mention = replyTo.map(key -> new ReplyTo(key, ""));
        var proposal = new Proposal(approved, Outlet.LONG_POST, Fillings.NONE, account, mention);
        var sending = new SendingId(UuidCreator.getTimeOrderedEpoch());
        desk.queue(Rehearsal.of(room.room(), proposal, people.getFirst(), proposal.toConfirm(now), sending, now)
                .orElseThrow(() -> new IllegalStateException("The simulated account takes no text.")));
        replyTo.ifPresent(answered::add);
        desk.work();
    }

    /// Whether everything that was handed over is out, and noted at the mentions that it answers.
    boolean isOut() {
        if (!desk.outbox().open().isEmpty()) return false;
        answered.removeIf(this::isNoted);
        return answered.isEmpty();
    }

    private boolean isNoted(MentionKey mention) {
        return room.journal().about(mention, LATEST).stream()
                .anyMatch(entry ->
                        entry.payload() instanceof Payload.MentionsAnswered note && note.way() == AnswerWay.SENT);
    }

    private Optional<Approval> state(MessageId id) {
        var library = library();
        var shelf = library.shelf();
        return shelf.one(id).map(text -> library.approvals(shelf).of(text.message()));
    }

    private Library library() {
        return new Library(room.journal(), room.room().id(), List.of());
    }

    private void record(PersonId by, Payload act) {
        room.journal()
                .append(new Draft(
                        Optional.of(by),
                        Optional.of(room.room().id()),
                        room.clock().instant(),
                        List.of(),
                        act))
                .join();
    }
}
