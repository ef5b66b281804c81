// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.MessageAct;

/// The values of variables at one moment, each with where it comes from and how old it is.
///
/// @param values by the name of the variable
public record Fillings(Map<String, Filling> values) {
    /// After this a value must be looked at again before it is used.
    public static final Duration FRESH = Duration.ofMinutes(15);

    public static final Fillings NONE = new Fillings(Map.of());

    public Fillings {
        values = Map.copyOf(values);
    }

    /// A value.
    ///
    /// @param source where it comes from, in words of the interface's language or a person's own
    /// @param by who typed it; empty for what the room itself tells
    /// @param at since when it stands so; for what the room itself tells, when it was looked up
    public record Filling(String value, Origin origin, String source, Optional<PersonId> by, Instant at) {
        /// Whether it is too old to be sent unseen. Settled values, such as a name, do not age.
        public boolean isStaleAt(Instant now) {
            return origin.ages() && at.plus(FRESH).isBefore(now);
        }
    }

    /// Where a value comes from.
    public enum Origin {
        /// A person typed it in this room.
        TYPED,
        /// The room's own records, read a moment ago.
        ROOM,
        /// A reading of the room at a certain time, such as a figure of a report.
        READING;

        boolean ages() {
            return this != ROOM;
        }
    }

    public Optional<Filling> of(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The text with these values.
    public String fill(String text) {
        return Template.of(text).fill(name -> of(name).map(Filling::value));
    }

    /// These, and others above them.
    public Fillings over(Fillings above) {
        var all = new HashMap<>(values);
        all.putAll(above.values);
        return new Fillings(all);
    }

    /// What people of one room typed, by its entries in the order of their clocks. A value that was emptied is gone.
    public static Fillings typed(List<Entry> entries) {
        var values = new HashMap<String, Filling>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof MessageAct.Filled(var name, var value, var source))) continue;
            if (value.isBlank()) values.remove(name);
            else values.put(name, new Filling(value, Origin.TYPED, source, entry.author(), entry.occurredAt()));
        }
        return new Fillings(values);
    }
}
