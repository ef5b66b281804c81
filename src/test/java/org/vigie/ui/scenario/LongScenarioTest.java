// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.SampleScenario;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.Theme;

/// A scenario with more injects than a timeline has room for.
@ExtendWith(FxTest.class)
class LongScenarioTest {
    private static final int MANY = 2_000;

    private final LibraryStand library = new LibraryStand();
    private Stand stand;

    @BeforeEach
    void edit() {
        var injects = IntStream.range(0, MANY)
                .mapToObj(number -> number == 1
                        ? SampleScenario.inject("S-0001", 0, new Condition.Played("S-0000", true))
                        : SampleScenario.inject("S-%04d".formatted(number), number * 90 / MANY))
                .toArray(Inject[]::new);
        library.keep(new ScenarioEdit(SampleScenario.of(injects))
                .id("long")
                .length(Duration.ofMinutes(90))
                .made());
        stand = library.show(1824, 960, "fr", Theme.DARK);
        stand.click("#scenario-edit");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void everyInjectHasAMarkAndTheChosenOneABox() {
        assertThat(stand.said())
                .contains(
                        "2\u202f000 stimulus\u00a0: un trait montre où il s’en trouve, le stimulus choisi est dessiné. "
                                + "Le tableau les a tous.");
        var marks = stand.find(".timeline-mark", Path.class).getElements();
        assertThat(marks).as("two ends of a mark for each of 90 minutes").hasSize(180);
        assertThat(stand.shows("#timeline-S-0000")).isTrue();
        assertThat(stand.shows("#timeline-S-0002")).isFalse();
        stand.focus("#inject-table").press("DOWN").press("DOWN");
        assertThat(stand.shows("#timeline-S-0002")).isTrue();
        assertThat(stand.shows("#timeline-S-0000")).isFalse();
        stand.picture("editor-crowded");
    }

    @Test
    void theChosenOneIsDraggedAndItsMarkGoesWithIt() {
        stand.drag("#timeline-S-0000", MouseButton.PRIMARY, 400, 0);
        assertThat(stand.text("#inject-offset")).isNotEqualTo("H+00:00");
        assertThat(stand.text("#editor-state")).isEqualTo("modifications non enregistrées");
        stand.click("#editor-undo");
        assertThat(stand.text("#inject-offset")).isEqualTo("H+00:00");
    }

    @Test
    void aConditionOffersEveryOtherInject() {
        stand.focus("#inject-table").press("DOWN");
        var subject = stand.find("#condition-1-subject", ComboBox.class);
        assertThat(subject.getItems()).hasSize(MANY - 1);
        assertThat(subject.getConverter().toString(subject.getValue())).isEqualTo("S-0000 Titre S-0000");
        assertThat(stand.find("#inject-table", TableView.class).getItems()).hasSize(MANY);
    }
}
