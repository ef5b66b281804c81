// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Something that reaches the players.
///
/// @param offset after the exercise's start; for a reserve, where it would stand
/// @param reserve ready to be sent by hand at any moment, never by itself
/// @param enabled one that is not is kept and never played
/// @param sender id of a persona or an outlet, or a name of its own
/// @param targets ids of teams; empty for all
/// @param objectives ids of what it practises
/// @param notes for facilitators alone
/// @param foreign what it came from, where that does not fit in here
public record Inject(
        String id,
        String title,
        InjectKind kind,
        Duration offset,
        boolean reserve,
        boolean enabled,
        String sender,
        List<String> targets,
        String text,
        List<Enclosure> enclosures,
        List<Reaction> reactions,
        When when,
        List<String> objectives,
        String notes,
        Optional<Foreign> foreign) {
    public Inject {
        if (id.isBlank()) throw new IllegalArgumentException("An inject needs an id.");
        if (offset.isNegative()) throw new IllegalArgumentException("An inject comes after the start: " + id);
        targets = List.copyOf(targets);
        enclosures = List.copyOf(enclosures);
        reactions = List.copyOf(reactions);
        objectives = List.copyOf(objectives);
    }

    /// The same inject at another time.
    public Inject at(Duration time) {
        return new Inject(
                id,
                title,
                kind,
                time,
                reserve,
                enabled,
                sender,
                targets,
                text,
                enclosures,
                reactions,
                when,
                objectives,
                notes,
                foreign);
    }

    /// Whether it comes by itself when its time has come; a cue comes to the facilitator alone.
    public boolean isTimed() {
        return enabled && !reserve;
    }
}
