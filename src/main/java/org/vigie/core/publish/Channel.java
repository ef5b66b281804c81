// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One account of one platform. Only the [Desk] sends through it.
public interface Channel {
    /// Sends, and says what came of each piece: one receipt for all of them, or one for each. It tries once and never
    /// by other means; what is not known is said so.
    List<Receipt> send(Parcel parcel, Instant now);

    /// How long a second sending with the same key is known to be the first; none for a channel that can't tell.
    default Duration knowsAgain() {
        return Duration.ZERO;
    }

    /// The most pieces in one parcel.
    default int most() {
        return 1;
    }

    /// How long an account rests between two parcels of a list.
    default Duration pause() {
        return Duration.ZERO;
    }

    /// The key under which this is sent, at the first try.
    default String key(SendingId id, Instant now) {
        return id.toString();
    }

    /// Who reads the piece at a place of a list; empty where the list has changed, and for anything but a list.
    default Optional<String> reader(int place) {
        return Optional.empty();
    }

    /// Looks whether the account answers, without saying anything to anybody where that can be had.
    Receipt probe(Instant now);
}
