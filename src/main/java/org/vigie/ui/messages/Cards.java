// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Cards side by side, each as wide as its neighbours and all as high as the one with most to say.
final class Cards extends HBox {
    private static final double GAP = 8;

    Cards() {
        super(GAP);
    }

    void add(VBox card) {
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        card.setMinWidth(0);
        getChildren().add(card);
    }

    /// A row asks its children for the height at their preferred width, which is none.
    @Override
    protected double computePrefHeight(double width) {
        int count = getManagedChildren().size();
        if (width < 0 || count == 0) return super.computePrefHeight(width);
        // whole pixels: a card that gets one less than it counted on breaks a line more
        double share = Math.floor((width - GAP * (count - 1)) / count) - 1;
        return getManagedChildren().stream()
                .mapToDouble(card -> card.prefHeight(share))
                .max()
                .orElse(0);
    }
}
