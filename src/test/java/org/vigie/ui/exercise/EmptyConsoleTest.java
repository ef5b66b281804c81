// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// A room that plays a story has no scenario to run: the page says so, and where there is one.
@ExtendWith(FxTest.class)
class EmptyConsoleTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom room = TestRooms.open(TestRooms.EXERCISE);
    private final List<String> asked = new ArrayList<>();

    private ExerciseScreen screen() {
        return new ExerciseScreen(
                room.room(),
                room.journal,
                TestRooms.people(),
                new TestStation(),
                frame,
                new ConsoleLeads(() -> {}, () -> asked.add("library")),
                ActivityOnScreenTest.NOBODY,
                new DirectLanes());
    }

    @Test
    void aRoomWithoutAScenarioLeadsToThoseThatHaveOne() {
        var screen = FxTest.onFx(this::screen);
        try (var stand = Stand.page(frame, 1224, 640, () -> screen)) {
            assertThat(stand.shows("#exercise-nothing")).isTrue();
            assertThat(stand.shows("#transport")).isFalse();
            assertThat(stand.said()).contains("Choisir un exercice sur table");
            FxTest.runOnFx(screen::focus);
            stand.press("Space");
            assertThat(asked).as("the keyboard stands on the way out").containsExactly("library");
            stand.click("#exercise-library");
            assertThat(asked).hasSize(2);
            stand.picture("exercise-nothing-fr");
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Theme.LIGHT).with(Locale.ENGLISH)));
            stand.picture("exercise-nothing-en");
            int before = room.journal.entries.size();
            for (var command : screen.commands())
                if (List.of("Space", "I").contains(command.keys())) FxTest.runOnFx(command.action());
            assertThat(room.journal.entries).hasSize(before);
        }
    }
}
