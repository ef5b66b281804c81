// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Sparkline;

/// What one row of the list shows: level, title, figures, state and rule, the curve, and who is in charge.
final class AlertFace extends HBox {
    private static final double MINUTES_PER_HOUR = 60;

    private final Around around;
    private final StackPane level = new StackPane();
    private final Label id = Controls.whole(Controls.plain("", "text-meta", "strong"));
    private final Label title = Controls.plain("", "alert-title");
    private final Label text = Controls.plain("", "text-muted");
    private final Label state = Controls.whole(Controls.plain("", "chip", "in-row"));
    private final Label rule = Controls.plain("", "text-meta");
    private final Sparkline curve = new Sparkline();
    private final Label threshold = Controls.plain("", "text-meta");
    private final Label value = Controls.plain("", "strong");
    private final StackPane assignee = new StackPane();

    AlertFace(Around around) {
        super(12);
        this.around = around;
        getStyleClass().add("alert-face");
        setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(4, Controls.line(8, id, title), text, Controls.line(8, state, rule));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var figures = new VBox(4, curve, Controls.line(8, threshold, Controls.space(), Controls.whole(value)));
        figures.getStyleClass().add("alert-figures");
        title.setWrapText(true);
        level.setMinWidth(USE_PREF_SIZE);
        assignee.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(level, words, figures, assignee);
    }

    /// Shows an alert.
    ///
    /// @return what a screen reader says of it
    String show(Alert alert, AlertBook book) {
        var words = around.words();
        level.getChildren().setAll(around.levels().glyph(book.level(alert)));
        level.getChildren().getFirst().getStyleClass().add("row-level");
        id.setText(alert.id().spoken());
        title.setText(words.title(alert.finding()));
        text.setText(words.text(alert.finding()));
        state.setText(state(alert.state()));
        state.getStyleClass().removeAll("bad", "accent", "ok", "warn");
        tone(alert.state()).ifPresent(state.getStyleClass()::add);
        rule.setText(around.texts()
                .get(
                        "alerts.row.rule",
                        around.formats().time(alert.at()),
                        alert.rule().map(words::rule).orElseGet(() -> declaredBy(alert, book))));
        curve(alert);
        threshold.setText(words.threshold(alert.gauge()));
        value.setText(words.value(alert.gauge()));
        assignee.getChildren()
                .setAll(alert.assignee()
                        .flatMap(book::person)
                        .map(Avatar::of)
                        .orElseGet(() -> Avatar.nobody(around.texts().get("alerts.row.nobody")))
                        .inRow());
        return around.texts()
                .get(
                        "alerts.row.spoken",
                        alert.id().spoken(),
                        around.levels().whole(book.level(alert)),
                        title.getText(),
                        state.getText());
    }

    private String state(AlertState state) {
        if (state instanceof AlertState.Acknowledged(var _, var until) && until.isPresent())
            return around.texts().get("alerts.row.until", around.moment(until.get()));
        return around.words().state(state);
    }

    private String declaredBy(Alert alert, AlertBook book) {
        var who = alert.raisedBy().flatMap(book::person).map(person -> person.name());
        return who.map(name -> around.texts().get("alerts.row.declaredBy", name))
                .orElseGet(() -> around.texts().get("alerts.row.declared"));
    }

    private void curve(Alert alert) {
        var values = alert.evidence().curve();
        curve.setVisible(values.size() > 1);
        curve.getStyleClass().remove("neg");
        if (isMostlyNegative(alert)) curve.getStyleClass().add("neg");
        curve.show(values.stream().mapToDouble(Long::doubleValue).toArray(), limit(alert));
    }

    private static boolean isMostlyNegative(Alert alert) {
        var negative = alert.evidence().negative();
        return negative.isPresent()
                && negative.getAsLong() * 2 > alert.evidence().mentions();
    }

    /// The threshold in the unit of the curve, where both measure the same.
    private static OptionalDouble limit(Alert alert) {
        return switch (alert.gauge().unit()) {
            case MENTIONS_PER_HOUR ->
                OptionalDouble.of(
                        alert.gauge().threshold() * alert.evidence().step().toMinutes() / MINUTES_PER_HOUR);
            case REACTIONS, REPLIES -> OptionalDouble.of(alert.gauge().threshold());
            case VISITS_PER_HOUR, MENTIONS, SHARE, GROWTH, MINUTES, NONE -> OptionalDouble.empty();
        };
    }

    /// Red only for what needs someone now.
    static Optional<String> tone(AlertState state) {
        return switch (state) {
            case AlertState.New _ -> Optional.of("bad");
            case AlertState.InQualification _ -> Optional.of("accent");
            case AlertState.Confirmed _ -> Optional.of("ok");
            case AlertState.Escalated _ -> Optional.of("warn");
            case AlertState.Acknowledged _, AlertState.Closed _, AlertState.NearMiss _ -> Optional.empty();
        };
    }
}
