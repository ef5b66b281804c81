// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.awt.BasicStroke;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/// A small chart of counts over time, drawn once for each size in the colours of the style sheets. Nothing in it is
/// pressed or zoomed.
public abstract class SmallChart extends Region {
    private static final double TEXT = 12;

    private final Swatches look;
    private final double scale;
    private final XYPlot plot = new XYPlot();
    private final DateAxis time = new DateAxis();
    private final NumberAxis counts = new NumberAxis();
    private final ChartCanvas canvas;
    private boolean drawn;

    /// @param look with "chart-grid" and "chart-text" among its colours
    /// @param scale how large text is, 1 at 100 %
    /// @param spoken says in a sentence what it shows
    @SuppressWarnings("this-escape") // only the toolkit sees it before it is whole
    protected SmallChart(Swatches look, Instant from, Instant until, Formats formats, double scale, String spoken) {
        this.look = look;
        this.scale = scale;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        time.setTimeZone(TimeZone.getTimeZone(formats.zone()));
        time.setRange(Date.from(from), Date.from(until));
        time.setDateFormatOverride(new TickFormat(formats, from, until));
        time.setTickMarksVisible(false);
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        counts.setNumberFormatOverride(new CountFormat(formats));
        counts.setAxisLineVisible(false);
        counts.setTickMarksVisible(false);
        plot.setDomainAxis(time);
        plot.setRangeAxis(counts);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 8, 0, 10));
        var chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(look, canvas);
    }

    /// Puts in what it shows, with its marks; those of before are gone. Each renderer goes before its dataset: the plot
    /// asks it for the range at once.
    protected abstract void fill(XYPlot plot);

    protected final XYPlot plot() {
        return plot;
    }

    protected final Swatches look() {
        return look;
    }

    @Override
    protected final void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1 || getScene() == null) return;
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            drawn = false;
        }
        if (drawn) return;
        drawn = true;
        look.applyCss();
        var chart = canvas.getChart();
        chart.setNotify(false);
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(look.of("chart-grid"));
        for (var axis : new ValueAxis[] {time, counts}) {
            axis.setTickLabelFont(Swatches.font(TEXT * scale));
            axis.setTickLabelPaint(look.of("chart-text"));
            axis.setAxisLinePaint(look.of("chart-grid"));
        }
        plot.clearDomainMarkers();
        fill(plot);
        chart.setNotify(true);
    }
}
