// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Segmented;

/// The game's clock and what moves it; where text is large, what comes next stands in a line of its own.
final class TransportBar extends VBox {
    private final Around around;
    private final ConsoleViewModel model;
    private final StringProperty play = new SimpleStringProperty("");
    private final Icon playing = new Icon(Feather.PLAY);
    private final StringProperty freezing = new SimpleStringProperty("");
    private final Label time = Controls.plain("", "figure-large", "text-exercise");
    private final Label standing = Controls.plain("", "text-meta");
    private final Node planned;
    private final Label end = Controls.plain("", "figure-clock");
    private final Label nextIn = Controls.plain("", "text-meta");
    private final Label nextNumber = Controls.plain("", "strong");
    private final Label nextTitle = Controls.plain("");
    private final HBox clock = Controls.line(12);
    private final HBox coming = Controls.line(12);
    private final VBox named = new VBox();
    private final Region rule = rule();
    private final ActionButton playButton;
    private final ActionButton freeze;
    private final ActionButton send;
    private final ActionButton free;
    private final Button goTo;
    private final Segmented<Double> speeds;
    private boolean drawing;
    private boolean compact;
    private boolean large;

    TransportBar(Around around, ConsoleForms forms) {
        super(8);
        this.around = around;
        model = around.model();
        var frame = around.frame();
        var texts = around.texts();
        setId("transport");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("panel", "transport");
        for (var line : List.of(clock, coming)) line.getStyleClass().add("transport-line");
        var before = Controls.iconOnly(
                texts.bind("exercise.command.previous"), Feather.SKIP_BACK, () -> model.step(-1), "large");
        before.setId("previous-inject");
        var after = Controls.iconOnly(
                texts.bind("exercise.command.next"), Feather.SKIP_FORWARD, () -> model.step(1), "large");
        after.setId("next-inject");
        playButton = new ActionButton(play, model::playOrPause)
                .before(playing)
                .keys("Space", frame)
                .styled("primary", "large");
        playButton.setId("play");
        speeds = new Segmented<>(choices(), 1.0).folding(texts.bind("exercise.speed.more"));
        speeds.getStyleClass().add("speeds");
        speeds.setId("speeds");
        for (double speed : ConsoleViewModel.SPEEDS) speeds.button(speed).setId("speed-" + Math.round(speed * 10));
        speeds.valueProperty().subscribe(chosen -> {
            if (!drawing) model.speed(chosen);
        });
        goTo = new ActionButton(texts.bind("exercise.goTo"), forms::goTo)
                .keys("G", frame)
                .styled("large");
        goTo.setId("go-to");
        send = new ActionButton(texts.bind("exercise.sendNow"), model::sendNow)
                .drawing(Feather.SEND)
                .keys("I", frame)
                .styled("large");
        send.setId("send-now");
        free = new ActionButton(texts.bind("exercise.free"), forms::free)
                .drawing(Feather.PLUS)
                .keys("Ctrl+I", frame)
                .styled("large");
        free.setId("free-inject");
        freeze = new ActionButton(freezing, model.acts()::freeze)
                .drawing(Feather.SLASH)
                .keys("F8", frame)
                .styled("large", "danger");
        freeze.setId("freeze");
        time.setId("game-time");
        standing.setId("standing");
        end.setId("planned-end");
        nextIn.setId("next-in");
        nextTitle.setId("next-title");
        var steps = Controls.line(4, before, playButton, after);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        planned = figure(Controls.label(texts.bind("exercise.end.planned"), "text-meta"), end);
        named.getChildren().setAll(nextIn, Controls.line(6, Controls.whole(nextNumber), nextTitle));
        named.setAlignment(Pos.CENTER_LEFT);
        named.setMinWidth(0);
        HBox.setHgrow(named, Priority.ALWAYS);
        clock.getChildren()
                .addAll(
                        steps,
                        rule(),
                        Controls.whole(Controls.label(texts.bind("exercise.speed"), "text-meta", "wide-only")),
                        speeds,
                        rule(),
                        figure(standing, time),
                        planned,
                        goTo,
                        rule,
                        named,
                        send,
                        free,
                        freeze);
        getChildren().addAll(clock, coming);
        Controls.shown(coming, false);
        around.onChange(this, this::draw);
        model.nowProperty().subscribe(this::tick);
        model.pickedProperty().subscribe(this::draw);
    }

