// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fits a [SpreadModel] to spreads that are over. Deterministic.
///
/// For each age, rows are taken at five ages around it, so that one burst near it does not decide. The standard
/// deviations come from the errors on a fifth of the spreads that the other four fifths foretell: those that one error
/// in ten exceeds, on either side.
public final class SpreadTrainer {
    private static final double[] AROUND = {0.8, 0.9, 1, 1.1, 1.25};
    private static final int CENTRE = 2;
    private static final double PENALTY = 1;
    private static final int FOLDS = 5;
    private static final double LEAST_DOUBT = 0.02;

    private final List<Cascade> cascades;
    private final Rhythm rhythm;
    private final Map<Ground, Map<Double, double[][][]>> known = new EnumMap<>(Ground.class);

    /// @param cascades sorted by the caller in an order that has nothing to do with their size
    public SpreadTrainer(List<Cascade> cascades) {
        this.cascades = List.copyOf(cascades);
        this.rhythm = rhythm(cascades);
    }

    public SpreadModel all() {
        return without(List.of());
    }

    /// The model that has not seen these.
    public SpreadModel without(List<Cascade> left) {
        var chosen = IntStream.range(0, cascades.size())
                .filter(i -> !left.contains(cascades.get(i)))
                .toArray();
        var fits = new EnumMap<Ground, NavigableMap<Double, SpreadModel.Fit>>(Ground.class);
        for (var ground : Ground.values()) {
            var byAge = new TreeMap<Double, SpreadModel.Fit>();
            for (double age : SpreadModel.AGES) byAge.put(age, fit(ground, age, chosen));
            fits.put(ground, byAge);
        }
        var names =
                Arrays.stream(chosen).mapToObj(i -> cascades.get(i).identity()).collect(Collectors.toSet());
        return new SpreadModel(rhythm, names, fits);
    }

    private SpreadModel.Fit fit(Ground ground, double age, int[] chosen) {
        var rows = rows(ground, age);
        var errors = new ArrayList<Double>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            var in = IntStream.range(0, chosen.length)
                    .filter(i -> i % FOLDS != out)
                    .map(i -> chosen[i])
                    .toArray();
            var coefficients = coefficients(rows, age, in);
            for (int i = out; i < chosen.length; i += FOLDS) {
                double foretold = 0;
                for (int j = 0; j < coefficients.length; j++) foretold += coefficients[j] * rows[chosen[i]][CENTRE][j];
                errors.add(cascades.get(chosen[i]).growth(age) - Math.max(0, foretold));
            }
        }
        errors.sort(null);
        var counts = Arrays.stream(chosen)
                .mapToDouble(i -> cascades.get(i).at(age).count())
                .summaryStatistics();
        return new SpreadModel.Fit(
                Arrays.stream(coefficients(rows, age, chosen)).boxed().toList(),
                Math.max(LEAST_DOUBT, -quantile(errors, 0.1) / Outlook.TENTH),
                Math.max(LEAST_DOUBT, quantile(errors, 0.9) / Outlook.TENTH),
                counts.getMin(),
                counts.getMax());
    }

    /// The value below which this share of the values lies, with the finite-sample step of split conformal prediction.
    private static double quantile(List<Double> sorted, double share) {
        double rank = share * (sorted.size() + 1) - 1;
        int low = (int) Math.clamp(Math.floor(rank), 0, sorted.size() - 1);
        int high = Math.min(low + 1, sorted.size() - 1);
        return sorted.get(low) + (sorted.get(high) - sorted.get(low)) * Math.clamp(rank - low, 0, 1);
    }

    private double[] coefficients(double[][][] rows, double age, int[] chosen) {
        var flat = new double[chosen.length * AROUND.length][];
        var values = new double[flat.length];
        int at = 0;
        for (int i : chosen)
            for (int around = 0; around < AROUND.length; around++) {
                flat[at] = rows[i][around];
                values[at++] = cascades.get(i).growth(age * AROUND[around]);
            }
        return LeastAbsolute.fit(flat, values, PENALTY * AROUND.length);
    }

    /// Traits by spread, then by age around this one.
    private double[][][] rows(Ground ground, double age) {
        return known.computeIfAbsent(ground, _ -> new HashMap<>()).computeIfAbsent(age, _ -> {
            var rows = new double[cascades.size()][AROUND.length][];
            for (int i = 0; i < rows.length; i++)
                for (int around = 0; around < AROUND.length; around++)
                    rows[i][around] = ground.traits(cascades.get(i).at(age * AROUND[around]), rhythm);
            return rows;
        });
    }

    /// Shares by hour of the day from the second to the fifth day, when the burst after publication is over.
    private static Rhythm rhythm(List<Cascade> cascades) {
        var counts = new double[24];
        for (var cascade : cascades) {
            var late = Arrays.stream(cascade.seconds())
                    .map(s -> s / 3600)
                    .filter(h -> h > 24 && h <= 120)
                    .toArray();
            for (double hours : late) counts[(int) ((cascade.hour() + hours) % 24)] += 1.0 / late.length;
        }
        return Arrays.stream(counts).sum() == 0 ? Rhythm.flat() : Rhythm.of(counts);
    }
}
