// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

/// What is pressed before the store is there waits without holding the screen up.
class JourneyTest {
    private final CompletableFuture<Object> ready = new CompletableFuture<>();
    private final List<String> happened = new ArrayList<>();
    private Runnable opening = () -> {};
    private final Journey journey =
            new Journey(new TestRooms(TestRooms.EXERCISE), screens(), new DirectLanes(), () -> happened.add("failed"));

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
                _ -> List.of(new EmptyPage("situation"), new EmptyPage("exercise")),
                () -> ready.isDone() ? List.of(new EmptyPage("settings")) : List.of(),
                Optional.of(guided),
                Optional.empty(),
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
