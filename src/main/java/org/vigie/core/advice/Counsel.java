// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.AdviceAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
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

    /// An assessment as it was recorded.
    public record Kept(EntryRef entry, Signed signed, Assessment assessment) {}

    /// What stands.
    ///
    /// @param history every assessment, oldest first
    /// @param given who first gave each answer that still stands
    public record Told(List<Kept> history, Map<Question, Signed> given) {
        public static final Told NOTHING = new Told(List.of(), Map.of());

        public Told {
            history = List.copyOf(history);
            given = Map.copyOf(given);
        }

        /// The latest; [Assessment#NONE] before any.
        public Assessment assessment() {
            return history.isEmpty() ? Assessment.NONE : history.getLast().assessment();
        }

        /// Who recorded the latest.
        public Optional<Signed> assessed() {
            return history.isEmpty()
                    ? Optional.empty()
                    : Optional.of(history.getLast().signed());
        }
    }

    public Told told() {
        return fold(journal.standing(room, AdviceAct.class));
    }

    /// What stands of a crisis alone: what the room recorded before it speaks of another.
    public Told told(Instant since) {
        return fold(journal.standing(room, AdviceAct.class).stream()
                .filter(entry -> !entry.occurredAt().isBefore(since))
                .toList());
    }

    /// What these entries come to, in the order of their clocks.
    static Told fold(List<Entry> entries) {
        var told = Told.NOTHING;
        for (var entry : entries) {
            var signed = new Signed(entry.author(), entry.occurredAt());
            if (entry.payload() instanceof AdviceAct.Assessed(var now))
                told = new Told(
                        Stream.concat(told.history().stream(), Stream.of(new Kept(entry.ref(), signed, now)))
                                .toList(),
                        given(told, now.answers(), signed));
        }
        return told;
    }

    private static Map<Question, Signed> given(Told before, Answers now, Signed by) {
        var given = new EnumMap<Question, Signed>(Question.class);
        for (var question : Question.values()) {
            if (now.to(question).isEmpty()) continue;
            boolean same = now.to(question).equals(before.assessment().answers().to(question));
            given.put(question, same ? before.given.getOrDefault(question, by) : by);
        }
        return given;
    }
}
