// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.util.Optional;

/// Moves mentions as people say, so that what comes later follows.
///
/// @param memory in which they are moved
record Persons(Memory memory, Reader reader) {
    /// What a person says about one mention counts like so many mentions.
    static final float WORD = 5;

    void move(Said said, Optional<Group> from, Group into, float factor) {
        var reading = reader.read(said.language(), said.text());
        var vector = memory.vocabulary.place(reading);
        from.filter(origin -> origin != into).ifPresent(origin -> draw(origin, vector, factor));
        memory.poles.add(into.poles.getFirst(), vector, factor);
        into.count(said, reading);
        if (!reading.terms().isEmpty()) memory.pins.put(NarrativeTracker.textKey(reading), into.id);
        memory.threads.put(said.thread(), into.id);
    }

    void dismiss(Said said, Optional<Group> from) {
        var reading = reader.read(said.language(), said.text());
        from.ifPresent(origin -> draw(origin, memory.vocabulary.place(reading), WORD));
        if (!reading.terms().isEmpty()) memory.pins.put(NarrativeTracker.textKey(reading), NarrativeTracker.NOWHERE);
    }

    void release(Said said, Optional<Group> from, Optional<Group> back) {
        var reading = reader.read(said.language(), said.text());
        var vector = memory.vocabulary.place(reading);
        from.ifPresent(origin -> draw(origin, vector, WORD));
        memory.pins.remove(NarrativeTracker.textKey(reading));
        back.ifPresent(home -> {
            memory.poles.add(home.poles.getFirst(), vector, 1);
            home.count(said, reading);
            memory.threads.put(said.thread(), home.id);
        });
    }

    /// Takes a mention out of a group.
    private void draw(Group group, Vector vector, float factor) {
        for (int pole : group.poles) memory.poles.add(pole, vector, -factor);
        group.mentions = Math.max(0, group.mentions - 1);
    }
}
