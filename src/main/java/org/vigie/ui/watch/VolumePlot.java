// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.vigie.ui.kit.CountFormat;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Swatches;
import org.vigie.ui.kit.TickFormat;

/// The drawn bars: thin axes, colours of the theme, and the way from pixels to instants and back.
final class VolumePlot {
    private static final double TEXT = 12;
    private static final double INVISIBLE = 0.01;
    private static final double BAR_GAP = 0.18;
    private static final double HEADROOM = 0.08;

    private final Formats formats;
    private final DateAxis time = new DateAxis();
    private final NumberAxis mentions = new NumberAxis();
    private final XYPlot plot = new XYPlot();
    private final ChartCanvas canvas;
    private boolean odd;

    VolumePlot(Formats formats) {
        this.formats = formats;
        time.setTimeZone(TimeZone.getTimeZone(formats.zone()));
        time.setTickMarksVisible(false);
        time.setLowerMargin(0);
        time.setUpperMargin(0);
        mentions.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        mentions.setUpperMargin(HEADROOM);
        mentions.setAxisLineVisible(false);
        mentions.setTickMarksVisible(false);
        plot.setDomainAxis(time);
        plot.setRangeAxis(mentions);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 8, 0, 8));
        var chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
    }

    /// The colours that it is drawn in.
    static Swatches swatches() {
        var series = IntStream.range(0, VolumeDataset.SERIES).mapToObj(i -> "series-" + i);
        return new Swatches(Stream.concat(
                        series,
                        Stream.of("feeling-0", "feeling-1", "feeling-2", "chart-ground", "chart-grid", "chart-text"))
                .toArray(String[]::new));
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /// Draws this volume in these colours.
    void draw(Volume volume, Swatches look, double scale) {
        var chart = canvas.getChart();
        chart.setNotify(false);
        dress(look, scale);
        plot.setRenderer(renderer(look, volume));
        plot.setDataset(new VolumeDataset(volume, formats.zone()));
        var end = volume.step().next(volume.step().start(volume.to(), formats.zone()), formats.zone());
        time.setRange(Date.from(volume.from()), Date.from(end));
        time.setDateFormatOverride(new TickFormat(formats, volume.from(), volume.to()));
        mentions.setNumberFormatOverride(new CountFormat(formats));
        mentions.setRange(0, Math.max(1, volume.peak().map(Volume.Column::total).orElse(1L)) * (1 + HEADROOM));
        chart.setNotify(true);
    }

    private void dress(Swatches look, double scale) {
        var chart = canvas.getChart();
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(look.of("chart-grid"));
        // The canvas forgets its font after each drawing, and its graphics believes that an equal one is still set:
        // so no two drawings in a row have equal fonts.
        odd = !odd;
        var font = Swatches.font(TEXT * scale + (odd ? INVISIBLE : 0));
        for (var axis : new ValueAxis[] {time, mentions}) {
            axis.setTickLabelFont(font);
            axis.setTickLabelPaint(look.of("chart-text"));
            axis.setAxisLinePaint(look.of("chart-grid"));
        }
    }

    private static StackedXYBarRenderer renderer(Swatches look, Volume volume) {
        var renderer = new StackedXYBarRenderer(BAR_GAP);
        renderer.setBarPainter(new StripedBars(look.of("chart-ground")));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < Math.min(VolumeDataset.SERIES, volume.parts().size()); i++)
            renderer.setSeriesPaint(i, look.of(style(volume.by()) + i));
        return renderer;
    }

    /// The beginning of the style classes that colour these parts.
    static String style(Volume.By by) {
        return by == Volume.By.FEELING ? "feeling-" : "series-";
    }

    /// The horizontal place of an instant on the canvas.
    double x(Instant at) {
        return time.valueToJava2D(at.toEpochMilli(), area(), RectangleEdge.BOTTOM);
    }

    /// The instant at this place, within the axis.
    Instant instant(double x) {
        var area = area();
        double inside = Math.clamp(x, area.getMinX(), Math.max(area.getMinX(), area.getMaxX()));
        return Instant.ofEpochMilli((long) time.java2DToValue(inside, area, RectangleEdge.BOTTOM));
    }

    /// Where the bars are, on the canvas.
    Rectangle2D area() {
        return canvas.getRenderingInfo().getPlotInfo().getDataArea();
    }
}
