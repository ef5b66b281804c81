// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.core.journal.ExerciseAct.Practised;
import org.vigie.exercise.drill.Practices;
import org.vigie.exercise.drill.Score;
import org.vigie.ui.kit.Lanes;

/// Keeps what was practised, and tells what whoever is on duty practised in the last three months.
final class PracticeBook {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeBook.class);

    private final PracticeDesk desk;
    private final Lanes lanes;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Practices> practices = new ReadOnlyObjectWrapper<>(new Practices(List.of()));
    private final Runnable onNotSaved;

    /// @param onNotSaved tells the person that a result could not be saved
    PracticeBook(PracticeDesk desk, Lanes lanes, ZoneId zone, Runnable onNotSaved) {
        this.desk = desk;
        this.lanes = lanes;
        this.zone = zone;
        this.onNotSaved = onNotSaved;
    }

    ReadOnlyObjectProperty<Practices> practicesProperty() {
        return practices.getReadOnlyProperty();
    }

    Instant now() {
        return desk.clock().instant();
    }

    void refresh() {
        lanes.ask(
                () -> Practices.lastQuarter(
                        desk.journal(), desk.onDuty().person().map(Person::id), now(), zone),
                practices::set,
                problem -> LOG.error("What was practised could not be read", problem));
    }

    /// Keeps a result: what was missed and how long it took.
    void keep(Practice practice, String subject, Score score, Duration taken) {
        var detail = taken.toSeconds() + " s" + (score.missed().isEmpty() ? "" : " — " + score.missed());
        desk.acts()
                .record(new Practised(practice, subject, score.points(), score.outOf(), detail))
                .whenComplete((_, failure) -> lanes.later(() -> {
                    if (failure != null) onNotSaved.run();
                    refresh();
                }));
    }
}
