// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Draft;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// The history of the level on a page that is just wide enough for it.
@ExtendWith(FxTest.class)
class LevelCurveTest {
    private final AlertRoom room = new AlertRoom();

    @Test
    void hoursNeverStandOverEachOther() {
        room.room.journal.append(new Draft(
                Optional.of(TestRooms.INES.id()),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW.minus(Duration.ofHours(5)),
                List.of(),
                new CrisisAct.LevelDecided(
                        CrisisLevel.ALERT, "rafale sur les forums de clients", Optional.empty(), Optional.empty())));
        room.raise(5, 3, 30);
        var frame = TestRooms.frame();
        var screen = FxTest.onFx(() -> new AlertsScreen(
                room.room.room(),
                TestRooms.people(),
                room.onDuty(),
                frame,
                (_, _) -> {},
                (_, _) -> {},
                (_, _, _) -> {}));
        try (var stand = Stand.show(frame, 1504, 740, () -> (Parent) screen.node())) {
            await().atMost(Duration.ofSeconds(20)).until(() -> hours(stand).size() > 1);
            stand.picture("level-narrow");
            var hours = hours(stand);
            for (int i = 1; i < hours.size(); i++)
                assertThat(hours.get(i).getMinX())
                        .isGreaterThan(hours.get(i - 1).getMaxX());
        } finally {
            FxTest.runOnFx(screen::close);
        }
    }

    private static List<Bounds> hours(Stand stand) {
        return FxTest.onFx(() -> stand.find("#level-curve", LevelCurve.class).getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Label label && label.getText().matches("\\d\\d:00"))
                .map(node -> node.getBoundsInParent())
                .toList());
    }
}
