// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// What a room has recorded about advice. Every call reads the journal: never on the screen's thread.
public final class Counsel {
    private final Journal journal;
    private final RoomId room;

    public Counsel(Journal journal, RoomId room) {
        this.journal = journal;
        this.room = room;
    }

    /// Who did something, and when.
    public record Signed(Optional<PersonId> who, Instant at) {}

    /// What stands.
    ///
    /// @param assessment the latest; [Assessment#NONE] before any
    /// @param assessed who recorded it
    /// @param given who first gave each answer that still stands
    public record Told(Assessment assessment, Optional<Signed> assessed, Map<Question, Signed> given) {
        public static final Told NOTHING = new Told(Assessment.NONE, Optional.empty(), Map.of());

        public Told {
            given = Map.copyOf(given);
        }
    }

    public Told told() {
        return fold(journal.standing(room, AdviceAct.class));
    }

    /// What these entries come to, in the order of their clocks.
    static Told fold(List<Entry> entries) {
        var told = Told.NOTHING;
        for (var entry : entries) {
            var signed = new Signed(entry.author(), entry.occurredAt());
            if (entry.payload() instanceof AdviceAct.Assessed(var now))
                told = new Told(now, Optional.of(signed), given(told, now.answers(), signed));
        }
        return told;
    }

    private static Map<Question, Signed> given(Told before, Answers now, Signed by) {
        var given = new EnumMap<Question, Signed>(Question.class);
        for (var question : Question.values()) {
            if (now.to(question).isEmpty()) continue;
            boolean same = now.to(question).equals(before.assessment.answers().to(question));
            given.put(question, same ? before.given.getOrDefault(question, by) : by);
        }
        return given;
    }
}
