// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.awt.BasicStroke;
import java.time.Instant;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.SmallChart;
import org.vigie.ui.kit.Swatches;
import org.vigie.ui.kit.Theme;

/// How often a claim is repeated, with a line where it was refuted.
final class ClaimChart extends SmallChart {
    private static final double HEADROOM = 1.1;
    private static final float LINE = 2f;

    private final ClaimVolume volume;

    /// @param summary says in a sentence what it shows
    ClaimChart(ClaimVolume volume, Formats formats, double scale, String summary) {
        super(
                new Swatches("chart-area", "chart-answer", "chart-grid", "chart-text"),
                volume.from(),
                until(volume),
                formats,
                scale,
                summary);
        this.volume = volume;
        setId("claim-chart");
        getStyleClass().add("claim-chart");
        getStylesheets().add(Theme.sheet("room"));
    }

    private static Instant until(ClaimVolume volume) {
        return volume.from().plus(ClaimVolume.STEP.multipliedBy(volume.steps().size()));
    }

    private XYSeriesCollection dataset() {
        var series = new XYSeries("mentions");
        var at = volume.from();
        for (var step : volume.steps()) {
            series.add((double) at.toEpochMilli(), step);
            at = at.plus(ClaimVolume.STEP);
        }
        series.add((double) until(volume).toEpochMilli(), 0);
        return new XYSeriesCollection(series);
    }

    @Override
    protected void fill(XYPlot plot) {
        var renderer = new XYStepAreaRenderer();
        renderer.setSeriesPaint(0, look().of("chart-area"));
        renderer.setShapesVisible(false);
        plot.setRenderer(renderer);
        plot.setDataset(dataset());
        long most = volume.steps().stream().mapToLong(Long::longValue).max().orElse(0);
        plot.getRangeAxis().setRange(0, Math.max(1, most) * HEADROOM);
        volume.answeredAt().ifPresent(at -> {
            var marker = new ValueMarker(at.toEpochMilli());
            marker.setPaint(look().of("chart-answer"));
            marker.setStroke(new BasicStroke(LINE));
            plot.addDomainMarker(marker);
        });
    }

    /// How many lines stand in it, for tests.
    long markers() {
        var found = plot().getDomainMarkers(Layer.FOREGROUND);
        return found == null ? 0 : found.size();
    }
}
