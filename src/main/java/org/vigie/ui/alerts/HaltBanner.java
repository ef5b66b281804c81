// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;

/// Says that the rules raise nothing at present: since when and why, what still works, and that alerts can be
/// declared by hand meanwhile.
final class HaltBanner extends Banner {
    private final Around around;

    HaltBanner(Around around, Runnable declare) {
        super("watch-halt", "bad", Feather.ALERT_OCTAGON);
        this.around = around;
        var byHand = Controls.button(around.texts().bind("alerts.declare"), Feather.PLUS, declare);
        byHand.setId("halt-declare");
        offer(byHand);
        around.follow(this, this::draw);
    }

    private void draw() {
        var halt = around.alerts().bookProperty().get().flatMap(AlertBook::halt);
        Controls.shown(this, halt.isPresent());
        halt.ifPresent(now -> say(around.texts()
                .get("alerts.halt." + now.why().name(), around.formats().time(now.since()))));
    }
}
