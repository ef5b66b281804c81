// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.claim.Claim;

/// A question.
///
/// @param loaded words in it that an answer should not repeat (Covello, rule e6: repeat without negatives)
/// @param claim what it is about, where it takes up one
/// @param time for the answer
public record Asked(Angle angle, String text, List<String> loaded, Optional<Claim> claim, Duration time) {
    public Asked {
        loaded = List.copyOf(loaded);
    }
}
