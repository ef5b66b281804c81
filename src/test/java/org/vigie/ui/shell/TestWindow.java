// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.core.event.CellEvent;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;

/// A whole window on rooms in memory, with plain pages in place of the real ones.
final class TestWindow implements AutoCloseable {
    final Frame frame = TestRooms.frame();
    final TestRooms rooms;
    final TestStation station = new TestStation();
    final Map<RoomId, String> drafts = new HashMap<>();
    final List<String> happened = new ArrayList<>();
    final VigieWindow window;
    final Stand stand;

    TestWindow(int width, int height, TestRooms rooms) {
        this.rooms = rooms;
        var ports = new Station(
                "0.1",
                rooms,
                rooms,
                TestRooms.people(),
                station,
                station,
                station.events,
                () -> TestRooms.NOW,
                draftBox());
        Screens.Guided assistant = (_, opened, left) -> new Page(
                "assistant", () -> opened.accept(TestRooms.open(TestRooms.WATCH).room()));
        var screens = new Screens(
                _ -> List.of(new Page("watch", () -> happened.add("watch")), new Page("settings", () -> {})),
                () -> List.of(new Page("settings", () -> {})),
                Optional.of(assistant),
                Optional.of(files()),
                CompletableFuture.completedFuture(null),
                Optional.of(room -> happened.add("faq")),
                Optional.of(room -> happened.add(room.isPresent() ? "cell here" : "cell apart")),
                Optional.of((_, _, left) -> new Page("scenarios", left)),
                Optional.of(room -> happened.add(room.isPresent() ? "practice here" : "practice apart")));
        window = FxTest.onFx(() -> new VigieWindow(frame, ports, screens));
        var stage = FxTest.onFx(() -> {
            var shown = new Stage();
            window.openOffscreen(shown, width, height);
            return shown;
        });
        stand = Stand.on(stage);
        FxTest.settle();
    }

    /// Enters a room that the test goes on to change.
    TestRoom enter(TestRoom room) {
        FxTest.runOnFx(() -> window.showRoom(room.room()));
        FxTest.settle();
        return room;
    }

    void publish(CellEvent event) {
        station.events.publish(event);
        FxTest.settle();
    }

    @Override
    public void close() {
        FxTest.runOnFx(window::close);
    }

    private Screens.FileDoor files() {
        return new Screens.FileDoor() {
            @Override
            public void ask(Optional<OpenRoom> from, BiConsumer<Path, Destination> then) {
                happened.add("file");
            }

            @Override
            public void read(OpenRoom room, Path file) {}

            @Override
            public Screens.Guided library(Path file) {
                return (_, _, left) -> new Page("scenarios", left);
            }
        };
    }

    private DraftBox draftBox() {
        return new DraftBox() {
            @Override
            public String load(RoomId room) {
                return drafts.getOrDefault(room, "");
            }

            @Override
            public void save(RoomId room, String line) {
                drafts.put(room, line);
            }
        };
    }

    /// A page with one panel, one button and one command.
    private final class Page implements Screen {
        private final String name;
        private final Runnable action;
        private final Button button = new Button();

        Page(String name, Runnable action) {
            this.name = name;
            this.action = action;
            button.setId("page-" + name);
            button.setText(name);
            button.setOnAction(_ -> action.run());
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Node node() {
            return new StackPane(new Panel(new SimpleStringProperty(name), new ScrollPane(button)));
        }

        @Override
        public List<Command> commands() {
            return List.of(new Command("home.watch.verb", "J", action));
        }

        @Override
        public List<Command> commandsElsewhere() {
            return name.equals("watch")
                    ? List.of(new Command("home.watch.verb", "Ctrl+P", () -> happened.add("from elsewhere")))
                    : List.of();
        }

        @Override
        public void focus() {
            button.requestFocus();
        }

        @Override
        public ObservableValue<Badge> badge() {
            return new ReadOnlyObjectWrapper<>(name.equals("watch") ? new Badge(37, Badge.Tone.URGENT) : Badge.NONE);
        }

        @Override
        public void close() {
            happened.add("close " + name);
        }
    }
}
