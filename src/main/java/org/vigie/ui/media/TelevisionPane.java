// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;

/// A news channel: the headline of the moment, and a line below that runs through the latest. Whoever wants no motion
/// has the line standing, and all headlines beside it.
final class TelevisionPane extends HBox implements MediumPane {
    /// As many headlines run through the line.
    private static final int RUNNING = 12;

    private final Around around;
    private final SimpleBooleanProperty stopped = new SimpleBooleanProperty();
    private final Label channel = Controls.plain("", "channel");
    private final Label time = Controls.plain("", "channel-time");
    private final Label headline = Controls.wrapped("", "tv-headline");
    private final Label summary = Controls.wrapped("", "tv-summary");
    private final RunningLine line = new RunningLine();
    private final Button stop = new Button();
    private final Headlines latest;
    /// What broke in last.
    private String aired = "";

    TelevisionPane(Around around) {
        super(12);
        this.around = around;
        getStyleClass().add("television");
        latest = new Headlines(around);
        latest.setId("media-latest");
        latest.setOnMouseClicked(_ -> recall());
        latest.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            key.consume();
            recall();
        });
        latest.accessibleTextProperty().bind(around.texts().bind("media.titles.TELEVISION"));
        channel.setId("tv-channel");
        headline.setId("tv-headline");
        line.setId("tv-line");
        stop.setId("tv-stop");
        stop.getStyleClass().addAll("small", "tv-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> stop());
        stopped.subscribe(_ -> draw());
        around.texts().follow(this, () -> draw());
        around.frame().preferences().subscribe(_ -> draw());
        // nothing moves where nobody looks
        visibleProperty().subscribe(_ -> draw());
        sceneProperty().subscribe(_ -> draw());
        var side = new Panel(around.texts().bind("media.titles.TELEVISION"), latest).flush();
        side.getStyleClass().add("titles");
        var screen = screen();
        HBox.setHgrow(screen, Priority.ALWAYS);
        getChildren().addAll(screen, side);
    }

    private Node screen() {
        var top = Controls.line(
                12,
                channel,
                Controls.whole(Controls.label(around.texts().bind("media.tv.simulated"), "chip", "exercise")),
                Controls.space(),
                Controls.whole(time));
        var tag = Controls.label(around.texts().bind("media.tv.tag"), "tv-tag");
        HBox.setHgrow(line, Priority.ALWAYS);
        var foot = Controls.line(0, Controls.whole(tag), line, stop);
        foot.getStyleClass().add("tv-foot");
        var banner = new VBox(8, headline, summary);
        banner.getStyleClass().add("tv-banner");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var screen = new VBox(top, space, banner, foot);
        top.getStyleClass().add("tv-top");
        screen.getStyleClass().addAll("panel", "tv-screen");
        screen.setMinWidth(0);
        return screen;
    }

    /// Stops the running line, or lets it go on.
    void stop() {
        stopped.set(!stopped.get());
    }

    private void draw() {
        boolean still = around.frame().preferences().get().reducedMotion();
        Controls.shown(stop, !still);
        boolean runs = !stopped.get() && !still;
        line.runningProperty().set(runs && isVisible() && getScene() != null);
        stop.setText(around.texts().get(stopped.get() ? "media.tv.start" : "media.tv.stop"));
        stop.setGraphic(new Icon(stopped.get() ? Feather.PLAY : Feather.PAUSE, Icon.Size.PX_14));
    }

    @Override
    public void show(MediaViewModel.Edition edition) {
        var stories = edition.stories();
        latest.show(stories);
        onAir(stories, edition.organisation())
                .filter(piece -> !piece.id().equals(aired))
                .ifPresent(piece -> {
                    aired = piece.id();
                    put(piece);
                });
        line.say(stories.stream()
                .limit(RUNNING)
                .map(story -> around.texts()
                        .get(
                                "media.tv.item",
                                story.opening().name(),
                                story.opening().headline()))
                .collect(Collectors.joining("   •   ")));
    }

    private void put(Piece piece) {
        channel.setText(piece.name());
        time.setText(around.time(piece.at()));
        headline.setText(piece.headline());
        summary.setText(piece.body());
        Controls.shown(summary, !piece.body().isEmpty());
    }

    /// Puts the headline that is looked at on the screen, until the next breaks in.
    private void recall() {
        latest.chosen().map(Story::opening).ifPresent(this::put);
    }

    /// What a broadcaster said last, or any paper if there is none.
    private static Optional<Piece> onAir(List<Story> stories, Organisation organisation) {
        return stories.stream()
                .map(Story::opening)
                .filter(piece -> organisation.broadcasters().contains(piece.name()))
                .findFirst()
                .or(() -> stories.stream().map(Story::opening).findFirst());
    }

    /// Nobody answers a television.
    @Override
    public Optional<Piece> chosen() {
        return Optional.empty();
    }

    @Override
    public void focus() {
        latest.requestFocus();
    }
}
