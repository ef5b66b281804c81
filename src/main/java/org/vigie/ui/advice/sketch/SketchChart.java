// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.Locale;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.SmallChart;
import org.vigie.ui.kit.Swatches;

/// What came, and the bands of one scenario: never a line of its own. Each scenario has its colour and its dashes; the
/// dotted outline is the reference, that nothing new is said.
final class SketchChart extends SmallChart {
    private static final float ALPHA = 0.28f;

    private final SketchPlot shown;
    private final String style;

    /// @param spoken says in a sentence what it shows
    SketchChart(SketchPlot shown, Formats formats, double scale, String spoken) {
        var name = shown.curve().scenario().name().toLowerCase(Locale.ROOT);
        super(
                new Swatches("sketch-" + name, "sketch-silence", "sketch-came", "chart-grid", "chart-text"),
                shown.from(),
                shown.until(),
                formats,
                scale,
                spoken);
        this.shown = shown;
        style = "sketch-" + name;
        setId("sketch-chart-" + name);
        getStyleClass().add("sketch-chart");
        plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }

    @Override
    protected void fill(XYPlot plot) {
        plot.setRenderer(0, came());
        plot.setDataset(0, shown.observed());
        plot.setRenderer(1, bands());
        plot.setDataset(1, shown.bands());
        plot.setRenderer(2, edges());
        plot.setDataset(2, shown.edges());
        plot.getRangeAxis().setRange(0, shown.top());
        var now = new ValueMarker(shown.look().to().toEpochMilli());
        now.setPaint(look().of("chart-text"));
        now.setStroke(new BasicStroke(1f));
        plot.addDomainMarker(now);
    }

    private XYStepAreaRenderer came() {
        var renderer = new XYStepAreaRenderer();
        renderer.setSeriesPaint(0, look().of("sketch-came"));
        renderer.setShapesVisible(false);
        return renderer;
    }

    /// The narrower band lies over the wider one and is darker by it.
    private DeviationRenderer bands() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(ALPHA);
        for (int i = 0; i < 2; i++) renderer.setSeriesFillPaint(i, look().of(style));
        return renderer;
    }

    private XYLineAndShapeRenderer edges() {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < shown.edges().getSeriesCount(); i++) {
            boolean own = i < 2;
            renderer.setSeriesPaint(i, look().of(own ? style : "sketch-silence"));
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
