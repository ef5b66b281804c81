// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A line of text that runs from right to left, for ever, while it is let. Standing, it shows its beginning.
final class RunningLine extends Pane {
    /// Pixels a second: some three words, as a news ticker goes.
    private static final double SPEED = 70;

    private final Label words = new Label();
    private final TranslateTransition motion = new TranslateTransition();
    private final BooleanProperty running = new SimpleBooleanProperty(true);

    RunningLine() {
        getStyleClass().add("running-line");
        words.getStyleClass().add("running-words");
        getChildren().add(words);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        motion.setNode(words);
        motion.setInterpolator(Interpolator.LINEAR);
        motion.setCycleCount(Animation.INDEFINITE);
        running.subscribe(_ -> move());
        widthProperty().subscribe(_ -> move());
        words.widthProperty().subscribe(_ -> move());
    }

    BooleanProperty runningProperty() {
        return running;
    }

    /// The same words go on running where they are.
    void say(String text) {
        if (!text.equals(words.getText())) words.setText(text);
    }

    boolean isMoving() {
        return motion.getStatus() == Animation.Status.RUNNING;
    }

    private void move() {
        motion.stop();
        if (!running.get() || getWidth() <= 0 || words.getWidth() <= 0) {
            words.setTranslateX(0);
            return;
        }
        motion.setFromX(getWidth());
        motion.setToX(-words.getWidth());
        motion.setDuration(Duration.seconds((getWidth() + words.getWidth()) / SPEED));
        motion.playFromStart();
        motion.jumpTo(Duration.seconds(getWidth() / SPEED));
    }

    @Override
    protected void layoutChildren() {
        double high = words.prefHeight(-1);
        words.resizeRelocate(0, snapPositionY((getHeight() - high) / 2), words.prefWidth(-1), high);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1) + 16;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
