// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Easel;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Snapshots;

/// The one window of the program: shows the start screen and rooms, in a real window or for pictures only.
///
/// To be made and used on the JavaFX thread.
public final class VigieWindow implements AutoCloseable {
    private static final double FIRST_WIDTH = 1600;
    private static final double FIRST_HEIGHT = 900;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 640;
    private static final double HEADLESS_WIDTH = 900;
    private static final Duration TICK = Duration.millis(250);

    private final Frame frame;
    private final ShellController controller;
    private final Timeline ticker;
    private Optional<Stage> stage = Optional.empty();

    public VigieWindow(Frame frame, Station station, Screens screens) {
        this.frame = frame;
        this.controller = new ShellController(frame, station, screens, Lanes.live());
        this.ticker = new Timeline(new KeyFrame(TICK, _ -> controller.tick()));
        ticker.setCycleCount(Timeline.INDEFINITE);
    }

    /// Shows the window on the screen.
    public void open(Stage on) {
        on.setMinWidth(SMALLEST_WIDTH);
        on.setMinHeight(SMALLEST_HEIGHT);
        show(on, controller.view(), FIRST_WIDTH, FIRST_HEIGHT);
    }

    /// Prepares pictures of this size, without a display.
    public void openOffscreen(Stage on, int width, int height) {
        show(on, new Easel(controller.view(), width, height), HEADLESS_WIDTH, HEADLESS_WIDTH);
    }

    public void showHome() {
        controller.journey().home();
    }

    public void showRoom(OpenRoom room) {
        controller.journey().showRoom(room);
    }

    /// Shows who does what in the room that a cell works in.
    public void showCell(OpenRoom room) {
        controller.journey().showCell(room);
    }

    /// Shows the page of this name ("home", "watch"); says whether it exists now.
    public boolean show(String screen) {
        if (screen.equals("home")) {
            showHome();
            return true;
        }
        if (screen.equals("scenarios") && controller.journey().canOpenScenarios()) {
            controller.journey().openScenarios();
            return true;
        }
        return controller.journey().show(screen);
    }

    /// The page that is shown, unless it is the start screen.
    public Optional<Screen> current() {
        return controller.current();
    }

    /// Makes the pages that need no room, where the station was not there yet when the window was first seen.
    public void settle() {
        controller.settle();
    }

    /// Does this once the window has drawn its next frame.
    public void onceSeen(Runnable task) {
        stage.ifPresent(on -> Fx.afterFrame(on.getScene(), task));
    }

    /// Writes what the window shows, at its own size, menus included.
    public void snapshot(Path file) throws IOException {
        controller.tick();
        Snapshots.write(Snapshots.take(controller.view()), file);
    }

    /// Somebody is at work, if only in another window of the program: this one does not lock itself.
    public void touched() {
        controller.touched();
    }

    /// Keeps what was typed and lets go of the station; the window stays where it is.
    public void letGo() {
        ticker.stop();
        controller.close();
    }

    @Override
    public void close() {
        letGo();
        stage.ifPresent(Stage::close);
    }

    private void show(Stage on, Parent root, double width, double height) {
        stage = Optional.of(on);
        var scene = new Scene(root, width, height);
        frame.preferences().subscribe(now -> now.theme().dress(scene, now.textPercent(), "shell", "home", "replay"));
        scene.addEventFilter(InputEvent.ANY, _ -> controller.touched());
        on.setTitle("Vigie");
        on.setScene(scene);
        controller.start();
        on.show();
        ticker.play();
        Fx.later(controller::settle);
    }
}
