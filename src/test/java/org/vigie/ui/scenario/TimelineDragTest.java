// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.Theme;

/// Injects dragged with the mouse on the editor's timeline.
@ExtendWith(FxTest.class)
class TimelineDragTest {
    private final LibraryStand library = new LibraryStand();
    private Stand stand;

    @BeforeEach
    void edit() {
        library.keep(LibraryStand.OUTAGE);
        stand = library.show(1824, 960, "fr", Theme.DARK);
        stand.click("#scenario-edit");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aDragMovesAnInjectInTimeAndTheJournalKeepsIt() {
        stand.drag("#timeline-S-02", MouseButton.PRIMARY, 10 * perMinute(), 0);
        assertThat(stand.text("#inject-offset")).isEqualTo("H+00:15");
        stand.click("#editor-save");
        assertThat(library.station.journal.entries.getLast().payload())
                .isInstanceOfSatisfying(
                        ScenarioAct.InjectsKept.class,
                        kept -> assertThat(kept.injects()).singleElement().satisfies(inject -> {
                            assertThat(inject.id()).isEqualTo("S-02");
                            assertThat(inject.offset()).isEqualTo(Duration.ofMinutes(15));
                            assertThat(inject.kind()).isEqualTo(InjectKind.CALL);
                        }));
        stand.click("#editor-undo");
        assertThat(stand.text("#inject-offset")).isEqualTo("H+00:05");
    }

    @Test
    void aDragToAnotherLineChangesTheChannel() {
        double down = middle("#timeline-S-03") - middle("#timeline-S-02");
        stand.drag("#timeline-S-02", MouseButton.PRIMARY, 0, down);
        stand.click("#editor-save");
        assertThat(kept())
                .extracting(Inject::kind, Inject::offset)
                .containsExactly(InjectKind.PRESS, Duration.ofMinutes(5));
    }

    @Test
    void aDragBeforeTheStartEndsAtTheStart() {
        stand.drag("#timeline-S-03", MouseButton.PRIMARY, -5_000, 0);
        assertThat(stand.text("#inject-offset")).isEqualTo("H+00:00");
    }

    @Test
    void aTremblingHandOrTheOtherButtonMovesNothing() {
        stand.drag("#timeline-S-02", MouseButton.PRIMARY, 3, 1);
        stand.drag("#timeline-S-02", MouseButton.SECONDARY, 300, 0);
        assertThat(stand.text("#editor-state")).isEqualTo("enregistré");
        assertThat(kept()).isEqualTo(LibraryStand.OUTAGE.inject("S-02").orElseThrow());
    }

    private Inject kept() {
        return library.kept().getLast().inject("S-02").orElseThrow();
    }

    /// S-01 stands at the start, S-07 half an hour later.
    private double perMinute() {
        return (left("#timeline-S-07") - left("#timeline-S-01")) / 30;
    }

    private double left(String selector) {
        return stand.find(selector, Node.class).getLayoutX();
    }

    private double middle(String selector) {
        var bounds = stand.find(selector, Node.class).getBoundsInParent();
        return bounds.getCenterY();
    }
}
