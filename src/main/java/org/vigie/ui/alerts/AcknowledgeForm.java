// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Segmented;

/// Asks why an alert can wait, and until when it does: for good, or until an hour that is shown. The hours move on with
/// the clock while the form is open; an acknowledgement that stands can keep its own.
final class AcknowledgeForm extends VBox {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Around around;
    private final TextField comment = new TextField();
    private final Segmented<Wait> wait;

    /// How long it can wait.
    private sealed interface Wait {
        record ForGood() implements Wait {}

        /// From the moment at which it is said.
        record Length(Duration length) implements Wait {}

        /// Until whoever takes over in the morning can look.
        record Morning() implements Wait {}

        /// As it was acknowledged before.
        record Kept(Instant until) implements Wait {}
    }

    AcknowledgeForm(Around around, Alert alert) {
        super(12);
        this.around = around;
        comment.setId("acknowledge-comment");
        var texts = around.texts();
        var before = Optional.of(alert.state())
                .filter(AlertState.Acknowledged.class::isInstance)
                .map(AlertState.Acknowledged.class::cast);
        before.ifPresent(standing -> comment.setText(standing.comment()));
        var kept = before.flatMap(AlertState.Acknowledged::until)
                .filter(until -> until.isAfter(now()))
                .map(Wait.Kept::new);
        var choices = new LinkedHashMap<Wait, ObservableValue<String>>();
        kept.ifPresent(
                until -> choices.put(until, texts.bind("alerts.acknowledge.kept", around.moment(until.until()))));
        choices.put(new Wait.ForGood(), texts.bind("alerts.acknowledge.final"));
        for (int minutes : new int[] {30, 60, 120, 240}) {
            var length = new Wait.Length(Duration.ofMinutes(minutes));
            choices.put(
                    length,
                    Bindings.createStringBinding(
                            () -> texts.get("alerts.acknowledge.until", around.moment(end(length))),
                            around.now(),
                            texts.localeProperty()));
        }
        choices.put(
                new Wait.Morning(),
                Bindings.createStringBinding(
                        () -> texts.get("alerts.acknowledge.until", around.moment(morning())),
                        around.now(),
                        texts.localeProperty()));
        wait = new Segmented<>(choices, kept.<Wait>map(until -> until).orElseGet(Wait.ForGood::new));
        wait.setId("acknowledge-wait");
        wait.folding(texts.bind("alerts.acknowledge.others"));
        var how = Controls.label(texts.bind("alerts.acknowledge.length"), "labelled-name", "text-small", "text-muted");
        getChildren().addAll(new Labelled(texts.bind("alerts.acknowledge.why"), comment), new VBox(4, how, wait));
    }

    private Instant now() {
        return around.now().getValue();
    }

    private Instant end(Wait.Length length) {
        return now().plus(length.length()).truncatedTo(ChronoUnit.MINUTES);
    }

    /// The next time that it is eight in the morning here.
    private Instant morning() {
        var local = now().atZone(around.formats().zone());
        var eight = local.with(MORNING);
        return (eight.isAfter(local) ? eight : eight.plusDays(1)).toInstant();
    }

    String comment() {
        return comment.getText().strip();
    }

    /// When it becomes new again; absent for good.
    Optional<Instant> until() {
        return switch (wait.valueProperty().get()) {
            case Wait.ForGood _ -> Optional.empty();
            case Wait.Length length -> Optional.of(end(length));
            case Wait.Morning _ -> Optional.of(morning());
            case Wait.Kept(var until) -> Optional.of(until);
        };
    }

    /// That the hour passed while the form was open.
    Optional<String> problem() {
        return until().filter(until -> !until.isAfter(now()))
                .map(until -> around.texts().get("alerts.acknowledge.passed", around.moment(until)));
    }

    ObservableValue<Boolean> valid() {
        return comment.textProperty().map(text -> !text.isBlank());
    }

    Map<String, TextField> kept() {
        return Map.of("comment", comment);
    }

    @Override
    public void requestFocus() {
        comment.requestFocus();
    }
}
