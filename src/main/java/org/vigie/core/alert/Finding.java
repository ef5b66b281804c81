// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// What a rule found, or a person saw: the parts from which a title is worded in any language.
public sealed interface Finding {
    Matter matter();

    /// The name of what it is about, in no language of the program's; empty where that is everything.
    default String name() {
        return this instanceof Declared declared ? declared.title() : matter().name();
    }

    /// @param expected mentions in such a window at this hour
    record Burst(Matter matter, long mentions, Duration window, double expected) implements Finding {}

    /// @param before mentions in the window before
    record Growth(Matter matter, long mentions, long before, Duration window) implements Finding {}

    record Negative(Matter matter, double share, long mentions, Duration window) implements Finding {}

    record Toxic(Matter matter, double share, long mentions, Duration window) implements Finding {}

    /// @param audience empty where the platform does not tell it, which is not zero
    record Loud(Matter matter, OptionalLong audience, long reactions, Duration within) implements Finding {}

    record Category(Matter matter, long mentions, Duration window) implements Finding {}

    /// @param replies people who answered
    record LookAlike(Matter matter, long replies) implements Finding {}

    record Matches(Matter matter, long mentions, Duration window) implements Finding {}

    /// @param last when it last brought something; absent: never
    record Silent(Matter matter, Optional<Instant> last, Duration quiet) implements Finding {}

    /// @param visits of the site in the window that its analytics counted last
    /// @param expected visits in such a window at this hour
    record Traffic(Matter matter, long visits, Duration window, double expected) implements Finding {}

    /// A person's own words.
    record Declared(String title, String text) implements Finding {
        public Declared {
            if (title.isBlank()) throw new IllegalArgumentException("A declared alert needs a title.");
        }

        @Override
        public Matter matter() {
            return new Matter.OfPerson();
        }
    }
}
