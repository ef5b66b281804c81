// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.mailbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.vigie.core.cell.Keyring;
import org.vigie.core.event.Events;
import org.vigie.core.publish.Channels;
import org.vigie.publish.mailbox.Harvest;
import org.vigie.publish.mailbox.Notice;
import org.vigie.store.Store;

/// Sorts what comes in: returned letters to the sendings they belong to.
///
/// @param returns of letters to lists
public record Letterbox(Returns returns) implements StationMailbox.Recorder {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The mailbox of a station, still to be started.
    public static StationMailbox of(
            Store store, Keyring keyring, Channels channels, Events events, InstantSource clock) {
        var returns = new Returns(store.journal(), store.rooms(), channels, clock);
        return new StationMailbox(store.journal(), keyring, new Letterbox(returns), events, clock, PATIENCE);
    }

    @Override
    public Count record(List<Harvest.Found> found) {
        return returns.note(found.stream().map(Letterbox::notice).toList());
    }

    private static Notice notice(Harvest.Found found) {
        return switch (found) {
            case Harvest.Found.Returned(var notice) -> notice;
        };
    }
}
