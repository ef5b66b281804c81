// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.vigie.analysis.propagation.Band;
import org.vigie.analysis.propagation.Curve;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Scenario;

/// One scenario as the chart library wants it, with the outline of the reference beside it.
///
/// @param top the upper end of the axis, the same in every chart
record SketchPlot(Look look, Curve curve, Curve reference, double top) {
    private static final Duration HALF_STEP = Sketch.STEP.dividedBy(2);
    /// Steps of what came that are shown.
    private static final int PAST = 12;
    /// A band that reaches higher than this many times what came and the reference is cut by the frame.
    private static final double HIGHEST = 1.6;

    /// One for each scenario, on one scale.
    static List<SketchPlot> all(Look look, Sketch.Drawn drawn) {
        double sure = 4;
        for (double rate : look.arrivals().halfHours(PAST)) sure = Math.max(sure, rate);
        for (var band : drawn.curve(Scenario.SILENCE).rates()) sure = Math.max(sure, band.highest());
        double wide = drawn.curves().stream()
                .flatMap(curve -> curve.rates().stream())
                .mapToDouble(Band::highest)
                .max()
                .orElse(sure);
        double top = 1.05 * Math.max(sure, Math.min(wide, HIGHEST * sure));
        return drawn.curves().stream()
                .map(curve -> new SketchPlot(look, curve, drawn.curve(Scenario.SILENCE), top))
                .toList();
    }

    boolean isReference() {
        return curve.scenario() == reference.scenario();
    }

    /// Whether the frame cuts a band.
    boolean isCut() {
        return curve.rates().stream().anyMatch(band -> band.highest() > top);
    }

    Instant from() {
        return look.to().minus(Sketch.STEP.multipliedBy(look.arrivals().halfHours(PAST).length));
    }

    Instant until() {
        return look.to().plus(Sketch.STEP.multipliedBy(curve.rates().size()));
    }

    /// What came, in steps.
    XYSeriesCollection observed() {
        var series = new XYSeries("came");
        var at = from();
        double last = 0;
        for (double rate : look.arrivals().halfHours(PAST)) {
            series.add(at.toEpochMilli(), rate);
            at = at.plus(Sketch.STEP);
            last = rate;
        }
        series.add(at.toEpochMilli() - 1, last);
        return new XYSeriesCollection(series);
    }

    /// The bands of 80 and of 50 %, wider first.
    YIntervalSeriesCollection bands() {
        var most = new YIntervalSeries("most");
        var half = new YIntervalSeries("half");
        var at = look.to().plus(HALF_STEP);
        for (var band : curve.rates()) {
            most.add(at.toEpochMilli(), band.lowest(), band.lowest(), band.highest());
            half.add(at.toEpochMilli(), band.low(), band.low(), band.high());
            at = at.plus(Sketch.STEP);
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(most);
        data.addSeries(half);
        return data;
    }

    /// Both edges of the 80 % band, then both of the reference.
    XYSeriesCollection edges() {
        var data = new XYSeriesCollection();
        data.addSeries(edge("low", curve, Band::lowest));
        data.addSeries(edge("high", curve, Band::highest));
        if (isReference()) return data;
        data.addSeries(edge("reference low", reference, Band::lowest));
        data.addSeries(edge("reference high", reference, Band::highest));
        return data;
    }

    private XYSeries edge(String name, Curve of, ToDoubleFunction<Band> which) {
        var series = new XYSeries(name, true, false);
        var at = look.to().plus(HALF_STEP);
        for (var band : of.rates()) {
            series.add(at.toEpochMilli(), which.applyAsDouble(band));
            at = at.plus(Sketch.STEP);
        }
        return series;
    }
}
