// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct.Clocked;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.scenario.ShippedScenarios;
import org.vigie.ui.exercise.ConsoleLeads;
import org.vigie.ui.exercise.ExerciseScreen;
import org.vigie.ui.exercise.PlayersDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// The console on a game that really runs: a scenario of the library, the store, the clock and the doors of the
/// program.
@ExtendWith(FxTest.class)
class ConsoleOnGameTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Frame frame = TestRooms.frame();
    private final Scenario scenario =
            ShippedScenarios.find(ShippedScenarios.NAMES.getFirst(), Tongue.FR).orElseThrow();
    private final List<String> opened = new ArrayList<>();

    @TempDir
    Path folder;

    private TestHouse house;
    private OpenRoom room;
    private ExerciseScreen screen;
    private Stand stand;

    @BeforeEach
    void open() {
        house = new TestHouse(folder, new byte[32]);
        room = house.doors.openExercise(scenario).join();
        stand = Stand.page(frame, 1824, 940, () -> {
            screen = new ExerciseScreen(
                    room,
                    house.store().journal(),
                    house.store().people(),
                    house.store().onDuty(),
                    frame,
                    new ConsoleLeads(() -> opened.add("debrief"), () -> {}),
                    players());
            return screen;
        });
        until(() -> stand.text("#standing").equals("Prêt à démarrer"));
    }

    private PlayersDoor players() {
        return new PlayersDoor() {
            @Override
            public void open() {
                opened.add("players");
            }

            @Override
            public void close() {
                opened.add("closed");
            }
        };
    }

    @AfterEach
    void close() {
        stand.close();
        house.close();
    }

    @Test
    void aScenarioOfTheLibraryIsRunFromItsStartToItsEndByKeyboard() {
        key("S");
        assertThat(stand.said())
                .contains("Objectifs", scenario.objectives().getFirst().title());
        stand.picture("exercise-scenario");
        stand.click("#scenario-close");
        stand.click("#speed-600");
        key("Space");
        until(() -> course().isStarted());
        passTo(3);
        until(() -> course().firings().size() >= 3);
        key("F8");
        until(() ->
                course().standing().filter(turn -> turn.turn() == Turn.FROZEN).isPresent());
        until(() -> stand.text("#standing").equals("Gelé"));
        var frozen = room.clock().instant();
        int came = course().firings().size();
        stand.picture("exercise-real-frozen");
        key("I");
        until(() -> course().firings().size() == came + 1);
        assertThat(course().firings().getLast().by()).as("sent by hand").isPresent();
        assertThat(room.clock().instant()).as("a frozen game stands").isEqualTo(frozen);
        var next = next();
        key("Right");
        until(() -> stand.text("#inject-title").equals(next.title()));
        key("Alt+Right");
        until(() -> course().scenario()
                .orElseThrow()
                .inject(next.id())
                .orElseThrow()
                .offset()
                .equals(next.offset().plusMinutes(1)));
        key("Ctrl+Z");
        until(() -> course().scenario()
                .orElseThrow()
                .inject(next.id())
                .orElseThrow()
                .offset()
                .equals(next.offset()));
        key("X");
        stand.focus("#skip-reason").type("trop tôt").click("#answer");
        until(() -> course().stateOf(next.id()) instanceof Course.State.Skipped);
        key("F8");
        until(() -> course().running());
        passTo(came + 4);
        until(() -> course().firings().size() >= came + 3);
        assertThat(course().firings())
                .extracting(firing -> firing.act().inject())
                .as("what was skipped does not come, and nothing comes twice")
                .doesNotContain(next.id())
                .doesNotHaveDuplicates();
        stand.click("#finish").click("#answer");
        until(() -> course().isEnded());
        until(() -> opened.contains("debrief"));
        assertThat(stand.text("#standing")).isEqualTo("Exercice terminé");
        stand.picture("exercise-real-ended");
    }

    /// Nobody waits for a time in which nothing comes: the game jumps to shortly before this inject, by its place.
    private void passTo(int place) {
        var to = timed().skip(place - 1L).findFirst().orElseThrow().offset().minusMinutes(1);
        room.acts().record(new Clocked(Turn.JUMPED, to, course().speed())).join();
    }

    private Stream<Inject> timed() {
        return course().scenario().orElseThrow().injects().stream()
                .filter(Inject::isTimed)
                .sorted(Comparator.comparing(Inject::offset));
    }

    private Inject next() {
        var now = course();
        return timed().filter(inject -> now.stateOf(inject.id()) instanceof Course.State.Coming)
                .findFirst()
                .orElseThrow();
    }

    private Course course() {
        return TestHouse.course(room);
    }

    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) {
        await().atMost(LONG).until(() -> {
            stand.settle();
            return holds.call();
        });
    }
}
