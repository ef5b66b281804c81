// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.vigie.analysis.propagation.Band;
import org.vigie.analysis.propagation.Curve;
import org.vigie.analysis.propagation.DayRhythm;
import org.vigie.analysis.propagation.Drift;
import org.vigie.analysis.propagation.Fit;
import org.vigie.analysis.propagation.Goodness;
import org.vigie.analysis.propagation.Parameters;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.propagation.Assumptions;
import org.vigie.core.propagation.Coefficient;
import org.vigie.core.propagation.Lever;
import org.vigie.core.propagation.Scenario;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;

/// Says a sketch and everything it stands on in words.
final class SketchTexts {
    /// From this likelihood on it is worth saying that the process may feed itself.
    private static final double WORTH_SAYING = 0.05;

    private final Frame frame;

    SketchTexts(Frame frame) {
        this.frame = frame;
    }

    String get(String key, Object... values) {
        return frame.texts().get(key, values);
    }

    private Formats formats() {
        return frame.formats();
    }

    String scenario(Scenario scenario) {
        return get("sketch.title." + scenario);
    }

    /// "360–980".
    String range(double low, double high) {
        return get("sketch.range", count(low), count(high));
    }

    /// "980".
    String count(double value) {
        return formats().number(Math.round(value));
    }

    /// "Ramification ×0,85, fond ×1,00, après 60 min", or that nothing changes.
    String acts(Assumptions by, Scenario scenario) {
        double branching = by.value(scenario, Lever.BRANCHING);
        double background = by.value(scenario, Lever.BACKGROUND);
        if (scenario == Scenario.SILENCE && branching == 1 && background == 1) return get("sketch.acts.not");
        return get(
                "sketch.acts",
                formats().decimal(branching, 2),
                formats().decimal(background, 2),
                formats().decimal(by.value(scenario, Lever.DELAY), 0));
    }

    /// "×0,85" or "60 min".
    String value(Coefficient coefficient) {
        return coefficient.lever() == Lever.DELAY
                ? get("sketch.minutes", formats().decimal(coefficient.value(), 0))
                : get("sketch.times", formats().decimal(coefficient.value(), 2));
    }

    /// Where a number comes from.
    String source(Coefficient coefficient) {
        if (coefficient.hasSource()) return coefficient.source();
        boolean reference = coefficient.scenario() == Scenario.SILENCE
                && coefficient.value() == coefficient.lever().neutral();
        return get(reference ? "sketch.reference" : "sketch.hypothesis");
    }

    /// One sentence for those who don't see the chart.
    String spoken(Curve curve) {
        var parts = Sketch.HORIZONS.stream()
                .map(hours -> get("sketch.spoken.part", hours, most(curve.totalAfter(hours))))
                .collect(Collectors.joining(", "));
        return get("sketch.spoken", scenario(curve.scenario()), parts);
    }

    private String most(Band band) {
        return range(band.lowest(), band.highest());
    }

    /// What the window was, and how much it held.
    String about(Look look) {
        var what = look.scope()
                .subject()
                .map(subject -> get("sketch.about.narrative", subject.label()))
                .orElseGet(() -> get("sketch.about.all"));
        return get(
                "sketch.about",
                look.scope().negativeOnly() ? get("sketch.about.negative", what) : what,
                formats().number(look.arrivals().mentions()),
                when(look, true),
                when(look, false),
                formats().duration(look.arrivals().length()));
    }

    private String when(Look look, boolean start) {
        var at = start ? look.from() : look.to();
        boolean same = formats().date(look.from()).equals(formats().date(look.to()));
        return same
                ? formats().time(at)
                : get("sketch.day", formats().date(at), formats().time(at));
    }

    /// What is missing.
    String missing(Sketch.TooLittle little) {
        return get(
                "sketch.little",
                formats().number(little.mentions()),
                formats().duration(little.length()),
                formats().number(Sketch.FEWEST),
                formats().duration(Sketch.SHORTEST));
    }

    /// Everything that the curves stand on, a sentence each.
    List<String> standsOn(Look look, Sketch.Drawn drawn) {
        var said = new ArrayList<String>();
        said.add(about(look));
        said.add(get("sketch.model", formats().duration(look.arrivals().step())));
        said.add(
                look.rhythmDays() == 0
                        ? get("sketch.rhythm.none", DayRhythm.FEWEST)
                        : get("sketch.rhythm", look.rhythmDays()));
        said.addAll(numbers(drawn.fit()));
        said.addAll(goodness(drawn));
        said.add(get("sketch.bands", formats().number(Sketch.PATHS)));
        said.add(get("sketch.drift", formats().decimal(Drift.MEASURED.factor(), 1)));
        said.add(get("sketch.doubt", formats().percent(look.assumptions().doubt())));
        said.add(get("sketch.limits"));
        return said;
    }

    private List<String> numbers(Fit fit) {
        var background = fit.band(Parameters::background);
        var branching = fit.band(Parameters::branching);
        var life = fit.band(Parameters::halfLife);
        return List.of(
                get(
                        "sketch.number.branching",
                        formats().decimal(branching.middle(), 2),
                        formats().decimal(branching.lowest(), 2),
                        formats().decimal(branching.highest(), 2)),
                get(
                        "sketch.number.background",
                        formats().decimal(background.middle(), 1),
                        formats().decimal(background.lowest(), 1),
                        formats().decimal(background.highest(), 1)),
                get(
                        "sketch.number.life",
                        formats().decimal(life.middle(), 0),
                        formats().decimal(life.lowest(), 0),
                        formats().decimal(life.highest(), 0)));
    }

    private List<String> goodness(Sketch.Drawn drawn) {
        var goodness = drawn.goodness();
        var said = new ArrayList<String>();
        said.add(get(
                goodness.fits() ? "sketch.goodness.fits" : "sketch.goodness.strays",
                formats().decimal(goodness.distance(), 3),
                formats().decimal(goodness.critical(), 3),
                formats().decimal(drawn.fit().dispersion(), 1)));
        said.add(goodness.before().map(this::before).orElseGet(() -> get("sketch.before.none")));
        return said;
    }

    private String before(Goodness.Before before) {
        return get(
                before.held() ? "sketch.before.held" : "sketch.before.missed",
                formats().duration(java.time.Duration.ofMinutes(before.minutes())),
                most(before.band()),
                formats().number(before.came()));
    }

    /// What must be said before anything is read off the curves; empty where there is nothing.
    List<String> warnings(Sketch.Drawn drawn) {
        var said = new ArrayList<String>();
        double runaway = drawn.fit().supercritical();
        if (drawn.fit().middle().branching() >= 1)
            said.add(get("sketch.runaway", formats().percent(runaway)));
        else if (runaway >= WORTH_SAYING)
            said.add(get("sketch.runaway.maybe", formats().percent(runaway)));
        var capped = drawn.curves().stream()
                .filter(curve -> curve.capped() >= WORTH_SAYING / 5)
                .map(curve -> get(
                        "sketch.capped.part",
                        scenario(curve.scenario()),
                        formats().percent(curve.capped())))
                .collect(Collectors.joining(", "));
        if (!capped.isEmpty()) said.add(get("sketch.capped", capped));
        if (!drawn.goodness().fits()) said.add(get("sketch.strays"));
        drawn.goodness().before().filter(before -> !before.held()).ifPresent(before -> said.add(before(before)));
        return said;
    }

    /// A sentence that wraps and is never cut short.
    Label sentence(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
