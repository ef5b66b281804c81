// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.word;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.word.Audience;
import org.vigie.core.word.Silence;
import org.vigie.core.word.Silence.Pressure;
import org.vigie.core.word.Silences;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.PressableRow;

/// The clocks of silence: for each audience, how long the first word took and how long it has heard nothing since.
/// Pressing a row records a word to that audience.
public final class SilencePane extends VBox {
    private final Frame frame;
    private final ObservableValue<Silences> silences;
    private final ObservableValue<Instant> now;
    private final Consumer<Audience> issue;
    private final VBox rows = new VBox();
    private final Label since = Controls.plain("", "text-meta", "silence-since");

    /// @param now the room's time, anew with every tick
    /// @param issue records a word to an audience
    public SilencePane(
            Frame frame, ObservableValue<Silences> silences, ObservableValue<Instant> now, Consumer<Audience> issue) {
        this.frame = frame;
        this.silences = silences;
        this.now = now;
        this.issue = issue;
        setId("silences");
        getStyleClass().add("silences");
        since.setId("silence-signal");
        since.setWrapText(true);
        since.setMinHeight(USE_PREF_SIZE);
        var rule = Controls.label(frame.texts().bind("kit.silence.rule"), "text-meta", "silence-rule");
        rule.setWrapText(true);
        rule.setMinHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(new VBox(since, heads(), rows, rule));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMinHeight(0);
        silences.subscribe(_ -> draw());
        now.subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
    }

    private Node heads() {
        var texts = frame.texts();
        var whom = Controls.label(texts.bind("kit.silence.audience"), "text-meta");
        var heads = Controls.line(
                8,
                whom,
                Controls.space(),
                Controls.label(texts.bind("kit.silence.first"), "text-meta", "silence-first"),
                Controls.label(texts.bind("kit.silence.last"), "text-meta", "silence-last"));
        heads.getStyleClass().add("silence-heads");
        return heads;
    }

    private void draw() {
        var found = silences.getValue();
        var at = found.asOf(now.getValue());
        since.setText(found.signal()
                .map(start -> frame.texts()
                        .get(
                                found.stoppedAt().isPresent() ? "kit.silence.stopped" : "kit.silence.signal",
                                frame.formats().time(start),
                                frame.formats().duration(Silence.between(start, at))))
                .orElseGet(() -> frame.texts().get("kit.silence.none")));
        rows.getChildren()
                .setAll(found.all().stream().map(silence -> row(silence, at)).toList());
    }

    private Node row(Silence silence, Instant at) {
        var texts = frame.texts();
        var name = Controls.plain(texts.get("kit.audience." + silence.audience().name()), "strong");
        var said = Controls.plain(said(silence), "text-meta");
        said.setMinWidth(0);
        var words = new VBox(name, said);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var first = Controls.plain(first(silence, at), "silence-first", tone(silence.onFirst(at), "text-ok"));
        if (silence.first().isEmpty()) first.getStyleClass().setAll("label", "silence-first", "text-muted");
        var last = last(silence, at);
        var row = new PressableRow(Controls.line(8, words, first, last), "silence-row");
        row.setId("silence-" + silence.audience().name());
        row.setAccessibleText(
                texts.get("kit.silence.spoken", name.getText(), first.getText(), last.getText(), said.getText()));
        row.onPress(() -> issue.accept(silence.audience()));
        return row;
    }

    private String said(Silence silence) {
        return silence.last()
                .map(word -> frame.texts()
                        .get(
                                word.channel().isBlank() ? "kit.silence.said" : "kit.silence.saidBy",
                                frame.formats().time(word.at()),
                                word.text(),
                                word.channel()))
                .orElseGet(() -> frame.texts().get("kit.silence.nothing"));
    }

    private String first(Silence silence, Instant at) {
        return silence.first().isEmpty()
                ? frame.texts().get("kit.silence.noFirst")
                : silence.toFirst(at).map(frame.formats()::duration).orElse("");
    }

    /// Since the last word; while there is none, since the first sign.
    private Label last(Silence silence, Instant at) {
        var length = silence.sinceLast(at).or(() -> silence.toFirst(at));
        var pressure = silence.pressure(at);
        var clock = Controls.plain(length.map(frame.formats()::duration).orElse("—"), "strong", "silence-last");
        clock.getStyleClass().add(tone(pressure, "text-muted"));
        clock.setGraphic(new Icon(pressure == Pressure.LATE ? Feather.ALERT_TRIANGLE : Feather.CLOCK, Icon.Size.PX_14));
        return clock;
    }

    private static String tone(Pressure pressure, String calm) {
        return switch (pressure) {
            case NONE -> calm;
            case SOON -> "text-warn";
            case LATE -> "text-bad";
        };
    }
}
