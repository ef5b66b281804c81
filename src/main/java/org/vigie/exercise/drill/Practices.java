// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.core.journal.ExerciseAct.Practised;
import org.vigie.core.journal.Journal;

/// What people practised alone, as the journal tells it.
///
/// @param all newest first
public record Practices(List<Done> all) {
    /// How many months a skill stays fresh.
    private static final int QUARTER = 3;

    public Practices {
        all = List.copyOf(all);
    }

    /// One practice.
    ///
    /// @param subject which, as the journal keeps it
    public record Done(Instant at, Optional<PersonId> who, Practice practice, String subject, int points, int outOf) {
        /// The first part of the subject: the skill, the difficulty or the customer.
        public String topic() {
            int slash = subject.indexOf('/');
            return slash < 0 ? subject : subject.substring(0, slash);
        }
    }

    /// What one person practised in the three months before an instant. Reads the journal: never on the screen's
    /// thread.
    public static Practices lastQuarter(Journal journal, Optional<PersonId> who, Instant now, ZoneId zone) {
        var since = now.atZone(zone).minusMonths(QUARTER).toInstant();
        return new Practices(journal.standing(Practised.class).reversed().stream()
                .filter(entry ->
                        entry.author().equals(who) && entry.occurredAt().isAfter(since))
                .map(Practices::done)
                .toList());
    }

    private static Done done(Entry entry) {
        var act = (Practised) entry.payload();
        return new Done(entry.occurredAt(), entry.author(), act.practice(), act.subject(), act.points(), act.outOf());
    }

    /// Those of one kind whose subject begins so, newest first.
    ///
    /// @param topic the skill, the difficulty or the customer; empty for all
    public List<Done> of(Practice practice, String topic) {
        return all.stream()
                .filter(done -> done.practice() == practice)
                .filter(done -> topic.isEmpty() || done.topic().equals(topic))
                .toList();
    }

    /// The latest of exactly this subject.
    public Optional<Done> last(Practice practice, String subject) {
        return all.stream()
                .filter(done -> done.practice() == practice && done.subject().equals(subject))
                .findFirst();
    }
}
