// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

/// What is pressed before the store is there waits without holding the screen up.
class JourneyTest {
    private final CompletableFuture<Object> ready = new CompletableFuture<>();
    private final List<String> happened = new ArrayList<>();
    private Runnable opening = () -> {};
    private final TestRooms rooms = new TestRooms(TestRooms.EXERCISE, TestRooms.WATCH);
    private final Journey journey = new Journey(rooms, screens(), new DirectLanes(), () -> happened.add("failed"));
    private Destination chosen = new Destination.Library();

    private Screens screens() {
        Screens.Guided guided = (_, _, _) -> {
            happened.add("assistant");
            return new EmptyPage("assistant");
        };
        Screens.Guided library = (_, opened, _) -> {
            opening = () -> opened.accept(TestRooms.open(TestRooms.EXERCISE).room());
            return new EmptyPage("scenarios");
        };
        return new Screens(
                _ -> List.of(new EmptyPage("situation"), new EmptyPage("exercise"), new EmptyPage("watch")),
                () -> ready.isDone() ? List.of(new EmptyPage("settings")) : List.of(),
                Optional.of(guided),
                Optional.of(new Files()),
                ready,
                Optional.empty(),
                Optional.empty(),
                Optional.of(library),
                Optional.empty());
    }

    @Test
    void theAssistantStartsOnceTheStoreIsThereAndOnlyOnce() {
        journey.watchBrand();
        journey.watchBrand();
        assertThat(journey.stopProperty().get()).isInstanceOf(Stop.Home.class);
        assertThat(journey.openingProperty().get()).isTrue();
        assertThat(happened).isEmpty();

        ready.complete("there");
        assertThat(happened).containsExactly("assistant");
        assertThat(journey.stopProperty().get()).isInstanceOf(Stop.Guide.class);
        assertThat(journey.openingProperty().get()).isFalse();
    }

    @Test
    void anExerciseOpenedFromTheLibraryShowsItsConsole() {
        ready.complete("there");
        journey.openScenarios();
        opening.run();
        assertThat(shown()).isEqualTo("exercise");
    }

    @Test
    void anExerciseMadeFromAReplayShowsItsConsole() {
        ready.complete("there");
        journey.facilitate(TestRooms.EXERCISE.id());
        assertThat(shown()).isEqualTo("exercise");
        assertThat(journey.roomProperty().get().orElseThrow().room()).isEqualTo(TestRooms.EXERCISE);
    }

    @Test
    void mentionsOfAFileAreReadOverTheWatchOfTheirRoom() {
        chosen = new Destination.Into(TestRooms.WATCH.id());
        journey.importFile();
        assertThat(happened).isEmpty();
        ready.complete("there");
        assertThat(happened).containsExactly("ask", "read mentions.csv into " + TestRooms.WATCH.title());
        assertThat(shown()).isEqualTo("watch");

        journey.importFile();
        assertThat(rooms.asked).as("a room that is open is not entered again").hasSize(1);
        assertThat(happened).hasSize(4);
    }

    @Test
    void mentionsOfAFileOpenTheFirstWatch() {
        ready.complete("there");
        chosen = new Destination.NewWatch("Altéa");
        journey.importFile();
        assertThat(rooms.asked).containsExactly("watch Altéa");
        assertThat(happened).containsExactly("ask", "read mentions.csv into Altéa");
        assertThat(shown()).isEqualTo("watch");
    }

    @Test
    void anExerciseInAFileIsShownInTheLibraryThatOneLeavesForTheStartScreen() {
        ready.complete("there");
        journey.importFile();
        journey.importFile();
        assertThat(happened).containsExactly("ask", "library mentions.csv", "ask", "library mentions.csv");
        assertThat(((Stop.Guide) journey.stopProperty().get()).screen().name()).isEqualTo("scenarios");
        opening.run();
        assertThat(journey.stopProperty().get()).isInstanceOf(Stop.Home.class);
    }

    private String shown() {
        return ((Stop.Page) journey.stopProperty().get()).screen().name();
    }

    @Test
    void theSettingsOpenOnceTheStoreIsThere() {
        journey.settings();
        assertThat(journey.stopProperty().get()).isInstanceOf(Stop.Home.class);
        ready.complete("there");
        assertThat(journey.stopProperty().get())
                .isInstanceOfSatisfying(
                        Stop.Page.class,
                        page -> assertThat(page.screen().name()).isEqualTo("settings"));
    }

    @Test
    void aStoreThatDoesNotComeIsSaid() {
        journey.watchBrand();
        ready.completeExceptionally(new IllegalStateException("no store"));
        assertThat(happened).containsExactly("failed");
        assertThat(journey.openingProperty().get()).isFalse();
    }

    /// Chooses the same file whenever it is asked.
    private final class Files implements Screens.FileDoor {
        @Override
        public void ask(Optional<OpenRoom> from, BiConsumer<Path, Destination> then) {
            happened.add("ask");
            then.accept(Path.of("mentions.csv"), chosen);
        }

        @Override
        public void read(OpenRoom room, Path file) {
            happened.add("read " + file + " into " + room.room().title());
        }

        @Override
        public Screens.Guided library(Path file) {
            return (_, _, left) -> {
                happened.add("library " + file);
                opening = left;
                return new EmptyPage("scenarios");
            };
        }
    }

    private record EmptyPage(String name) implements Screen {
        @Override
        public Node node() {
            return new Group();
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public void focus() {}

        @Override
        public void close() {}
    }
}
