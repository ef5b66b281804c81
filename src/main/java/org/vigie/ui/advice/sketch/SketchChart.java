// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.kit.CountFormat;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Swatches;
import org.vigie.ui.kit.TickFormat;

/// What came, and the bands of one scenario: never a line of its own. Each scenario has its colour and its dashes; the
/// dotted outline is the reference, that nothing new is said.
final class SketchChart extends Region {
    private static final double TEXT = 12;
    private static final float ALPHA = 0.28f;

    private final SketchPlot shown;
    private final double scale;
    private final Swatches look;
    private final String style;
    private final XYPlot plot = new XYPlot();
    private final DateAxis time = new DateAxis();
    private final NumberAxis mentions = new NumberAxis();
    private final ChartCanvas canvas;
    private boolean drawn;

    /// @param spoken says in a sentence what it shows
    SketchChart(SketchPlot shown, Formats formats, double scale, String spoken) {
        this.shown = shown;
        this.scale = scale;
        var scenario = shown.curve().scenario().name().toLowerCase(Locale.ROOT);
        style = "sketch-" + scenario;
        look = new Swatches(style, "sketch-silence", "sketch-came", "chart-grid", "chart-text");
        setId("sketch-chart-" + scenario);
        getStyleClass().add("sketch-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        time.setTimeZone(TimeZone.getTimeZone(formats.zone()));
        time.setRange(Date.from(shown.from()), Date.from(shown.until()));
        time.setDateFormatOverride(new TickFormat(formats, shown.from(), shown.until()));
        time.setTickMarksVisible(false);
        mentions.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        mentions.setNumberFormatOverride(new CountFormat(formats));
        mentions.setAxisLineVisible(false);
        mentions.setTickMarksVisible(false);
        plot.setDomainAxis(time);
        plot.setRangeAxis(mentions);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 8, 0, 10));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        canvas = new ChartCanvas(chart);
        canvas.setTooltipEnabled(false);
        canvas.setDomainZoomable(false);
        canvas.setRangeZoomable(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(look, canvas);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1 || getScene() == null) return;
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            drawn = false;
        }
        if (drawn) return;
        drawn = true;
        look.applyCss();
        dress();
    }

    private void dress() {
        var chart = canvas.getChart();
        chart.setNotify(false);
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(look.of("chart-grid"));
        for (var axis : new ValueAxis[] {time, mentions}) {
            axis.setTickLabelFont(Swatches.font(TEXT * scale));
            axis.setTickLabelPaint(look.of("chart-text"));
            axis.setAxisLinePaint(look.of("chart-grid"));
        }
        // each renderer before its dataset: the plot asks it for the range at once
        plot.setRenderer(0, came());
        plot.setDataset(0, shown.observed());
        plot.setRenderer(1, bands());
        plot.setDataset(1, shown.bands());
        plot.setRenderer(2, edges());
        plot.setDataset(2, shown.edges());
        mentions.setRange(0, shown.top());
        plot.clearDomainMarkers();
        var now = new ValueMarker(shown.look().to().toEpochMilli());
        now.setPaint(look.of("chart-text"));
        now.setStroke(new BasicStroke(1f));
        plot.addDomainMarker(now);
        chart.setNotify(true);
    }

    private XYStepAreaRenderer came() {
        var renderer = new XYStepAreaRenderer();
        renderer.setSeriesPaint(0, look.of("sketch-came"));
        renderer.setShapesVisible(false);
        return renderer;
    }

    /// The narrower band lies over the wider one and is darker by it.
    private DeviationRenderer bands() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(ALPHA);
        for (int i = 0; i < 2; i++) renderer.setSeriesFillPaint(i, look.of(style));
        return renderer;
    }

    private XYLineAndShapeRenderer edges() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < shown.edges().getSeriesCount(); i++) {
            boolean own = i < 2;
            renderer.setSeriesPaint(i, look.of(own ? style : "sketch-silence"));
            renderer.setSeriesStroke(i, own ? dashes(shown.curve().scenario()) : stroke(1.25f, 1, 4));
        }
        return renderer;
    }

    private static Stroke dashes(Scenario scenario) {
        return switch (scenario) {
            case SILENCE -> new BasicStroke(1.75f);
            case ACKNOWLEDGE -> stroke(1.75f, 9, 4);
            case DENY -> stroke(1.75f, 3, 3);
            case COMPENSATE -> stroke(1.75f, 10, 3, 2, 3);
        };
    }

    private static Stroke stroke(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
