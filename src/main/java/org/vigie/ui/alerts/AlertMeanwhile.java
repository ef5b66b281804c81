// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.ui.kit.Meanwhile;

/// Looks, before a form about an alert is recorded, whether somebody did something about it while the form was open:
/// that is told once, and what the alert does not allow any more is never recorded.
final class AlertMeanwhile implements Supplier<Optional<String>> {
    private final Around around;
    private final Alert shown;
    private final Class<? extends AlertState> asked;
    private final List<Supplier<Optional<String>>> looks = new ArrayList<>();

    /// @param asked what the alert must still be for this
    AlertMeanwhile(Around around, Alert shown, Class<? extends AlertState> asked) {
        this.around = around;
        this.shown = shown;
        this.asked = asked;
        looks.add(this::over);
        looks.add(new Meanwhile<>(shown.state(), () -> current().map(Alert::state), this::changed)::sentence);
    }

    /// Looks at the level of the room too.
    AlertMeanwhile ofRoom() {
        var level = around.alerts().bookProperty().get().map(AlertBook::roomLevel);
        level.ifPresent(first -> looks.add(new Meanwhile<>(
                first,
                () -> around.alerts().bookProperty().get().map(AlertBook::roomLevel),
                now -> around.texts()
                        .get("alerts.meanwhile.room", around.levels().whole(now)))::sentence));
        return this;
    }

    /// Looks at its place in the matrix too.
    AlertMeanwhile ofPlace() {
        looks.add(
                new Meanwhile<>(
                                shown.place(),
                                () -> current().map(Alert::place),
                                now -> around.texts()
                                        .get(
                                                "alerts.meanwhile.place",
                                                shown.id().spoken(),
                                                now.impact(),
                                                now.probability()))::sentence);
        return this;
    }

    /// Looks at something else too.
    AlertMeanwhile or(Supplier<Optional<String>> look) {
        looks.add(look);
        return this;
    }

    @Override
    public Optional<String> get() {
        return looks.stream().flatMap(look -> look.get().stream()).findFirst();
    }

    private Optional<Alert> current() {
        return around.alerts().bookProperty().get().flatMap(book -> book.find(shown.id()));
    }

    private Optional<String> over() {
        return current()
                .map(Alert::state)
                .filter(state -> !asked.isInstance(state))
                .map(state -> around.texts()
                        .get(
                                "alerts.meanwhile.over",
                                shown.id().spoken(),
                                around.words().state(state)));
    }

    private String changed(AlertState now) {
        return around.texts()
                .get(
                        "alerts.meanwhile.state",
                        shown.id().spoken(),
                        around.words().state(now));
    }
}
