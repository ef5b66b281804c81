// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// What never leaves the screen: which file is open, what time it is, how we are connected, who is on duty.
final class StatusBar extends HBox {
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Texts texts;
    private final StatusViewModel status;

    /// What its buttons do.
    ///
    /// @param rooms offers the other rooms
    /// @param roles shows who does what
    record Actions(Runnable home, Runnable level, Runnable rooms, Runnable roles, Runnable people, Runnable search) {}

    StatusBar(Frame frame, StatusViewModel status, Actions actions) {
        this.texts = frame.texts();
        this.status = status;
        getStyleClass().add("status-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(actions.home()),
                        level(frame, actions.level()),
                        title(frame, actions.rooms()),
                        vacancy(actions.roles()),
                        space,
                        elapsed(frame),
                        local(frame),
                        utc(frame),
                        briefing(frame),
                        new ConnectionCell(frame, status),
                        new DutyCell(texts, status, actions.people()),
                        search(frame, actions.search()));
    }

    private Button brand(Runnable home) {
        var triangle = new Region();
        triangle.getStyleClass().add("brand-triangle");
        var eye = new Region();
        eye.getStyleClass().add("brand-eye");
        var button = new Button("Vigie", new StackPane(triangle, eye));
        button.setId("brand");
        button.getStyleClass().addAll("ghost", "brand");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> home.run());
        Tip.on(button, texts.bind("shell.screen.home"));
        return button;
    }

    private HBox level(Frame frame, Runnable decide) {
        var place = new HBox(new LevelBadge(frame, status, decide));
        place.getStyleClass().add("level-place");
        place.setMinWidth(USE_PREF_SIZE);
        return place;
    }

    private Button title(Frame frame, Runnable rooms) {
        var title = new Label();
        title.setId("room-title");
        title.getStyleClass().add("status-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> status.roomProperty()
                                .get()
                                .map(r -> r.room().title())
                                .orElseGet(() -> texts.get("shell.status.noRoom")),
                        status.roomProperty(),
                        texts.localeProperty()));
        var file = new Label();
        file.getStyleClass().add("text-meta");
        file.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> status.roomProperty()
                                .get()
                                .map(this::fileOf)
                                .orElseGet(() -> texts.get("shell.status.home")),
                        status.roomProperty(),
                        texts.localeProperty()));
        var box = new VBox(2, title, file);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        var button = new Button("", box);
        button.setId("rooms-open");
        button.getStyleClass().addAll("ghost", "status-room");
        button.setMinWidth(0);
        button.accessibleTextProperty()
                .bind(title.textProperty().map(now -> now + ", " + frame.texts().get("shell.rooms.open")));
        Tip.on(button, texts.bind("shell.rooms.open"));
        button.setOnAction(_ -> rooms.run());
        return button;
    }

    private String fileOf(OpenRoom open) {
        var key = open.room().nature() == Nature.EXERCISE ? "shell.status.exercise" : "shell.status.file";
        return texts.get(key, open.room().file());
    }

    private VBox elapsed(Frame frame) {
        var since = Bindings.createStringBinding(
                () -> since(frame),
                status.roomProperty(),
                status.standingProperty(),
                status.elapsedProperty(),
                texts.localeProperty());
        var cell = cell(since, status.elapsedProperty(), "figure-large");
        cell.setId("elapsed");
        cell.visibleProperty().bind(status.elapsedProperty().isNotEmpty());
        cell.managedProperty().bind(cell.visibleProperty());
        return cell;
    }

    /// What H+ counts from; or that the cell stood down, or that this clock lies before T0.
    private String since(Frame frame) {
        var start = status.beginning();
        if (start.isEmpty()) return "";
        var ended = status.standingProperty().get().stoppedAt();
        if (ended.isPresent())
            return texts.get("shell.status.stoodDown", frame.formats().time(ended.get()));
        var key = status.now().isBefore(start.get()) ? "shell.status.beforeStart" : "shell.status.since";
        return texts.get(key, frame.formats().time(start.get()));
    }

    /// Vital roles that nobody present holds; leads to where they are filled.
    private Button vacancy(Runnable people) {
        var alarm = new Button("", new Icon(Feather.USER_X));
        alarm.setId("vacancy");
        alarm.getStyleClass().addAll("small", "vacancy");
        alarm.setMinWidth(USE_PREF_SIZE);
        alarm.setOnAction(_ -> people.run());
        var words = Bindings.createStringBinding(
                () -> texts.get(
                        "shell.status.vacant",
                        status.standingProperty().get().vacant().size()),
                status.standingProperty(),
                texts.localeProperty());
        alarm.textProperty().bind(words);
        var names = Bindings.createStringBinding(
                () -> texts.get(
                        "shell.status.vacant.roles",
                        status.standingProperty().get().vacant().stream()
                                .map(role -> role.name().in(texts.locale().getLanguage()))
                                .collect(Collectors.joining(", "))),
                status.standingProperty(),
                texts.localeProperty());
        Tip.on(alarm, names);
        alarm.accessibleTextProperty().bind(Bindings.concat(words, ". ", names));
        status.standingProperty()
                .subscribe(now -> Controls.shown(alarm, !now.vacant().isEmpty()));
        return alarm;
    }

    private VBox local(Frame frame) {
        return cell(Bindings.createStringBinding(frame.formats()::city), status.localTimeProperty(), "figure-clock");
    }

    /// Left out where it would say the same as the clock beside it.
    private VBox utc(Frame frame) {
        var cell = cell(texts.bind("shell.status.utc"), status.utcTimeProperty(), "figure-clock");
        cell.getStyleClass().add("only-wide");
        if (frame.formats().zone().normalized().equals(ZoneOffset.UTC)) Controls.shown(cell, false);
        return cell;
    }

    /// The next situation briefing and how long until then; late, it says so in words too.
    private VBox briefing(Frame frame) {
        var name = Bindings.createStringBinding(
                () -> status.standingProperty()
                        .get()
                        .briefing()
                        .map(next -> texts.get(
                                "shell.status.briefing",
                                next.number(),
                                frame.formats().time(next.at())))
                        .orElse(""),
                status.standingProperty(),
                texts.localeProperty());
        var left = Bindings.createStringBinding(
                () -> {
                    var countdown = status.countdownProperty().get();
                    return countdown.urgency() == Countdown.Urgency.LATE
                            ? texts.get("shell.status.briefing.late", countdown.clock())
                            : countdown.clock();
                },
                status.countdownProperty(),
                texts.localeProperty());
        var cell = cell(name, left, "figure-clock");
        cell.setId("briefing");
        status.countdownProperty().subscribe(now -> {
            Controls.shown(cell, !now.clock().isEmpty());
            cell.pseudoClassStateChanged(SOON, now.urgency() == Countdown.Urgency.SOON);
            cell.pseudoClassStateChanged(LATE, now.urgency() == Countdown.Urgency.LATE);
        });
        return cell;
    }

    private Node search(Frame frame, Runnable search) {
        var button = new Button("", new Icon(Feather.SEARCH, Icon.Size.PX_18));
        button.setId("search");
        button.getStyleClass().addAll("ghost", "icon-only");
        button.accessibleTextProperty().bind(texts.bind("shell.palette.open"));
        Tip.on(button, texts.bind("shell.palette.open"));
        button.setOnAction(_ -> search.run());
        var keycap = new Keycap("Ctrl+K", frame.keys(), texts);
        keycap.getStyleClass().add("only-wide");
        keycap.setMinWidth(USE_PREF_SIZE);
        var cell = new HBox(button, keycap);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.getStyleClass().addAll("status-cell", "status-search");
        return cell;
    }

    /// A name over a figure that changes without moving its neighbours: the digits are all of one width.
    private static VBox cell(ObservableValue<String> name, ObservableValue<String> figure, String styleClass) {
        var above = new Label();
        above.getStyleClass().add("text-meta");
        above.textProperty().bind(name);
        var below = new Label();
        below.getStyleClass().add(styleClass);
        below.textProperty().bind(figure);
        below.setMinWidth(USE_PREF_SIZE);
        var cell = new VBox(above, below);
        cell.getStyleClass().add("status-cell");
        cell.setMinWidth(USE_PREF_SIZE);
        return cell;
    }
}
