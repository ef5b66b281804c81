// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.exercise.PlayersDoor;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.shell.DraftBox;
import org.vigie.ui.shell.Screens;
import org.vigie.ui.shell.Station;
import org.vigie.ui.shell.VigieWindow;

/// The second window of an exercise: the same room, for those who play it, under a name of their own. To be used on
/// the JavaFX thread.
final class PlayersWindow implements PlayersDoor {
    private final Supplier<SecondPlace> places;
    private final Frame frame;
    private final Station first;
    private final BiFunction<SecondPlace, Ways, Screens> pages;
    private final Runnable touched;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(VigieWindow window, Stage stage) {}

    /// @param places a place for those who play, taken when the window is opened
    /// @param frame of this window alone
    /// @param first what the first window asks of the station
    /// @param pages that players have at their place, given where they lead
    /// @param touched tells the first window that somebody is at work
    PlayersWindow(
            Supplier<SecondPlace> places,
            Frame frame,
            Station first,
            BiFunction<SecondPlace, Ways, Screens> pages,
            Runnable touched) {
        this.places = places;
        this.frame = frame;
        this.first = first;
        this.pages = pages;
        this.touched = touched;
    }

    private Station at(SecondPlace place) {
        var one = new OneRoom(place.room(), place.duty());
        return new Station(
                first.version(),
                one,
                one,
                first.people(),
                one.patientDuty(),
                first.keyring(),
                place.ofStation(),
                first.clock(),
                ownDrafts(first.drafts()));
    }

    /// The line that players are typing is another one than the facilitator's.
    private static DraftBox ownDrafts(DraftBox drafts) {
        return new DraftBox() {
            @Override
            public String load(RoomId id) {
                return drafts.load(players(id));
            }

            @Override
            public void save(RoomId id, String line) {
                drafts.save(players(id), line);
            }
        };
    }

    /// What players leave in forms is kept apart from what the facilitator does.
    static FormDrafts.Box ownForms(FormDrafts.Box forms) {
        return new FormDrafts.Box() {
            @Override
            public Map<String, String> load(String form) {
                return forms.load("players/" + form);
            }

            @Override
            public void save(String form, Map<String, String> fields) {
                forms.save("players/" + form, fields);
            }
        };
    }

    private static RoomId players(RoomId id) {
        return new RoomId(UUID.nameUUIDFromBytes(("players of " + id.value()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void open() {
        if (shown.isPresent()) {
            shown.get().stage().toFront();
            return;
        }
        var stage = new Stage();
        var place = places.get();
        var window = new VigieWindow(frame, at(place), pages.apply(place, new Inside()));
        window.open(stage);
        stage.setTitle(
                frame.texts().get("exercise.players.window", place.room().room().title()));
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> touched.run());
        stage.setOnHidden(_ -> left(window, place));
        window.showRoom(place.room());
        shown = Optional.of(new Shown(window, stage));
    }

    /// The window, while it is open.
    Optional<VigieWindow> window() {
        return shown.map(Shown::window);
    }

    /// Somebody closed the window, or the room was left.
    private void left(VigieWindow window, SecondPlace place) {
        shown = Optional.empty();
        window.letGo();
        place.close();
    }

    @Override
    public void close() {
        shown.ifPresent(now -> now.stage().close());
    }

    /// Where the pages of this window lead.
    private final class Inside implements Ways {
        @Override
        public void show(String screen) {
            window().ifPresent(window -> window.show(screen));
        }

        @Override
        public void showCell(OpenRoom cell) {
            window().ifPresent(window -> window.showCell(cell));
        }

        @Override
        public void touched() {
            touched.run();
        }
    }
}
