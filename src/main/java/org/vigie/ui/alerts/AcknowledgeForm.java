// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Segmented;

/// Asks why an alert can wait, and until when it does: for good, or until an hour that is shown.
final class AcknowledgeForm extends VBox {
    private final TextField comment = new TextField();
    private final Segmented<Duration> length;
    private final Instant now;

    AcknowledgeForm(Around around) {
        super(12);
        now = around.now().getValue();
        comment.setId("acknowledge-comment");
        var texts = around.texts();
        var choices = new LinkedHashMap<Duration, ObservableValue<String>>();
        choices.put(Duration.ZERO, texts.bind("alerts.acknowledge.final"));
        for (int minutes : new int[] {30, 60, 120, 240}) {
            var until = now.plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MINUTES);
            choices.put(
                    Duration.ofMinutes(minutes),
                    texts.bind("alerts.acknowledge.until", around.formats().time(until)));
        }
        length = new Segmented<>(choices, Duration.ZERO);
        var how = Controls.label(texts.bind("alerts.acknowledge.length"), "labelled-name", "text-small", "text-muted");
        getChildren().addAll(new Labelled(texts.bind("alerts.acknowledge.why"), comment), new VBox(4, how, length));
    }

    String comment() {
        return comment.getText().strip();
    }

    Optional<Instant> until() {
        var chosen = length.valueProperty().get();
        return chosen.isZero() ? Optional.empty() : Optional.of(now.plus(chosen).truncatedTo(ChronoUnit.MINUTES));
    }

    ObservableValue<Boolean> valid() {
        return comment.textProperty().map(text -> !text.isBlank());
    }

    @Override
    public void requestFocus() {
        comment.requestFocus();
    }
}
