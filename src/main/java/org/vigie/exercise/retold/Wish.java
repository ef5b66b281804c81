// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What whoever asks for a scenario chooses beforehand.
///
/// @param organisation names to hide beside those of the topics that were watched; may be empty
/// @param mentions how many are taken at most
/// @param length into which the room's time is pressed, or stretched; absent to keep it as it was
/// @param language of the scenario's own sentences
public record Wish(String organisation, int mentions, Optional<Duration> length, Locale language) {
    public static final int USUAL = 40;
    public static final int MOST = 300;

    public Wish {
        if (mentions < 1 || mentions > MOST) throw new IllegalArgumentException("Between 1 and 300 mentions.");
        if (length.isPresent() && length.get().compareTo(Duration.ofMinutes(1)) < 0)
            throw new IllegalArgumentException("An exercise lasts a minute or more.");
    }
}
