// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.log.LogWords;

/// What every part of the console needs.
record Around(Frame frame, ConsoleViewModel model, People people) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// How large text is, 1 at 100 %.
    double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    String name(Optional<PersonId> person) {
        return person.flatMap(people::find).map(Person::name).orElseGet(() -> texts().get("exercise.someone"));
    }

    /// How entries of the room read.
    LogWords words() {
        return new LogWords(texts(), formats(), id -> Optional.of(name(Optional.of(id))));
    }

    /// H+01:12:40.
    String clock(Duration at) {
        return formats().sinceStart(at);
    }

    /// H+01:12.
    String minute(Duration at) {
        var clock = clock(at);
        return clock.substring(0, clock.length() - 3);
    }

    /// What is played, and how long; a fork has no written end.
    String story(Scenario whole) {
        return whole.length().isZero()
                ? whole.title()
                : texts().get("exercise.story", whole.title(), formats().duration(whole.length()));
    }

    /// 07:20, or 1:07:20 from an hour on.
    static String left(Duration length) {
        var minutes = String.format("%02d:%02d", length.toMinutesPart(), length.toSecondsPart());
        return length.toHours() == 0 ? minutes : length.toHours() + ":" + minutes;
    }

    /// Calls this whenever what was read or the language changes, as long as the node is held.
    void onChange(Node node, Runnable draw) {
        model.consoleProperty().subscribe(draw);
        texts().follow(node, draw);
    }
}
