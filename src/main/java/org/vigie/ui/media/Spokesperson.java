// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleId;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.Claims;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Proposal;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.SendingId;
import org.vigie.ui.kit.Lanes;

/// Speaks in the media of an exercise for the organisation: approved words alone, through the desk of the room, and as
/// a [Rehearsal] alone, which opens no channel. Other words are submitted for approval first.
final class Spokesperson {
    private static final int LONGEST_TITLE = 60;

    private final OpenRoom room;
    private final Desk desk;
    private final OnDuty duty;
    private final List<Message> shipped;
    private final Supplier<Fillings> values;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;

    /// @param shipped the texts that come with the program
    /// @param values what the room itself tells for variables; may ask the store
    Spokesperson(
            OpenRoom room,
            Desk desk,
            OnDuty duty,
            List<Message> shipped,
            Supplier<Fillings> values,
            Lanes lanes,
            Supplier<UUID> fresh) {
        if (!desk.isPractice()) throw new IllegalArgumentException("These media are an exercise's.");
        this.room = room;
        this.desk = desk;
        this.duty = duty;
        this.shipped = List.copyOf(shipped);
        this.values = values;
        this.lanes = lanes;
        this.fresh = fresh;
    }

    /// Nothing was handed over: nobody is on duty, or the text, a value or an approval changed.
    static final class NotSaid extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotSaid() {
            super("Nothing was handed over.");
        }
    }

    /// What may be said now.
    ///
    /// @param texts approved and written for posts, the last asked for first
    /// @param values what the room knows of variables
    /// @param claims of the room, to tell what is not verified
    record Ready(List<Approved> texts, Fillings values, List<Claim> claims) {
        Ready {
            texts = List.copyOf(texts);
            claims = List.copyOf(claims);
        }
    }

    /// The outlet whose words of a text are posted; empty for a text that is not for posts.
    static Optional<Outlet> outlet(Message text) {
        if (text.outlets().contains(Outlet.SHORT_POST)) return Optional.of(Outlet.SHORT_POST);
        return text.outlets().contains(Outlet.LONG_POST) ? Optional.of(Outlet.LONG_POST) : Optional.empty();
    }

    void prepare(Consumer<Ready> answer, Consumer<Throwable> failure) {
        lanes.ask(this::ready, answer, failure);
    }

    private Ready ready() {
        var now = room.clock().instant();
        var library = new Library(room.journal(), room.room().id(), shipped);
        var shelf = library.shelf();
        var approvals = library.approvals(shelf);
        var texts = shelf.standing().stream()
                .filter(text -> outlet(text).isPresent())
                .flatMap(text -> approvals.approved(text.id(), now).stream())
                .sorted(Comparator.comparing(Approved::at).reversed())
                .toList();
        return new Ready(
                texts,
                values.get().over(library.typed()),
                new Claims(room.journal(), room.room().id()).all());
    }

    /// Hands an approved text over; [NotSaid] where it does not hold any more.
    ///
    /// @param account takes the text, and answers the mention if one is answered
    CompletableFuture<?> say(Approved text, Fillings fillings, Account account, Optional<ReplyTo> replyTo) {
        return done(() -> {
            var by = duty.person().map(Person::id).orElseThrow(NotSaid::new);
            var now = room.clock().instant();
            var proposal =
                    new Proposal(text, outlet(text.message()).orElseThrow(NotSaid::new), fillings, account, replyTo);
            desk.queue(Rehearsal.of(room.room(), proposal, by, proposal.toConfirm(now), new SendingId(fresh.get()), now)
                    .orElseThrow(NotSaid::new));
        });
    }

    /// Keeps new words as a text of the room and asks for their approval.
    ///
    /// @return the roles that are asked, in their order
    CompletableFuture<List<RoleId>> submit(String words, Audience audience, Tongue language) {
        var done = new CompletableFuture<List<RoleId>>();
        lanes.ask(
                () -> {
                    var text = text(words.strip(), audience, language);
                    var id = room.room().id();
                    var library = new Library(room.journal(), id, shipped);
                    var steps = library.approvals(library.shelf())
                            .circuit()
                            .steps(new CrisisDesk(room.journal(), id).level(), audience);
                    room.acts().record(new MessageAct.Kept(List.of(text))).join();
                    room.acts()
                            .record(new ApprovalAct.Submitted(List.of(ApprovalAct.Words.of(text)), steps))
                            .join();
                    return steps;
                },
                done::complete,
                done::completeExceptionally);
        return done;
    }

    private Message text(String words, Audience audience, Tongue language) {
        var line = words.lines().findFirst().orElse(words).strip();
        int end = line.length() <= LONGEST_TITLE ? line.length() : line.lastIndexOf(' ', LONGEST_TITLE);
        return new Message(
                MessageId.own(fresh.get(), language),
                1,
                Purpose.UPDATE,
                "",
                audience,
                List.of(Outlet.SHORT_POST, Outlet.LONG_POST),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                line.substring(0, end > 0 ? end : LONGEST_TITLE),
                words,
                Map.of(),
                Optional.empty(),
                List.of());
    }

    private CompletableFuture<?> done(Runnable act) {
        var done = new CompletableFuture<Object>();
        lanes.ask(
                () -> {
                    act.run();
                    return Boolean.TRUE;
                },
                done::complete,
                done::completeExceptionally);
        return done;
    }
}
