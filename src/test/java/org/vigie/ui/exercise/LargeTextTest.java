// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// At text twice as large everything can still be come to, on a small screen by scrolling.
@ExtendWith(FxTest.class)
class LargeTextTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom room = BoxSeven.played();
    private Stand stand;

    @BeforeEach
    void enlarge() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withText(200)));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Screen console() {
        return new ExerciseScreen(
                room.room(),
                room.journal,
                TestRooms.people(),
                new TestStation(),
                frame,
                new ConsoleLeads(() -> {}, () -> {}),
                ActivityOnScreenTest.NOBODY,
                new DirectLanes());
    }

    private Screen players() {
        return new PlayerScreen(
                room.room(), room.journal, TestRooms.people(), new TestStation(), frame, new DirectLanes());
    }

    private void assertWithin(String id, int width, int height) {
        FxTest.runOnFx(() -> stand.find(id, Node.class).requestFocus());
        stand.settle();
        var there = FxTest.onFx(() -> {
            var node = stand.find(id, Node.class);
            var roomy = stand.find("#roomy", Node.class);
            return roomy.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        });
        assertThat(there.getMinX()).as(id).isGreaterThanOrEqualTo(-1);
        assertThat(there.getMaxX()).as(id).isLessThanOrEqualTo(width + 1);
        assertThat(there.getMinY()).as(id).isGreaterThanOrEqualTo(-1);
        assertThat(there.getMaxY()).as(id).isLessThanOrEqualTo(height + 1);
    }

    @ParameterizedTest
    @CsvSource({"1824,940", "1224,580"})
    void everythingOfTheConsoleIsReached(int width, int height) {
        stand = Stand.page(frame, width, height, this::console);
        for (var id : new String[] {"#finish", "#freeze", "#play", "#players-view"})
            if (stand.shows(id)) assertWithin(id, width, height);
        assertWithin("#finish", width, height);
        stand.picture("exercise-large-text-end-" + width);
        assertWithin("#play", width, height);
        stand.picture("exercise-large-text-" + width);
    }

    @ParameterizedTest
    @CsvSource({"1824,940", "1224,580"})
    void theNextInjectHasALineOfItsOwn(int width, int height) {
        stand = Stand.page(frame, width, height, this::console);
        var title = stand.find("#next-title", Label.class);
        var tooLittle = FxTest.onFx(() -> title.prefWidth(-1) - title.getWidth());
        assertThat(title.getText()).isNotEmpty();
        assertThat(tooLittle).as("how much of “%s” is cut", title.getText()).isLessThanOrEqualTo(1);
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withText(100)));
        stand.settle();
        double play = FxTest.onFx(() -> middle("#play"));
        double freeze = FxTest.onFx(() -> middle("#freeze"));
        assertThat(freeze).as("one line at usual size").isCloseTo(play, within(1.0));
    }

    private double middle(String id) {
        var node = stand.find(id, Node.class);
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @ParameterizedTest
    @CsvSource({"1824,940", "1224,580"})
    void everythingOfThePlayersIsReached(int width, int height) {
        stand = Stand.page(frame, width, height, this::players);
        assertWithin("#read-S-09", width, height);
        assertWithin("#whisper", width, height);
        stand.picture("exercise-player-large-text-" + width);
    }
}
