// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.ReplyTo;

/// Notes on a mention that it was answered, once the answer is out and not before. Found again after a crash between
/// the two; a note that somebody took back is not made again.
public final class AnswerTrace {
    private static final int LATEST = 500;

    private final Journal journal;
    private final Room room;
    private final InstantSource clock;

    public AnswerTrace(Journal journal, Room room, InstantSource clock) {
        this.journal = journal;
        this.room = room;
        this.clock = clock;
    }

    /// Notes what is out and not noted yet.
    ///
    /// @throws java.util.concurrent.CompletionException if nothing can be saved
    void note(Outbox outbox) {
        for (var item : outbox.items())
            if (item.stage() == Item.Stage.SENT || item.stage() == Item.Stage.REHEARSED)
                item.sending()
                        .replyTo()
                        .map(ReplyTo::mention)
                        .filter(mention -> !isNoted(mention, item))
                        .ifPresent(mention -> note(mention, item));
    }

    private boolean isNoted(MentionKey mention, Item item) {
        return journal.about(mention, LATEST).stream()
                .anyMatch(entry -> entry.payload() instanceof Payload.MentionsAnswered answered
                        && answered.way() == AnswerWay.SENT
                        && answered.message()
                                .equals(Optional.of(item.sending().text().message())));
    }

    private void note(MentionKey mention, Item item) {
        var text = item.sending().text();
        // first, so that a process killed in between leaves nothing half: what is answered is not looked at again
        write(item, new Payload.MentionsTriaged(List.of(mention), TriageState.DONE, Optional.empty()));
        write(
                item,
                new Payload.MentionsAnswered(
                        List.of(mention),
                        Optional.of(text.message()),
                        text.version(),
                        AnswerWay.SENT,
                        item.sending().words()));
    }

    private void write(Item item, Payload payload) {
        journal.append(new Draft(
                        item.by(), Optional.of(room.id()), item.lastAt().orElseGet(clock::instant), List.of(), payload))
                .join();
    }
}
