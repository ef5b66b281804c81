// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Fills every second series with stripes, so that neighbours differ even without their colours, and leaves a
/// hair of ground between them.
final class StripedBars extends StandardXYBarPainter implements XYBarPainter {
    private static final long serialVersionUID = 1;
    private static final double PERIOD = 4;
    private static final double GAP = 1.25;

    private final Color ground;

    StripedBars(Color ground) {
        this.ground = ground;
    }

    @Override
    public void paintBar(
            Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        if (bar.getHeight() <= 0) return;
        g2.setPaint(renderer.getItemPaint(row, column));
        g2.fill(bar);
        g2.setPaint(ground);
        if (row % 2 == 1)
            for (double y = bar.getMaxY() - PERIOD; y > bar.getMinY(); y -= PERIOD)
                g2.fill(new Rectangle2D.Double(bar.getX(), y, bar.getWidth(), GAP));
        if (row > 0) g2.fill(new Rectangle2D.Double(bar.getX(), bar.getMaxY() - GAP / 2, bar.getWidth(), GAP));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
