// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Rehearsal;
import org.vigie.core.alert.Rehearsals;
import org.vigie.ui.alerts.RehearsalViewModel.State;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Segmented;

/// Plays the rules over the past: what would have fired, how early, how many false alarms.
final class RehearsalPane extends VBox {
    /// In minutes, up to the longest past that can be played.
    private static final Figure.Range LEAD =
            new Figure.Range(1, Duration.ofDays(30).toMinutes(), 1);

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy H:mm");

    private final Around around;
    private final RehearsalViewModel model;
    private final Segmented<Duration> span;
    private final TextField end = new TextField();
    private final TextField marked = new TextField();
    private final Figure lead;
    private final VBox result = new VBox(8);
    private final ProgressBar progress = new ProgressBar();
    private Optional<Ruled> ruled = Optional.empty();

    RehearsalPane(Around around, RulesViewModel rules) {
        super(12);
        this.around = around;
        model = new RehearsalViewModel(around.room().alerting().rehearsals(), around.lanes());
        setId("rehearsal");
        var texts = around.texts();
        var spans = new LinkedHashMap<Duration, ObservableValue<String>>();
        for (int hours : new int[] {12, 24, 72, 168, 720}) {
            var length = Duration.ofHours(hours);
            spans.put(length, texts.bind("alerts.rehearsal.span", around.words().span(length)));
        }
        span = new Segmented<>(spans, Duration.ofHours(12));
        end.setId("rehearsal-end");
        marked.setId("rehearsal-marked");
        lead = new Figure(around.frame(), "alerts.rehearsal.lead", 120, LEAD);
        var play = new ActionButton(texts.bind("alerts.rehearsal.play"), this::play)
                .drawing(Feather.PLAY)
                .styled("primary");
        play.setId("rehearsal-play");
        progress.setId("rehearsal-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.progressProperty().bind(model.doneProperty());
        var asked = new FlowPane(
                12, 12, moment("alerts.rehearsal.end", end), moment("alerts.rehearsal.marked", marked), lead.node());
        var scroll = new ScrollPane(result);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var hint = Controls.label(texts.bind("alerts.rehearsal.hint"), "text-muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(hint, span, asked, play, scroll);
        model.stateProperty().addListener((_, _, _) -> draw());
        draw();
    }

    /// The pane, with the rules to play.
    RehearsalPane with(Ruled now) {
        ruled = Optional.of(now);
        return this;
    }

    void stop() {
        if (model.stateProperty().get() instanceof State.Playing) model.stop();
    }

    private Labelled moment(String key, TextField field) {
        field.setPromptText(
                TYPED.format(around.now().getValue().atZone(around.formats().zone())));
        var wrong = new SimpleBooleanProperty();
        field.textProperty().subscribe(_ -> wrong.set(isWrong(field)));
        return new Labelled(around.texts().bind(key), field)
                .error(wrong, around.texts().bind("alerts.rehearsal.wrong"));
    }

    /// A figure or moment that can't be read keeps it from playing: its field says why.
    private void play() {
        if (ruled.isEmpty() || lead.value().isEmpty() || isWrong(end) || isWrong(marked)) return;
        var until = typed(end).orElseGet(around.room().clock()::instant);
        double sensitivity = ruled.get().sector().sensitivity();
        var watching = ruled.get().rules().stream()
                .filter(AlertRule::enabled)
                .map(AlertRule::held)
                .map(rule -> rule.with(rule.condition().at(sensitivity)))
                .toList();
        model.play(new Rehearsals.Question(
                watching,
                until.minus(span.valueProperty().get()),
                until,
                typed(marked),
                Duration.ofMinutes(Math.round(lead.value().getAsDouble()))));
    }

    private boolean isWrong(TextField moment) {
        return !moment.getText().isBlank() && typed(moment).isEmpty();
    }

    private Optional<Instant> typed(TextField moment) {
        try {
            var text = moment.getText().strip();
            if (text.isEmpty()) return Optional.empty();
            return Optional.of(LocalDateTime.parse(text, TYPED)
                    .atZone(around.formats().zone())
                    .toInstant());
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private void draw() {
        result.getChildren().clear();
        var texts = around.texts();
        switch (model.stateProperty().get()) {
            case State.Idle _ -> {}
            case State.Playing _ ->
                result.getChildren()
                        .addAll(
                                Controls.label(texts.bind("alerts.rehearsal.playing"), "text-muted"),
                                progress,
                                Controls.button(texts.bind("alerts.rehearsal.stop"), Feather.SQUARE, model::stop));
            case State.Played(var played) -> {
                var sum = Controls.plain(sum(played), "strong");
                sum.setId("rehearsal-sum");
                sum.setWrapText(true);
                sum.setMinHeight(USE_PREF_SIZE);
                result.getChildren().addAll(sum, table(played));
            }
            case State.Failed _ ->
                result.getChildren()
                        .add(Notice.error(
                                texts.bind("alerts.rehearsal.failed"), texts.bind("alerts.retry"), this::play));
        }
    }

    private String sum(Rehearsal played) {
        var texts = around.texts();
        var all = texts.get("alerts.rehearsal.sum", played.firings().size());
        if (played.marked().isEmpty()) return all;
        var head = played.headStart()
                .map(early -> early.isNegative()
                        ? texts.get("alerts.rehearsal.late", around.formats().duration(early.negated()))
                        : texts.get("alerts.rehearsal.early", around.formats().duration(early)))
                .orElseGet(() -> texts.get("alerts.rehearsal.missed"));
        return texts.get("alerts.rehearsal.whole", all, head, played.falseAlarms());
    }

    private Node table(Rehearsal played) {
        var grid = new GridPane(16, 4);
        grid.setId("rehearsal-table");
        int row = 0;
        for (var firing : played.firings()) {
            var title = Controls.plain(around.words().title(firing.finding()));
            title.setWrapText(true);
            GridPane.setHgrow(title, Priority.ALWAYS);
            grid.addRow(
                    row++,
                    Controls.plain(around.formats().dateTime(firing.at()), "text-meta"),
                    title,
                    Controls.plain(around.words().rule(firing.rule()), "text-small", "text-muted"),
                    Controls.plain(
                            around.texts()
                                    .get("alerts.worth." + played.worth(firing).name()),
                            "text-small"));
        }
        return grid;
    }
}
