// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.signal.Narratives;
import org.vigie.ui.kit.Notice;

/// The narratives of the period: how much, how they grow, how they sound. A row opens its mentions.
final class NarrativePane extends VBox {
    /// Narrower, the figures of a row stand below its name.
    private static final double WIDE = 680;

    private final Around around;
    private final VBox rows = new VBox();
    private final Narratives.Line[] none = {};
    private boolean folded;

    NarrativePane(Around around) {
        this.around = around;
        setId("narratives");
        getStyleClass().add("situation-scroll");
        getChildren().add(Scrolls.vertical(rows));
        widthProperty().subscribe(width -> fold(width.doubleValue() / around.scale() < WIDE));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void fold(boolean now) {
        if (now == folded || getWidth() < 1) return;
        folded = now;
        show();
    }

    private void show() {
        var lines = around.model().situation().narratives().toArray(none);
        rows.getChildren().clear();
        if (lines.length == 0) {
            rows.getChildren().add(new StackPane(notice()));
            return;
        }
        if (!folded) rows.getChildren().add(NarrativeRow.heading(around));
        double most = lines[0].mentions();
        for (var line : lines) rows.getChildren().add(new NarrativeRow(around, line, most, folded));
    }

    private VBox notice() {
        boolean read = around.model().wasReadProperty().get();
        if (!read) return Notice.loading();
        long behind = around.model().situation().behind();
        return Notice.empty(
                behind > 0
                        ? around.texts()
                                .bind(
                                        "situation.narratives.behind",
                                        around.formats().number(behind),
                                        behind)
                        : around.texts().bind("situation.narratives.empty"));
    }

    /// "6 récits · 2 970 mentions".
    String meta() {
        var situation = around.model().situation();
        return around.texts()
                .get(
                        "situation.narratives.meta",
                        situation.narratives().size(),
                        around.formats().number(situation.mentions()));
    }
}
