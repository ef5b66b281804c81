// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.vigie.core.cell.Keyring;
import org.vigie.core.event.Events;
import org.vigie.core.publish.Channels;
import org.vigie.publish.mailbox.Answer;
import org.vigie.publish.mailbox.Harvest;
import org.vigie.publish.mailbox.Notice;
import org.vigie.store.Store;

/// Sorts what comes in: returned letters to the sendings they belong to, answers to the boards of those who were
/// called.
///
/// @param returns of letters to lists
/// @param answers to calls, and calls that came back
public record Letterbox(Returns returns, Answers answers) implements StationMailbox.Recorder {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The mailbox of a station, still to be started.
    public static StationMailbox of(
            Store store, Keyring keyring, Channels channels, Events events, InstantSource clock) {
        var journal = store.journal();
        var letterbox = new Letterbox(
                new Returns(journal, store.rooms(), channels, clock),
                new Answers(journal, store.rooms(), store.people(), clock));
        return new StationMailbox(journal, keyring, letterbox, events, clock, PATIENCE);
    }

    @Override
    public Count record(List<Harvest.Found> found) {
        var notices = new ArrayList<Notice>();
        var written = new ArrayList<Answer>();
        for (var one : found)
            switch (one) {
                case Harvest.Found.Returned(var notice) -> notices.add(notice);
                case Harvest.Found.Answered(var answer) -> written.add(answer);
            }
        return returns.note(notices).plus(answers.note(written, notices));
    }
}
