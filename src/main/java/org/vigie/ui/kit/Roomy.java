// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A page that scrolls where its window is too small for it, at large text above all. Unlike a scroll pane it leaves
/// every key to the page, and follows the keyboard to whatever it comes to.
public final class Roomy extends Region {
    private static final double BAR = 12;

    private final Region page;
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Rectangle clip = new Rectangle();

    public Roomy(Region page) {
        this.page = page;
        setId("roomy");
        down.setOrientation(Orientation.VERTICAL);
        for (var bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(_ -> requestLayout());
        }
        setClip(clip);
        getChildren().addAll(page, across, down);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null) follow(focused);
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double bar = BAR;
        boolean wide = page.minWidth(-1) > getWidth();
        boolean high = page.minHeight(-1) > getHeight() - (wide ? bar : 0);
        wide = page.minWidth(-1) > getWidth() - (high ? bar : 0);
        double width = getWidth() - (high ? bar : 0);
        double height = getHeight() - (wide ? bar : 0);
        double pageWidth = Math.max(width, page.minWidth(-1));
        double pageHeight = Math.max(height, page.minHeight(-1));
        set(across, wide, pageWidth, width);
        set(down, high, pageHeight, height);
        across.resizeRelocate(0, height, width, bar);
        down.resizeRelocate(width, 0, bar, height);
        page.resizeRelocate(-snapPositionX(across.getValue()), -snapPositionY(down.getValue()), pageWidth, pageHeight);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    private static void set(ScrollBar bar, boolean shown, double whole, double seen) {
        bar.setVisible(shown);
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * seen / whole);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen * 0.8);
        bar.setValue(shown ? Math.clamp(bar.getValue(), 0, bar.getMax()) : 0);
    }

    private void scroll(ScrollEvent event) {
        if (!across.isVisible() && !down.isVisible()) return;
        move(across, -event.getDeltaX());
        move(down, -event.getDeltaY());
        event.consume();
    }

    private static void move(ScrollBar bar, double by) {
        if (bar.isVisible()) bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    private void follow(Node focused) {
        if (!isOnPage(focused)) return;
        Bounds there = page.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        bring(across, there.getMinX(), there.getMaxX(), getWidth() - BAR);
        bring(down, there.getMinY(), there.getMaxY(), getHeight() - BAR);
    }

    private boolean isOnPage(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (at == page) return true;
        return false;
    }

    /// What is larger than the window is shown from its beginning.
    private static void bring(ScrollBar bar, double from, double to, double seen) {
        if (!bar.isVisible()) return;
        double at = bar.getValue();
        if (to > at + seen) at = to - seen;
        if (from < at) at = from;
        bar.setValue(Math.clamp(at, 0, bar.getMax()));
    }
}
