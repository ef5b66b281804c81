// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.awt.BasicStroke;
import java.time.Instant;
import java.util.TimeZone;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.vigie.ui.kit.CountFormat;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Swatches;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.TickFormat;

/// How often a claim is repeated, with a line where it was refuted.
final class ClaimChart extends Region {
    private static final double TEXT = 12;
    private static final double HEADROOM = 1.1;
    private static final float LINE = 2f;

    private final ClaimVolume volume;
    private final double scale;
    private final Swatches look = new Swatches("chart-area", "chart-answer", "chart-grid", "chart-text");
    private final XYPlot plot = new XYPlot();
    private final DateAxis time = new DateAxis();
    private final NumberAxis mentions = new NumberAxis();
    private final ChartCanvas canvas;
    private boolean drawn;

    /// @param summary says in a sentence what it shows
    ClaimChart(ClaimVolume volume, Formats formats, double scale, String summary) {
        this.volume = volume;
        this.scale = scale;
        setId("claim-chart");
        getStyleClass().add("claim-chart");
        getStylesheets().add(Theme.sheet("room"));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(summary);
        var to = volume.from().plus(ClaimVolume.STEP.multipliedBy(volume.steps().size()));
        time.setTimeZone(TimeZone.getTimeZone(formats.zone()));
        time.setRange(java.util.Date.from(volume.from()), java.util.Date.from(to));
        time.setDateFormatOverride(new TickFormat(formats, volume.from(), to));
        time.setTickMarksVisible(false);
        mentions.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        mentions.setNumberFormatOverride(new CountFormat(formats));
        long most = volume.steps().stream().mapToLong(Long::longValue).max().orElse(0);
        mentions.setRange(0, Math.max(1, most) * HEADROOM);
        mentions.setAxisLineVisible(false);
        mentions.setTickMarksVisible(false);
        plot.setDomainAxis(time);
        plot.setRangeAxis(mentions);
        plot.setDataset(dataset(to));
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
        getChildren().addAll(look, canvas);
    }

    private XYSeriesCollection dataset(Instant to) {
        var series = new XYSeries("mentions");
        var at = volume.from();
        for (var step : volume.steps()) {
            series.add(at.toEpochMilli(), step);
            at = at.plus(ClaimVolume.STEP);
        }
        series.add(to.toEpochMilli(), 0);
        return new XYSeriesCollection(series);
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
        var renderer = new XYStepAreaRenderer();
        renderer.setSeriesPaint(0, look.of("chart-area"));
        renderer.setShapesVisible(false);
        plot.setRenderer(renderer);
        plot.clearDomainMarkers();
        volume.answeredAt().ifPresent(at -> {
            var marker = new ValueMarker(at.toEpochMilli());
            marker.setPaint(look.of("chart-answer"));
            marker.setStroke(new BasicStroke(LINE));
            plot.addDomainMarker(marker);
        });
        chart.setNotify(true);
    }

    /// The instants at which lines stand, for tests.
    long markers() {
        var found = plot.getDomainMarkers(org.jfree.chart.ui.Layer.FOREGROUND);
        return found == null ? 0 : found.size();
    }
}
