// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.exercise.PlayerScreen;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.shell.DraftBox;
import org.vigie.ui.shell.Screens;
import org.vigie.ui.shell.Station;

/// Two windows of one room on one machine.
@ExtendWith(FxTest.class)
class PlayersWindowTest {
    private final Frame first = TestRooms.frame();
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final TestRooms rooms = new TestRooms(TestRooms.EXERCISE, TestRooms.WATCH);
    private final TestStation duty = new TestStation();
    private final Map<RoomId, String> drafts = new HashMap<>();
    private final List<String> touched = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final PlayersWindow window = FxTest.onFx(() -> new PlayersWindow(
            () -> new SecondPlace(memory.room(), duty, duty.events, List.of(() -> left.add("left"))),
            first.beside(),
            station(),
            (_, _) -> pages(),
            () -> touched.add("touched")));

    private Station station() {
        return new Station(
                "0.1", rooms, rooms, TestRooms.people(), duty, duty, duty.events, () -> TestRooms.NOW, new DraftBox() {
                    @Override
                    public String load(RoomId room) {
                        return drafts.getOrDefault(room, "");
                    }

                    @Override
                    public void save(RoomId room, String line) {
                        drafts.put(room, line);
                    }
                });
    }

    private Screens pages() {
        return new Screens(
                room -> List.of(new PlayerScreen(room, room.journal(), TestRooms.people(), duty, first.beside())),
                List::of,
                Optional.empty(),
                Optional.empty(),
                CompletableFuture.completedFuture(null),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @AfterEach
    void close() {
        FxTest.runOnFx(window::close);
    }

    @Test
    void itStaysInItsRoomAndIsOpenOnce() {
        FxTest.runOnFx(window::open);
        FxTest.settle();
        assertThat(titles()).containsOnlyOnce("Vigie, joueurs\u00a0: " + TestRooms.EXERCISE.title());
        FxTest.runOnFx(window::open);
        assertThat(titles()).containsOnlyOnce("Vigie, joueurs\u00a0: " + TestRooms.EXERCISE.title());
        FxTest.runOnFx(() -> window.window().orElseThrow().showHome());
        assertThat(shown()).as("no start screen").contains("exercise");
        FxTest.runOnFx(window::close);
        FxTest.settle();
        assertThat(window.window()).isEmpty();
        assertThat(titles()).isEmpty();
        assertThat(rooms.asked).as("the first window leaves the room").isEmpty();
        assertThat(left).as("the place is free again").containsExactly("left");
    }

    @Test
    void workInItKeepsTheFirstWindowAwake() {
        FxTest.runOnFx(window::open);
        FxTest.settle();
        FxTest.runOnFx(() -> Event.fireEvent(
                stage().getScene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false)));
        assertThat(touched).isNotEmpty();
    }

    @Test
    void oneRoomLeadsNowhereElseAndDoesNotLockItself() {
        var one = new OneRoom(memory.room(), duty);
        assertThat(one.enter(TestRooms.EXERCISE.id()).join()).isEqualTo(memory.room());
        assertThat(one.all()).containsExactly(TestRooms.EXERCISE);
        assertThat(one.openDemo(1)).isCompletedExceptionally();
        assertThat(one.enter(TestRooms.WATCH.id()))
                .failsWithin(java.time.Duration.ofSeconds(1))
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withMessageContaining("stays in its room");
        one.patientDuty().lock(true);
        assertThat(duty.person()).contains(TestRooms.INES);
        one.patientDuty().lock(false);
        assertThat(duty.person()).isEmpty();
    }

    @Test
    void whatPlayersTypeIntoFormsIsKeptApart() {
        var kept = new HashMap<String, Map<String, String>>();
        FormDrafts.Box forms = new FormDrafts.Box() {
            @Override
            public Map<String, String> load(String form) {
                return kept.getOrDefault(form, Map.of());
            }

            @Override
            public void save(String form, Map<String, String> fields) {
                kept.put(form, fields);
            }
        };
        first.drafts().keepIn(forms);
        var players = first.beside();
        players.drafts().keepIn(PlayersWindow.ownForms(forms));
        first.drafts().save("room/1/question", Map.of("question", "Couper le fil ?"));
        players.drafts().save("room/1/question", Map.of("question", "Publier ?"));
        assertThat(first.drafts().load("room/1/question")).containsEntry("question", "Couper le fil ?");
        var again = first.beside();
        again.drafts().keepIn(PlayersWindow.ownForms(forms));
        assertThat(again.drafts().load("room/1/question")).containsEntry("question", "Publier ?");
    }

    private Optional<String> shown() {
        return FxTest.onFx(() -> window.window().orElseThrow().current().map(screen -> screen.name()));
    }

    private static Stage stage() {
        return (Stage) Window.getWindows().stream()
                .filter(one -> one instanceof Stage stage && stage.getTitle().startsWith("Vigie, "))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles() {
        return FxTest.onFx(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(one -> ((Stage) one).getTitle())
                .filter(title -> title != null && title.startsWith("Vigie, "))
                .toList());
    }
}
