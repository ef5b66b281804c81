// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.Alert;
import org.vigie.core.crisis.PreArming;
import org.vigie.core.journal.CrisisAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Says that the room got ready by itself: since when, because of what, whom to mobilise, whether those on call were
/// called. From here a person calls them, opens the plan that fits, or lifts it.
final class ReadinessBanner extends Banner {
    private final Around around;
    private final Button call;
    private final Button plan;

    ReadinessBanner(Around around) {
        super("readiness", "warn", Feather.SHIELD);
        this.around = around;
        var lift = Controls.button(around.texts().bind("alerts.ready.lift"), Feather.X, this::lift);
        lift.setId("readiness-lift");
        call = Controls.button(around.texts().bind("alerts.alarm.call"), Feather.PHONE, this::call);
        call.setId("readiness-call");
        plan = Controls.button(around.texts().bind("alerts.ready.plan"), Feather.FOLDER, this::openPlan);
        plan.setId("readiness-plan");
        offer(call, plan, lift);
        around.follow(this, this::draw);
    }

    private void draw() {
        var ready = around.alerts().bookProperty().get().flatMap(AlertBook::preArming);
        Controls.shown(this, ready.isPresent());
        ready.ifPresent(now -> say(told(now)));
        Controls.shown(call, warned().isEmpty());
        Controls.shown(plan, because().isPresent());
    }

    private Optional<Instant> warned() {
        return around.alerts().bookProperty().get().flatMap(AlertBook::warned);
    }

    private Optional<Alert> because() {
        return around.alerts()
                .bookProperty()
                .get()
                .flatMap(book -> book.preArming().flatMap(PreArming::because).flatMap(book::find));
    }

    private void call() {
        var onCall = around.alerts().bookProperty().get().map(AlertBook::onCall).orElse(List.of());
        around.calls().open(Optional.empty(), onCall, "");
    }

    /// The form of a cell, filled in by the plan that fits the alert.
    private void openPlan() {
        because().ifPresent(around.cells()::on);
    }

    private String told(PreArming ready) {
        var since = around.formats().time(ready.since());
        var first = ready.because()
                .map(alert -> around.texts().get("alerts.ready.because", since, alert.spoken()))
                .orElseGet(() -> around.texts().get("alerts.ready", since));
        var calls = warned().map(at -> around.texts()
                        .get("alerts.ready.warned", around.formats().time(at)))
                .orElseGet(() -> around.texts().get("alerts.ready.unwarned"));
        if (ready.functions().isEmpty()) return around.texts().get("alerts.ready.plain", first, calls);
        return around.texts().get("alerts.ready.laid", first, calls, String.join(", ", ready.functions()));
    }

    private void lift() {
        var reason = new TextField();
        reason.setId("line");
        new FormDialog(
                        around.frame(),
                        around.texts().bind("alerts.ready.lift"),
                        new Labelled(around.texts().bind("alerts.ready.why"), reason),
                        around.texts().bind("alerts.ready.lift"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .open(() -> around.alerts()
                        .acts()
                        .keep(
                                AlertActsViewModel.Act.PRE_ARMING_LIFTED,
                                "",
                                new CrisisAct.PreArmLifted(reason.getText().strip())));
    }
}
