// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.vigie.ui.kit.CountFormat;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Swatches;
import org.vigie.ui.kit.TickFormat;

/// The drawn curve: the stack, what was expected, the fan of the next hours, and below it the share of negative
/// mentions with its own fan; and the way from pixels to instants and rates and back.
final class CoursePlot {
    private static final double TEXT = 12;
    private static final double INVISIBLE = 0.01;
    private static final double HEADROOM = 0.06;
    private static final double TICKS = 8;
    private static final float BAND = 0.28f;
    static final float FAN = 0.2f;
    private static final int CURVE = 3;
    private static final int SHARE = 1;
    private static final double GAP = 10;
    /// A band that reaches higher than this many times what is sure to be shown is cut by the frame.
    private static final double HIGHEST = 1.6;

    private final Formats formats;
    private final DateAxis time = new DateAxis();
    private final NumberAxis mentions = new NumberAxis();
    private final XYPlot plot = new XYPlot();
    private final ShareStrip strip;
    private final CombinedDomainXYPlot whole = new CombinedDomainXYPlot(time);
    private final ChartCanvas canvas;
    private boolean stripped;
    /// Shorter axes have a tick for each hour.
    private static final Duration SHORT = Duration.ofHours(14);
    private boolean odd;

    CoursePlot(Formats formats) {
        this.formats = formats;
        this.strip = new ShareStrip(formats);
        time.setTimeZone(TimeZone.getTimeZone(formats.zone()));
        time.setTickMarksVisible(false);
        time.setLowerMargin(0);
        time.setUpperMargin(0);
        mentions.setAxisLineVisible(false);
        mentions.setTickMarksVisible(false);
        plot.setRangeAxis(mentions);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        whole.setOutlineVisible(false);
        whole.setAxisOffset(RectangleInsets.ZERO_INSETS);
        whole.add(plot, CURVE);
        var chart = new JFreeChart(null, null, whole, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /// @param labels height kept free above the curve for labels, in pixels
    void draw(Course course, Swatches look, double scale, double labels) {
        var chart = canvas.getChart();
        chart.setNotify(false);
        dress(look, scale);
        whole.setInsets(new RectangleInsets(labels, 8, 4, 10));
        whole.setGap(GAP * scale);
        var data = new CourseData(course);
        // each renderer before its dataset: the plot asks it for the range at once
        plot.setRenderer(0, stack(course, look));
        plot.setDataset(0, data.stack());
        plot.setRenderer(1, band(look.of("course-accent"), 1, BAND));
        plot.setDataset(1, data.expected());
        plot.setRenderer(2, band(look.of("course-accent"), 3, FAN));
        plot.setDataset(2, data.fan());
        plot.setRenderer(3, lines(course, look));
        plot.setDataset(3, data.lines());
        strip(course, look);
        time.setRange(Date.from(course.from()), Date.from(course.end()));
        var length = Duration.between(course.from(), course.end());
        if (length.compareTo(SHORT) <= 0) time.setTickUnit(new DateTickUnit(DateTickUnitType.HOUR, 1), false, true);
        else time.setAutoTickUnitSelection(true, false);
        time.setDateFormatOverride(new TickFormat(formats, course.from(), course.end()));
        mentions.setNumberFormatOverride(new CountFormat(formats));
        double most = highest(course) * (1 + HEADROOM);
        mentions.setRange(0, most);
        mentions.setTickUnit(new NumberTickUnit(step(most)), false, true);
        chart.setNotify(true);
    }

    /// The strip stands only where there are hours to foretell: without them the curve keeps all its height.
    private void strip(Course course, Swatches look) {
        boolean wanted = course.knownNegative().isPresent();
        if (wanted && !stripped) whole.add(strip.plot(), SHARE);
        if (!wanted && stripped) whole.remove(strip.plot());
        stripped = wanted;
        if (wanted) strip.draw(course, look);
    }

    /// The distance of two ticks: 1, 2 or 5 times a power of ten, for three to eight ticks whose short labels differ.
    static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most / TICKS)));
        double times = most / TICKS / power;
        return Math.max(1, power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10));
    }

    static double highest(Course course) {
        double most = course.peak().map(Course.Point::total).orElse(1.0);
        for (var point : course.points())
            most = Math.max(most, point.expected().map(band -> band.high()).orElse(0.0));
        double fan = 0;
        for (var hour :
                course.known().stream().flatMap(known -> known.hours().stream()).toList()) {
            most = Math.max(most, hour.middle());
            fan = Math.max(fan, hour.nearlyAll().high());
        }
        return Math.max(4, Math.max(most, Math.min(fan, HIGHEST * most)));
    }

    private void dress(Swatches look, double scale) {
        var chart = canvas.getChart();
        chart.setBackgroundPaint(null);
        whole.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(look.of("course-grid"));
        // The canvas forgets its font after each drawing, and its graphics believes that an equal one is still set:
        // so no two drawings in a row have equal fonts.
        odd = !odd;
        var font = Swatches.font(TEXT * scale + (odd ? INVISIBLE : 0));
        for (var axis : new ValueAxis[] {time, mentions, strip.axis()}) {
            axis.setTickLabelFont(font);
            axis.setTickLabelPaint(look.of("course-text"));
            axis.setAxisLinePaint(look.of("course-grid"));
        }
    }

    /// One whole shape per layer: shapes drawn point by point show their seams.
    private static DeviationRenderer stack(Course course, Swatches look) {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        for (int i = 0; i < course.layers().size(); i++)
            renderer.setSeriesFillPaint(i, look.of(Colours.area(course.stack(), i)));
        return renderer;
    }

    static DeviationRenderer band(Color accent, int series, float alpha) {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(alpha);
        for (int i = 0; i < series; i++) renderer.setSeriesFillPaint(i, accent);
        return renderer;
    }

    private static XYLineAndShapeRenderer lines(Course course, Swatches look) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        int layers = course.layers().size();
        for (int i = 0; i < layers; i++) {
            renderer.setSeriesPaint(i, look.of(Colours.line(course.stack(), i)));
            renderer.setSeriesStroke(i, new BasicStroke(1.5f));
        }
        for (int i = layers; i < layers + 3; i++) {
            renderer.setSeriesPaint(i, look.of("course-accent"));
            renderer.setSeriesStroke(i, dashed(i == layers + 2 ? 2f : 1.25f));
        }
        return renderer;
    }

    static Stroke dashed(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);
    }

    /// The horizontal place of an instant on the canvas.
    double x(Instant at) {
        return time.valueToJava2D(at.toEpochMilli(), area(), RectangleEdge.BOTTOM);
    }

    /// The vertical place of a rate on the canvas.
    double y(double rate) {
        return mentions.valueToJava2D(rate, area(), RectangleEdge.LEFT);
    }

    /// The instant at this place, within the axis.
    Instant instant(double x) {
        var area = area();
        double inside = Math.clamp(x, area.getMinX(), Math.max(area.getMinX(), area.getMaxX()));
        return Instant.ofEpochMilli((long) time.java2DToValue(inside, area, RectangleEdge.BOTTOM));
    }

    /// Where the curve is, on the canvas.
    Rectangle2D area() {
        return part(0).orElseGet(Rectangle2D.Double::new);
    }

    /// Where the share of negative mentions is, on the canvas; empty where it is not drawn.
    Optional<Rectangle2D> shareArea() {
        return stripped ? part(1) : Optional.empty();
    }

    /// The vertical place of a share on the canvas, where it is drawn.
    double shareY(double share) {
        return strip.axis().valueToJava2D(share, shareArea().orElseThrow(), RectangleEdge.LEFT);
    }

    /// The lowest line of all that is drawn over the axis of time.
    double bottom() {
        return shareArea().orElseGet(this::area).getMaxY();
    }

    private Optional<Rectangle2D> part(int index) {
        var drawn = canvas.getRenderingInfo().getPlotInfo();
        return index < drawn.getSubplotCount()
                ? Optional.of(drawn.getSubplotInfo(index).getDataArea())
                : Optional.empty();
    }
}
