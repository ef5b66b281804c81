// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Tip;

/// What the cell did, by squares and words, over the times in which reactions are waited for.
final class CellLayer extends Pane {
    private static final double SQUARE = 10;
    private static final double BAR = 6;
    private static final int LONGEST = 28;

    private final Around around;

    CellLayer(Around around) {
        this.around = around;
        setPickOnBounds(false);
        getStyleClass().add("cell-layer");
    }

    void draw(Chart chart, TimeScale scale, double height) {
        getChildren().clear();
        double right = scale.left() + scale.width();
        for (var window : chart.windows()) {
            double from = Math.max(scale.left(), scale.x(window.from()));
            double to = Math.min(right, scale.x(window.to()));
            if (to <= from) continue;
            var bar = new Region();
            bar.getStyleClass().add("reaction-window");
            bar.resizeRelocate(from, height - BAR - 3, to - from, BAR);
            bar.setManaged(false);
            getChildren().add(bar);
        }
        var shown = chart.milestones().stream()
                .filter(milestone -> scale.shows(milestone.at()))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            double end = i + 1 < shown.size() ? scale.x(shown.get(i + 1).at()) : right;
            draw(shown.get(i), scale.x(shown.get(i).at()), end);
        }
    }

    /// @param end where its words must have ended
    private void draw(Milestone milestone, double x, double end) {
        var square = new Region();
        square.getStyleClass().add("milestone-square");
        square.setManaged(false);
        square.resizeRelocate(x, 4, SQUARE, SQUARE);
        Tip.on(square, around.texts().bind("exercise.card.tip", words(milestone), around.clock(milestone.at())));
        getChildren().add(square);
        var words = Controls.plain(brief(words(milestone)), "text-small");
        getChildren().add(words);
        words.applyCss();
        words.autosize();
        double from = x + SQUARE + 4;
        if (from + words.getWidth() > end) getChildren().remove(words);
        else words.relocate(from, 4 + (SQUARE - words.getHeight()) / 2);
    }

    private String words(Milestone milestone) {
        return around.texts().get("exercise.milestone." + milestone.kind().name(), milestone.detail());
    }

    private static String brief(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
