// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertState;
import org.vigie.core.crisis.CrisisDesk.Proposal;
import org.vigie.ui.kit.Controls;

/// The level that is proposed at this stage, why, and what the next answer would change. People decide.
final class ProposalStrip extends HBox {
    private final Around around;

    ProposalStrip(Around around) {
        super(12);
        this.around = around;
        getStyleClass().add("proposal");
        setId("proposal");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Alert alert, AlertBook book) {
        var proposal = book.proposal(alert);
        var level = book.level(alert);
        var glyph = around.levels().glyph(level);
        glyph.getStyleClass().add("proposal-level");
        var words = new VBox(
                Controls.plain(heading(alert), "text-meta"),
                Controls.plain(around.levels().whole(level), "title-panel", "proposal-name"));
        why(words, alert, proposal);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().setAll(glyph, words, outlook(proposal));
    }

    private String heading(Alert alert) {
        var texts = around.texts();
        return switch (alert.state()) {
            case AlertState.Confirmed _ ->
                texts.get("alerts.proposal.retained", around.formats().time(alert.since()));
            case AlertState.New _,
                    AlertState.Acknowledged _,
                    AlertState.InQualification _,
                    AlertState.Escalated _,
                    AlertState.Closed _,
                    AlertState.NearMiss _ -> texts.get("alerts.proposal");
        };
    }

    private void why(VBox words, Alert alert, Proposal proposal) {
        var texts = around.texts();
        if (alert.state() instanceof AlertState.Confirmed(var _, var reason)) add(words, reason);
        int answered = proposal.stage().answered().size();
        if (answered > 0)
            add(words, texts.get("alerts.proposal.tree", proposal.tree().version(), answered));
        var place = proposal.place();
        add(
                words,
                texts.get(
                        answered > 0 ? "alerts.proposal.matrix" : "alerts.proposal.matrixAlone",
                        place.impact(),
                        place.probability(),
                        place.product(),
                        around.levels().name(proposal.byMatrix())));
    }

    private static void add(VBox words, String line) {
        var label = Controls.plain(line, "text-small", "text-muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        words.getChildren().add(label);
    }

    private VBox outlook(Proposal proposal) {
        var box = new VBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        for (var each : proposal.stage().outlook()) {
            if (each.level() == proposal.stage().level()) continue;
            var language = around.words().language();
            box.getChildren()
                    .add(Controls.line(
                            6,
                            Controls.plain(
                                    around.texts()
                                            .get(
                                                    "alerts.proposal.if",
                                                    each.choice()
                                                            .text()
                                                            .in(language)
                                                            .toLowerCase(around.texts()
                                                                    .locale())),
                                    "text-small",
                                    "text-muted"),
                            around.levels().glyph(each.level()),
                            Controls.plain(around.levels().name(each.level()), "text-small")));
        }
        return box;
    }
}
