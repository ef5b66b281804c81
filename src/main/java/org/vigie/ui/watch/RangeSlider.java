// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.vigie.ui.watch.FacetsViewModel.Range;

/// Two thumbs on a track of tenths: from where, and up to where. Arrows move the thumb with the focus by a tenth,
/// Home and End to the ends.
final class RangeSlider extends Region {
    private final Around around;
    private final Consumer<Range> wanted;
    private final Region track = new Region();
    private final Region between = new Region();
    private final Region lower = thumb("toxicity-from", "watch.toxicity.from");
    private final Region upper = thumb("toxicity-to", "watch.toxicity.to");
    private Range range = Range.WHOLE;

    /// @param wanted is told what a person chooses
    RangeSlider(Around around, Consumer<Range> wanted) {
        this.around = around;
        this.wanted = wanted;
        getStyleClass().add("range-slider");
        track.getStyleClass().add("track");
        between.getStyleClass().add("between");
        getChildren().addAll(track, between, lower, upper);
        for (var child : getChildren()) child.setManaged(false);
        for (var thumb : new Region[] {lower, upper}) {
            thumb.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(thumb, event));
            thumb.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                thumb.requestFocus();
                event.consume();
            });
            thumb.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
                move(
                        thumb,
                        tenth(sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
                event.consume();
            });
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            int tenth = tenth(event.getX());
            move(tenth - range.from() < range.to() - tenth ? lower : upper, tenth);
        });
    }

    private static Region thumb(String id, String meaning) {
        var thumb = new Region();
        thumb.setId(id);
        thumb.getStyleClass().add("thumb");
        thumb.setFocusTraversable(true);
        thumb.setAccessibleRole(AccessibleRole.SLIDER);
        thumb.setUserData(meaning);
        return thumb;
    }

    void show(Range now) {
        range = now;
        say(lower, range.from());
        say(upper, range.to());
        requestLayout();
    }

    private void say(Region thumb, int tenth) {
        thumb.setAccessibleText(around.texts()
                .get((String) thumb.getUserData(), around.formats().decimal(tenth / (double) Range.TENTHS, 1)));
    }

    private void press(Region thumb, KeyEvent event) {
        int now = thumb.equals(lower) ? range.from() : range.to();
        switch (event.getCode()) {
            case LEFT, DOWN -> move(thumb, now - 1);
            case RIGHT, UP -> move(thumb, now + 1);
            case HOME -> move(thumb, 0);
            case END -> move(thumb, Range.TENTHS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(Region thumb, int tenth) {
        var now = thumb.equals(lower)
                ? new Range(Math.clamp(tenth, 0, range.to() - 1), range.to())
                : new Range(range.from(), Math.clamp(tenth, range.from() + 1, Range.TENTHS));
        if (!now.equals(range)) wanted.accept(now);
    }

    private int tenth(double x) {
        return (int) Math.round((x - inset()) / Math.max(1, length()) * Range.TENTHS);
    }

    private double inset() {
        return lower.prefWidth(-1) / 2;
    }

    private double length() {
        return getWidth() - 2 * inset();
    }

    private double place(int tenth) {
        return inset() + length() * tenth / Range.TENTHS;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double thin = track.prefHeight(-1);
        track.resizeRelocate(inset(), middle - thin / 2, length(), thin);
        double from = place(range.from());
        between.resizeRelocate(from, middle - thin / 2, place(range.to()) - from, thin);
        place(lower, from);
        place(upper, place(range.to()));
    }

    private void place(Region thumb, double x) {
        double size = thumb.prefWidth(-1);
        thumb.resizeRelocate(x - size / 2, (getHeight() - size) / 2, size, size);
    }
}
