// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.layout.Region;

/// A list and the detail of its chosen row: beside each other where there is room, else the detail below.
final class ListAndDetail extends Region {
    private static final double GAP = 12;
    /// From this width on the detail stands beside the list.
    private static final double WIDE = 1300;
    private static final double SHARE_BESIDE = 0.27;
    private static final double SHARE_BELOW = 0.5;

    private final Region list;
    private final Region detail;

    ListAndDetail(Region list, Region detail) {
        this.list = list;
        this.detail = detail;
        getChildren().addAll(list, detail);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width >= WIDE) {
            double beside = Math.floor(width * SHARE_BESIDE);
            list.resizeRelocate(0, 0, width - beside - GAP, height);
            detail.resizeRelocate(width - beside, 0, beside, height);
        } else {
            double below = Math.floor(height * SHARE_BELOW);
            list.resizeRelocate(0, 0, width, height - below - GAP);
            detail.resizeRelocate(0, height - below, width, below);
        }
    }
}
