// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertId;
import org.vigie.ui.kit.Controls;

/// The plain alarm on the screen: alerts that called in vain, or could not call anybody.
final class AlarmBanner extends Banner {
    private final Around around;

    AlarmBanner(Around around) {
        super("alarm-unanswered", "bad", Feather.ALERT_OCTAGON);
        this.around = around;
        var call = Controls.button(
                around.texts().bind("alerts.alarm.call"),
                Feather.PHONE,
                () -> around.calls().open(Optional.empty(), List.of(), ""),
                "danger");
        call.setId("alarm-call");
        offer(call);
        around.follow(this, this::draw);
    }

    private void draw() {
        var waiting =
                around.alerts().bookProperty().get().map(AlertBook::unanswered).orElse(List.of());
        Controls.shown(this, !waiting.isEmpty());
        say(around.texts()
                .get(
                        "alerts.alarm.unanswered",
                        waiting.size(),
                        waiting.stream().map(AlertId::spoken).collect(Collectors.joining(", "))));
    }
}
