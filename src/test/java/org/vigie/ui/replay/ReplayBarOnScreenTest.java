// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.ui.replay.TestPlayback.minute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen.Command;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

@ExtendWith(FxTest.class)
class ReplayBarOnScreenTest {
    private final TestPlayback playback = new TestPlayback();
    private final Frame frame = TestRooms.frame();
    private final List<OpenRoom> shown = new ArrayList<>();
    private final List<Room> made = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private ReplayBar bar;
    private Stand stand;

    @BeforeEach
    void show() {
        stand = Stand.show(frame, 1280, 200, () -> {
            var model = new ReplayViewModel(
                    playback,
                    playback.shown.room().id(),
                    Lanes.live(),
                    new ReplayViewModel.Outlets(shown::add, () -> {}, () -> {}));
            bar = new ReplayBar(
                    frame, model, new ForkForm(frame, model, Lanes.live(), made::add), () -> left.add("left"));
            var page = new BorderPane();
            page.getStylesheets().add(Theme.sheet("replay"));
            page.setBottom(bar);
            return page;
        });
    }

    @AfterEach
    void close() {
        FxTest.runOnFx(bar::close);
        stand.close();
    }

    @Test
    void showsTheInstantAndWhatStoodOutLast() {
        assertThat(stand.text("#replay-now")).isEqualTo("14 oct. 2026, 14:00:00");
        assertThat(stand.text("#replay-mark")).isEqualTo("Début du rejeu");
        stand.click("#replay-next").click("#replay-next");
        FxTest.settle();
        assertThat(stand.text("#replay-now")).isEqualTo("14 oct. 2026, 14:20:00");
        assertThat(stand.text("#replay-mark")).isEqualTo("14:20 Décision\u00a0: Répondre publiquement");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        assertThat(stand.text("#replay-mark")).isEqualTo("14:20 Decision: Répondre publiquement");
        stand.click("#replay-previous");
        FxTest.settle();
        assertThat(shown).hasSize(1);
    }

    @Test
    void playsFromTheButtonAndTheKeys() {
        stand.click("#replay-play");
        assertThat(playback.playing).isTrue();
        assertThat(stand.find("#replay-play", Button.class).getAccessibleText()).isEqualTo("Mettre en pause");
        stand.click("#replay-x1000");
        assertThat(playback.asked).endsWith("×1000");
        var commands = FxTest.onFx(() -> bar.commands());
        assertThat(commands).extracting(Command::keys).contains("Space", "Alt+Left", "Alt+Right");
        FxTest.runOnFx(commands.getFirst().action());
        assertThat(playback.playing).isFalse();
    }

    @Test
    void goesWhereTheLineIsTaken() {
        var slider = stand.find("#replay-slider", Slider.class);
        FxTest.runOnFx(() -> slider.setValue(0.5));
        FxTest.settle();
        assertThat(playback.now).isEqualTo(minute(30));
        // while it plays, the thumb follows and asks for nothing
        int asked = playback.asked.size();
        playback.now = minute(45);
        FxTest.runOnFx(bar::tick);
        assertThat(slider.getValue()).isEqualTo(0.75);
        assertThat(playback.asked).hasSize(asked);
    }

    @Test
    void everythingThatStandsOutHasASignWhereItHappened() {
        var slider = stand.find("#replay-slider", Slider.class);
        var signs = FxTest.onFx(() -> List.copyOf(bar.lookupAll(".replay-mark")));
        assertThat(signs).hasSize(playback.marks().size());
        for (var sign : signs) {
            assertThat(sign.getBoundsInParent().getWidth()).isEqualTo(3);
            assertThat(sign.getBoundsInParent().getHeight()).isGreaterThan(10);
        }
        assertThat(signs)
                .extracting(
                        sign -> Math.round(60 * (sign.getBoundsInParent().getCenterX() - 8) / (slider.getWidth() - 16)))
                .containsExactlyInAnyOrder(10L, 20L, 40L);
    }

    @Test
    void saysWhatAnExerciseWouldTakeBeforeItIsMade() {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        stand.click("#replay-fork");
        FxTest.settle();
        assertThat(String.join("\n", stand.said()))
                .contains(
                        "214 journal entries and 4,812 mentions",
                        "invented ones: 63.",
                        "2 restricted entries or files");
        assertThat(made).isEmpty();
        stand.click("#answer");
        FxTest.settle();
        assertThat(playback.asked).endsWith("fork");
        assertThat(made).containsExactly(TestRooms.EXERCISE);
    }

    @Test
    void leavesTheReplay() {
        stand.click("#replay-leave");
        assertThat(left).containsExactly("left");
    }
}
