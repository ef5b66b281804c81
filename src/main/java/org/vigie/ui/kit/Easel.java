// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Holds a page of any size in a window of any size, for pictures: the headless screen has 1000 × 1000 pixels,
/// and a window larger than it fails while it paints.
public final class Easel extends Pane {
    /// How far inside the screen a revealed node comes, so that menus find room around it.
    private static final double MARGIN = 200;

    private final Region page;

    public Easel(Region page, double width, double height) {
        this.page = page;
        page.setManaged(false);
        page.getStyleClass().add("easel");
        // the pointer of a headless screen rests in its corner: nothing there shall look touched
        setMouseTransparent(true);
        page.resize(width, height);
        getChildren().setAll(page);
    }

    /// What is shown, at its full size.
    public Region page() {
        return page;
    }

    /// Moves the page behind the window so that this node lies on the screen: popups open beside what they belong to.
    public void reveal(Node node) {
        var place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        page.relocate(Math.min(0, MARGIN - place.getMinX()), Math.min(0, MARGIN - place.getMinY()));
    }

    @Override
    protected void layoutChildren() {
        page.layout();
    }
}
