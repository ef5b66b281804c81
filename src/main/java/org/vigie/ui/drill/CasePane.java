// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.exercise.drill.CaseFact;
import org.vigie.exercise.drill.DrillCase;
import org.vigie.exercise.drill.FiguresCase;
import org.vigie.exercise.drill.HandOverCase;
import org.vigie.exercise.drill.HoldingCase;
import org.vigie.exercise.drill.QualifyCase;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Texts;

/// What a case gives: what happened, what is known, the page of the log.
final class CasePane extends VBox {
    private final Texts texts;

    CasePane(Texts texts, DrillCase one) {
        super(10);
        this.texts = texts;
        setId("drill-case");
        ScorePane.flat(this);
        getChildren()
                .addAll(
                        ScorePane.wrapped(one.title(), "title-panel"),
                        ScorePane.wrapped(texts.get("drill.brief." + one.skill().name()), "text-muted"),
                        ScorePane.wrapped(one.brief(), "text-reading"));
        switch (one) {
            case QualifyCase alert -> lines("drill.case.signals", alert.signals());
            case HoldingCase holding -> register(claims(holding.facts()));
            case FiguresCase figures -> register(claims(figures.facts()));
            case HandOverCase hand -> {
                getChildren().add(ScorePane.wrapped(texts.get("drill.case.role", hand.role())));
                lines("drill.case.log", hand.log());
                register(claims(hand.facts()));
            }
        }
    }

    private static List<Claim> claims(List<CaseFact> facts) {
        return facts.stream().map(CaseFact::claim).toList();
    }

    private void lines(String title, List<String> lines) {
        getChildren().add(Controls.plain(texts.get(title), "strong"));
        for (var line : lines) {
            var row = ScorePane.wrapped(line);
            row.getStyleClass().add("case-line");
            getChildren().add(row);
        }
    }

    private void register(List<Claim> claims) {
        getChildren().add(register(texts, claims));
    }

    /// A register of facts, each with its state in words.
    static Node register(Texts texts, List<Claim> claims) {
        var rows = ScorePane.flat(new VBox(6, Controls.plain(texts.get("drill.case.facts"), "strong")));
        for (var claim : claims) {
            var state = Controls.whole(Controls.plain(
                    texts.get("drill.state." + claim.state().name()), "chip", "in-row", tone(claim.state())));
            var words = ScorePane.wrapped(claim.id().spoken() + "\u00a0\u00b7 " + claim.statement());
            rows.getChildren().add(ScorePane.flat(new VBox(2, words, state)));
        }
        return rows;
    }

    private static String tone(ClaimState state) {
        return switch (state) {
            case VERIFIED -> "ok";
            case REFUTED -> "bad";
            case TO_VERIFY, IN_PROGRESS, NOT_VERIFIABLE -> "warn";
        };
    }
}
