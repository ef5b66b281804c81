// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.RoomId;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.When;
import org.vigie.exercise.place.PublicPlace;

/// Really kills a process in the middle of a game at ×60: taken up again, the game waits within one second of where it
/// was, and no inject is lost or comes twice.
///
/// A kill keeps what the system holds in memory: this is no power cut.
class GameKillTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int INJECTS = 40;

    @TempDir
    Path folder;

    /// An inject every five seconds of the game.
    static Scenario scenario() {
        var injects = new ArrayList<Inject>();
        for (int i = 1; i <= INJECTS; i++)
            injects.add(new Inject(
                    "S-" + i,
                    "Stimulus",
                    i % 2 == 0 ? InjectKind.SOCIAL : InjectKind.CALL,
                    Duration.ofSeconds(5L * i),
                    false,
                    true,
                    "P1",
                    List.of(),
                    "Texte " + i,
                    List.of(),
                    List.of(),
                    When.ALWAYS,
                    List.of(),
                    "",
                    Optional.empty()));
        return SampleExercise.scenario().with(injects);
    }

    @Test
    void killedInTheMiddleItIsTakenUpWithinASecondAndNothingIsLostOrComesTwice() throws Exception {
        var key = new byte[32];
        key[0] = 7;
        var shown = playUntilKilled(key);
        var room = new RoomId(UUID.fromString(shown.getLast().split(" ")[0]));
        var last = Duration.ofMillis(Long.parseLong(shown.getLast().split(" ")[1]));
        try (var house = new TestHouse(folder, key)) {
            var open = house.doors.enter(room).join();
            assertThat(open.journal().verify()).isInstanceOf(Verdict.Intact.class);
            var course = TestHouse.course(open);
            assertThat(course.standing().orElseThrow().turn()).isEqualTo(Turn.PAUSED);
            assertThat(TestHouse.at(open))
                    .isEqualTo(course.standing().orElseThrow().at());
            // what it said last may be a little older than where it was when it was killed
            assertThat(TestHouse.at(open)).isBetween(last.minus(SECOND), last.plus(SECOND));
            var before = course.firings().size();
            assertThat(before).as("killed in the middle").isBetween(1, INJECTS - 1);
            TestHouse.clock(open, Turn.RESUMED, 600);
            await().atMost(LONG).until(() -> TestHouse.course(open).firings().size() >= INJECTS);
            assertThat(TestHouse.course(open).firings())
                    .extracting(firing -> firing.act().inject())
                    .containsExactlyElementsOf(
                            scenario().injects().stream().map(Inject::id).toList());
            await().atMost(LONG).until(() -> TestHouse.shown(open, PublicPlace.SOCIAL) == INJECTS / 2);
        }
    }

    private List<String> playUntilKilled(byte[] key) throws Exception {
        var game = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledGame.class.getName(),
                        folder.toString(),
                        HexFormat.of().formatHex(key))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new ArrayList<String>();
        try (BufferedReader told = game.inputReader()) {
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                said.add(line.substring(0, line.length() - 1));
                // somewhere between two injects of the first half
                if (Long.parseLong(said.getLast().split(" ")[1]) > 60_000) break;
            }
            // by its handle: killing the Process would also close the pipe with what it still has to tell
            assertThat(game.toHandle().destroyForcibly()).isTrue();
            told.lines()
                    .filter(line -> line.endsWith("."))
                    .forEach(line -> said.add(line.substring(0, line.length() - 1)));
            assertThat(game.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return said;
    }
}
