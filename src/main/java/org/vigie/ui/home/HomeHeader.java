// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The words of the start screen with its choices beside them, or below where large text leaves no room.
final class HomeHeader extends Pane {
    private static final double GAP = 24;
    private static final double ROW_GAP = 12;

    private final Region words;
    private final Region choices;

    HomeHeader(Region words, Region choices) {
        this.words = words;
        this.choices = choices;
        getChildren().addAll(words, choices);
        getStyleClass().add("home-header");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return choices.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + GAP + choices.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double choicesHeight = choices.prefHeight(-1);
        return isBeside(width)
                ? Math.max(words.prefHeight(wordsWidth(width)), choicesHeight)
                : words.prefHeight(width) + ROW_GAP + choicesHeight;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double choicesWidth = Math.min(width, choices.prefWidth(-1));
        double choicesHeight = choices.prefHeight(-1);
        if (isBeside(width)) {
            words.resizeRelocate(0, 0, wordsWidth(width), getHeight());
            choices.resizeRelocate(
                    snapPositionX(width - choicesWidth),
                    snapPositionY(getHeight() - choicesHeight),
                    choicesWidth,
                    choicesHeight);
        } else {
            double height = words.prefHeight(width);
            words.resizeRelocate(0, 0, width, height);
            choices.resizeRelocate(0, snapPositionY(height + ROW_GAP), choicesWidth, choicesHeight);
        }
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= computePrefWidth(-1);
    }

    private double wordsWidth(double width) {
        return width < 0 ? words.prefWidth(-1) : width - GAP - choices.prefWidth(-1);
    }
}
