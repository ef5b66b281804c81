// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keys;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Roomy;
import org.vigie.ui.kit.Theme;

/// The whole page. Wide, the inject, its reactions, the teams and the notes stand side by side; narrow, all but the
/// inject are tabs.
final class ExerciseView extends StackPane {
    private static final double WIDE = 1500;
    private static final double TALL = 800;
    /// From this on text is too large for one line of the game's clock.
    private static final double LARGE = 1.5;

    private final Around around;
    private final TransportBar transport;
    private final Chronogram chronogram;
    private final InjectPane inject;
    private final ReactionsPane reactions;
    private final ActivityPane activity;
    private final SidePane side;
    private final Label words = new Label();
    private final HBox bottom = new HBox(12);
    private final TabPane tabs = new TabPane();
    private final VBox page;
    private final VBox nothing;
    private final Button library;
    private final StringProperty ending = new SimpleStringProperty("");
    private final StringProperty story = new SimpleStringProperty("");
    private final Panel chronoPanel;
    private boolean narrow;
    private boolean large;
    private boolean laidOut;

    ExerciseView(Around around, ConsoleForms forms) {
        this.around = around;
        var texts = around.texts();
        getStyleClass().add("exercise-page");
        getStylesheets().add(Theme.sheet("exercise"));
        setId("exercise-page");
        chronogram = new Chronogram(around);
        inject = new InjectPane(around, forms);
        reactions = new ReactionsPane(around);
        activity = new ActivityPane(around, this::note);
        side = new SidePane(around);
        var scroll = new ScrollPane(chronogram);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("chronogram-scroll");
        chronoPanel = new Panel(texts.bind("exercise.chronogram"), scroll).flush();
        chronoPanel.setId("chronogram-panel");
        chronoPanel.actions(new Legend(around), zoom());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        Controls.tab(texts.bind("exercise.reactions"), reactions),
                        Controls.tab(texts.bind("exercise.activity"), activity),
                        Controls.tab(texts.bind("exercise.side"), side));
        HBox.setHgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(bottom, Priority.ALWAYS);
        bottom.setMinHeight(0);
        transport = new TransportBar(around, forms);
        page = new VBox(12, head(forms), problem(), transport, chronoPanel, bottom);
        page.getStyleClass().add("page");
        nothing = Notice.empty(texts.bind("exercise.nothing"));
        nothing.setId("exercise-nothing");
        library = Controls.keyed(
                around.frame(), "exercise.nothing.library", Feather.TARGET, "Ctrl+Shift+X", forms::library, "primary");
        library.setId("exercise-library");
        nothing.getChildren().add(library);
        getChildren().addAll(new Roomy(page), nothing);
        around.onChange(this, this::draw);
    }

    private HBox head(ConsoleForms forms) {
        var texts = around.texts();
        var chip = Controls.label(texts.bind("exercise.console"), "chip", "exercise");
        chip.setGraphic(new Icon(Feather.TARGET, Icon.Size.PX_14));
        words.setId("exercise-story");
        words.getStyleClass().add("text-meta");
        words.textProperty().bind(story);
        var end = Controls.button(ending, Feather.FLAG, forms::end);
        end.setId("finish");
        around.model()
                .consoleProperty()
                .subscribe(now -> end.setDisable(!now.course().isStarted()));
        var players = Controls.button(texts.bind("exercise.players.open"), Feather.MONITOR, forms::openPlayers);
        players.setId("players-view");
        var scenario = Controls.button(texts.bind("exercise.scenario"), Feather.FILE_TEXT, forms::scenario);
        scenario.setId("scenario");
        var crowd = Controls.button(texts.bind("exercise.crowd"), Feather.USERS, forms::crowd);
        crowd.setId("crowd");
        around.model()
                .consoleProperty()
                .subscribe(now -> players.setDisable(!now.course().isPrepared()));
        var head = new HBox(
                12,
                Controls.whole(Controls.label(texts.bind("shell.screen.exercise"), "title-page")),
                Controls.whole(chip),
                words,
                Controls.space(),
                players,
                scenario,
                crowd,
                end);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("exercise-head");
        return head;
    }

    private HBox zoom() {
        var texts = around.texts();
        var out = Controls.iconOnly(
                texts.bind("exercise.zoom.out"), Feather.ZOOM_OUT, () -> chronogram.zoom(-1), "small", "ghost");
        var in = Controls.iconOnly(
                texts.bind("exercise.zoom.in"), Feather.ZOOM_IN, () -> chronogram.zoom(1), "small", "ghost");
        return Controls.line(4, out, in);
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.error(texts.bind("exercise.failed"), texts.bind("exercise.retry"), around.model()::refresh);
        notice.setId("exercise-problem");
        around.model().failedProperty().subscribe(failed -> Controls.shown(notice, failed));
        return notice;
    }

    private void draw() {
        var console = around.model().console();
        boolean plays = !console.isRead() || console.course().isPrepared();
        boolean here = chronogram.isFocused();
        Controls.shown(page, plays);
        Controls.shown(nothing, !plays);
        if (here) focusFirst();
        var texts = around.texts();
        ending.set(texts.get(console.course().isEnded() ? "exercise.debrief" : "exercise.finish"));
        console.scenario().ifPresent(whole -> {
            story.set(around.story(whole));
            var kinds = whole.injects().stream().map(Inject::kind).distinct().count();
            chronoPanel
                    .meta()
                    .setText(texts.get(
                            "exercise.chronogram.meta", whole.injects().size(), kinds));
        });
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / around.scale() < WIDE || getHeight() / around.scale() < TALL;
        boolean isLarge = around.scale() >= LARGE;
        if (isNarrow != narrow || isLarge != large || !laidOut) {
            narrow = isNarrow;
            large = isLarge;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        // the status bar says it too
        Controls.shown(words, !narrow);
        transport.compact(narrow);
        transport.large(large);
        chronogram.compact(narrow);
        chronoPanel.setMinHeight(narrow ? 150 * around.scale() : Region.USE_PREF_SIZE);
        VBox.setVgrow(chronoPanel, narrow ? Priority.SOMETIMES : Priority.NEVER);
        bottom.setMinHeight(narrow ? 210 * around.scale() : 0);
        Controls.restyle(this, List.of("narrow"), narrow ? List.of("narrow") : List.of());
        for (var tab : tabs.getTabs()) tab.setContent(null);
        if (narrow) {
            tabs.getTabs().get(0).setContent(reactions);
            tabs.getTabs().get(1).setContent(activity);
            tabs.getTabs().get(2).setContent(side);
            HBox.setHgrow(side, Priority.NEVER);
            bottom.getChildren().setAll(inject, tabs);
        } else {
            HBox.setHgrow(side, Priority.ALWAYS);
            bottom.getChildren().setAll(inject, reactions, activity, side);
        }
        inject.getStyleClass().setAll("inject-column");
        reactions.getStyleClass().setAll("reactions-column");
        activity.getStyleClass().setAll("activity-column");
        side.getStyleClass().setAll("notes-column");
    }

    /// Puts the keyboard on the scenario, or where one is chosen.
    void focusFirst() {
        if (nothing.isVisible()) library.requestFocus();
        else chronogram.requestFocus();
    }

    Chronogram chronogram() {
        return chronogram;
    }

    /// Moves the inject that is looked at by minutes, unless somebody types.
    void shift(int minutes) {
        if (getScene() != null
                && getScene().getFocusOwner() != null
                && Keys.isTyping(getScene().getFocusOwner())) return;
        around.model().shift(Duration.ofMinutes(minutes));
    }

    /// Brings the field for notes into view and puts the keyboard there.
    void note() {
        beside();
        side.note();
    }

    /// Brings the words with the players into view and puts the keyboard there.
    void whisper() {
        beside();
        side.whisper();
    }

    /// Shows what has come to each team.
    void received() {
        beside();
        side.received();
    }

    private void beside() {
        if (narrow) tabs.getSelectionModel().select(2);
    }
}
