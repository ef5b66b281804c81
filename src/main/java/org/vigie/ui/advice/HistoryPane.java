// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.advice.Counsel;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// The assessments of this crisis, latest first. Each can be taken back by a counter-entry.
final class HistoryPane extends VBox {
    private final Frame frame;
    private final AdviceViewModel model;
    private final AdviceTexts words;
    private final Consumer<Counsel.Kept> withdraw;

    HistoryPane(Frame frame, AdviceViewModel model, Consumer<Counsel.Kept> withdraw) {
        super(8);
        this.frame = frame;
        this.model = model;
        this.words = new AdviceTexts(frame);
        this.withdraw = withdraw;
        setId("advice-history");
        model.briefingProperty().subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
    }

    private void draw() {
        var history = model.history();
        if (history.isEmpty()) getChildren().setAll(Controls.wrapped(words.get("advice.history.none"), "text-muted"));
        else getChildren().setAll(history.stream().map(this::row).toList());
    }

    private Node row(Counsel.Kept kept) {
        var assessment = kept.assessment();
        var briefing = model.briefingProperty().get().orElseThrow();
        var back = Controls.iconOnly(
                frame.texts().bind("advice.withdraw"),
                Feather.ROTATE_CCW,
                () -> withdraw.accept(kept),
                "small",
                "ghost");
        back.setId("advice-withdraw-" + kept.entry().seq());
        var head = Controls.line(
                8, Controls.plain(words.signed(kept.signed(), briefing), "strong"), Controls.space(), back);
        var retained = assessment.retained().stream()
                .map(response -> words.get("advice.response." + response.name()))
                .collect(Collectors.joining(" · "));
        var row = new VBox(
                4,
                head,
                Controls.wrapped(words.get(
                        "advice.history.answers",
                        words.answer(assessment.answers().type()),
                        String.join(", ", assessment.advised()))),
                Controls.wrapped(
                        retained.isEmpty()
                                ? words.get("advice.history.nothing")
                                : words.get("advice.history.retained", retained)));
        if (!assessment.reason().isBlank()) row.getChildren().add(Controls.wrapped(assessment.reason(), "text-muted"));
        row.getStyleClass().add("shelf-row");
        return row;
    }
}
