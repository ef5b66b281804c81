// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.awt.BasicStroke;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Swatches;

/// The share of negative mentions below the curve, on the same axis of time: the hours up to now as a line, the next
/// ones as a fan. From 0 to 100 %, always.
final class ShareStrip {
    private static final double HALF = 0.5;

    private final NumberAxis share = new NumberAxis();
    private final XYPlot plot = new XYPlot();

    ShareStrip(Formats formats) {
        share.setRange(0, 1);
        share.setTickUnit(new NumberTickUnit(HALF));
        share.setNumberFormatOverride(new Percent(formats));
        share.setAxisLineVisible(false);
        share.setTickMarksVisible(false);
        plot.setRangeAxis(share);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
    }

    XYPlot plot() {
        return plot;
    }

    NumberAxis axis() {
        return share;
    }

    void draw(Course course, Swatches look) {
        var data = new CourseData(course);
        plot.setRangeGridlinePaint(look.of("course-grid"));
        plot.setRenderer(0, CoursePlot.band(look.of("course-neg"), 3, CoursePlot.FAN));
        plot.setDataset(0, data.shareFan());
        plot.setRenderer(1, lines(look));
        plot.setDataset(1, data.shareLines());
    }

    private static XYLineAndShapeRenderer lines(Swatches look) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < 2; i++) renderer.setSeriesPaint(i, look.of("course-neg"));
        renderer.setSeriesStroke(0, new BasicStroke(1.5f));
        renderer.setSeriesStroke(1, CoursePlot.dashed(2f));
        return renderer;
    }

    /// Writes the ticks as the rest of the program writes shares; the baseline stands beside the hours and needs no
    /// zero.
    private static final class Percent extends NumberFormat {
        private static final long serialVersionUID = 1;

        private final transient Formats formats;

        Percent(Formats formats) {
            this.formats = formats;
        }

        @Override
        public StringBuffer format(double share, StringBuffer to, FieldPosition position) {
            return share == 0 ? to : to.append(formats.percent(share));
        }

        @Override
        public StringBuffer format(long share, StringBuffer to, FieldPosition position) {
            return format((double) share, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Ticks are only written.");
        }
    }
}
