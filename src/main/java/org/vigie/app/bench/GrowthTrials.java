// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.vigie.analysis.virality.Cascade;
import org.vigie.analysis.virality.Prediction;
import org.vigie.analysis.virality.Virality;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.EngagementReading;

/// Probabilities of growth as screens show them, against what came: cascades read one, two or twelve times, whole and
/// thinned to one share in thirty, at eight ages.
final class GrowthTrials {
    private static final double[] AGES = {0.25, 0.5, 1, 2, 4, 8, 16, 32};
    private static final int[] READINGS = {1, 2, 12};
    private static final double[] KEPT = {1, 1 / 30.0};
    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Prediction.Standing NOBODY = new Prediction.Standing(Author.UNKNOWN, Author.UNKNOWN);

    private GrowthTrials() {}

    static void run(List<ViralityBench.Trial> trials, long seed, PrintStream out, Map<String, Object> figures) {
        var byMultiple = new TreeMap<Integer, Reliability>();
        var byGround = new LinkedHashMap<String, Reliability>();
        var random = new SplittableRandom(seed);
        int silent = 0;
        for (var trial : trials)
            for (double kept : KEPT) {
                var cascade = thinned(trial.cascade(), kept, random);
                for (double age : AGES)
                    for (int readings : READINGS) {
                        var said = said(trial, cascade, age, readings);
                        if (!(said instanceof Virality.Known known)) {
                            silent++;
                            continue;
                        }
                        double grew = cascade.finalCount() / Math.max(1.0, (double) known.now());
                        var name = known.ground() + (kept < 1 ? ", thinned" : "");
                        known.exceeds().forEach((multiple, probability) -> {
                            if (!Virality.MULTIPLES.contains(multiple)) return;
                            byMultiple
                                    .computeIfAbsent(multiple, _ -> new Reliability())
                                    .add(probability, grew >= multiple);
                            byGround.computeIfAbsent(name, _ -> new Reliability())
                                    .add(probability, grew >= multiple);
                        });
                    }
            }
        print(byMultiple, byGround, silent, out, figures);
    }

    private static void print(
            Map<Integer, Reliability> byMultiple,
            Map<String, Reliability> byGround,
            int silent,
            PrintStream out,
            Map<String, Object> figures) {
        var all = new Reliability();
        byMultiple.values().forEach(all::add);
        byGround.forEach((name, part) -> {
            out.printf(
                    Locale.ROOT,
                    "Growth on %s: Brier %.3f (base rate %.3f), said and came differ by %.1f points%n",
                    name,
                    part.brier(),
                    part.brierOfBaseRate(),
                    100 * part.gap());
            part.print(out);
        });
        byMultiple.forEach((multiple, part) -> {
            out.printf(
                    Locale.ROOT,
                    "Growth to %d times: Brier %.3f (base rate %.3f), said and came differ by %.1f points%n",
                    multiple,
                    part.brier(),
                    part.brierOfBaseRate(),
                    100 * part.gap());
            part.print(out);
            figures.put("brier_x" + multiple, ViralityBench.rounded(part.brier()));
            figures.put("brier_base_rate_x" + multiple, ViralityBench.rounded(part.brierOfBaseRate()));
        });
        out.printf("%d probabilities; %d times no answer for want of counts%n", all.size(), silent);
        figures.put("brier", ViralityBench.rounded(all.brier()));
        figures.put("reliability_gap_points", ViralityBench.rounded(100 * all.gap()));
    }

    private static Virality said(ViralityBench.Trial trial, Cascade cascade, double age, int readings) {
        var published = DAY.plusSeconds((long) (cascade.hour() * 3600));
        var told = new ArrayList<EngagementReading>();
        for (int i = 1; i <= readings; i++) {
            double hours = age * i / readings;
            long count = Math.round(cascade.at(hours).count());
            var at = published.plusSeconds(Math.round(hours * 3600));
            told.add(new EngagementReading(at, new Engagement(-1, count, -1, -1)));
        }
        return new Prediction(trial.model(), ZoneOffset.UTC)
                .of(told, published, NOBODY, told.getLast().at());
    }

    private static Cascade thinned(Cascade cascade, double kept, SplittableRandom random) {
        if (kept >= 1) return cascade;
        var seconds = new ArrayList<Double>();
        for (double second : cascade.seconds()) if (random.nextDouble() < kept) seconds.add(second);
        return new Cascade(
                cascade.identity(),
                cascade.hour(),
                cascade.root(),
                seconds.stream().mapToDouble(Double::doubleValue).toArray(),
                new double[seconds.size()]);
    }
}