    private Map<Double, ObservableValue<String>> choices() {
        var choices = new LinkedHashMap<Double, ObservableValue<String>>();
        Arrays.stream(ConsoleViewModel.SPEEDS)
                .forEach(speed -> choices.put(
                        speed,
                        Bindings.createStringBinding(
                                () -> speed(speed), around.texts().localeProperty())));
        return choices;
    }

    private String speed(double speed) {
        return "×" + around.formats().decimal(speed, speed % 1 == 0 ? 0 : 1);
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().addAll("hairline", "vertical", "transport-rule");
        return rule;
    }

    private static VBox figure(Label name, Label value) {
        var figure = new VBox(name, Controls.whole(value));
        figure.setAlignment(Pos.CENTER_LEFT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private void draw() {
        var course = model.console().course();
        var texts = around.texts();
        boolean ended = course.isEnded();
        boolean frozen = model.console().standing() == Console.Standing.FROZEN;
        play.set(texts.get(
                ended
                        ? "exercise.play.ended"
                        : course.running()
                                ? "exercise.play.pause"
                                : course.isStarted() ? "exercise.play.resume" : "exercise.play.start"));
        playing.setText(Character.toString((course.running() ? Feather.PAUSE : Feather.PLAY).getCode()));
        freezing.set(texts.get(frozen ? "exercise.unfreeze" : "exercise.freeze"));
        playButton.setDisable(ended || !course.isPrepared());
        freeze.setDisable(ended || !course.isStarted());
        goTo.setDisable(ended || !course.isStarted());
        speeds.setDisable(ended);
        free.setDisable(ended || !course.isPrepared());
        send.setDisable(!course.isStarted() || model.toSend().isEmpty());
        standing.setText(
                texts.get("exercise.standing." + model.console().standing().name()));
        plan();
        drawing = true;
        if (Arrays.stream(ConsoleViewModel.SPEEDS).anyMatch(speed -> speed == model.speed()))
            speeds.valueProperty().set(model.speed());
        drawing = false;
        tick();
    }

    /// Gives what comes next a line of its own, or none.
    void large(boolean now) {
        large = now;
        Controls.restyle(this, List.of("two-lines"), now ? List.of("two-lines") : List.of());
        var next = List.of(named, send, free, freeze);
        coming.getChildren().clear();
        clock.getChildren().removeAll(next);
        (now ? coming : clock).getChildren().addAll(next);
        Controls.shown(rule, !now);
        Controls.shown(coming, now);
        tick();
    }

    /// Says less where there is little room.
    void compact(boolean now) {
        compact = now;
        plan();
        tick();
    }

    /// A fork has no written end.
    private void plan() {
        var length = model.console().scenario().map(Scenario::length).orElse(Duration.ZERO);
        end.setText(around.minute(length));
        Controls.shown(planned, !compact && !length.isZero());
    }

    private void tick() {
        var now = model.nowProperty().get();
        time.setText(around.clock(now));
        var next = model.console().next(now);
        var texts = around.texts();
        if (model.console().course().isEnded()) {
            nextIn.setText(texts.get("exercise.next.ended"));
            nextNumber.setText("");
            nextTitle.setText("");
            return;
        }
        nextNumber.setText(
                next.map(inject -> model.console().number(inject.id())).orElse(""));
        if (compact && !large) {
            nextIn.setText(texts.get(next.isPresent() ? "exercise.next" : "exercise.next.none"));
            nextTitle.setText(next.map(inject -> inject.offset().minus(now))
                    .filter(left -> !left.isNegative())
                    .map(left -> texts.get("exercise.next.within", Around.left(left)))
                    .orElse(""));
            return;
        }
        nextIn.setText(next.map(inject -> inject.offset().minus(now))
                .map(left -> left.isNegative() || left.isZero()
                        ? texts.get("exercise.next.waits")
                        : texts.get("exercise.next.in", Around.left(left)))
                .orElseGet(() -> texts.get("exercise.next.none")));
        nextTitle.setText(next.map(Inject::title).orElse(""));
    }
}
