// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.vigie.analysis.series.Forecaster;
import org.vigie.analysis.series.Scale;
import org.vigie.core.signal.Forecast;
import org.vigie.core.signal.SeriesPoint;

/// `bench forecast`: the next six hours of hourly mention volumes against what came, from one origin in five after two
/// weeks of history.
///
/// MASE (Hyndman and Koehler, 2006): the mean absolute error, divided by that of "as a day before" over all the
/// history before the origin. Given as the mean over the hours ahead and for the sixth hour alone, each the mean of
/// the files' means.
public final class ForecastBench implements Bench {
    private static final int FIRST_ORIGIN = 14 * 24;
    /// Has no divisor in common with 24: every hour of the day is an origin.
    private static final int EVERY = 5;

    private static final int DAY = 24;

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public String describe() {
        return "forecasts of hourly mention volumes: MASE over 6 hours and what the bands hold; --data: the folder of"
                + " the Numenta Anomaly Benchmark (data/realTweets/*.csv)";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var series = setup.data().isPresent() ? NabFiles.read(setup.data().get()) : MadeVolumes.of(setup.seed());
        var tallies = new ArrayList<Tally>();
        for (var file : series) {
            var tally = tally(hours(file));
            if (tally.forecasts == 0) continue;
            tallies.add(tally);
            setup.out()
                    .printf(
                            Locale.ROOT,
                            "%-24s %4d forecasts  MASE %.3f, sixth hour %.3f  as a day before %.3f  bands hold"
                                    + " %4.1f / %4.1f / %4.1f %%%n",
                            file.name(),
                            tally.forecasts,
                            tally.error(),
                            tally.sixth / tally.forecasts,
                            tally.naive / tally.forecasts / Forecaster.HORIZON,
                            tally.percent(tally.half),
                            tally.percent(tally.most),
                            tally.percent(tally.nearlyAll));
        }
        if (tallies.isEmpty()) throw new IOException("No volume of more than two weeks.");
        return figures(tallies);
    }

    private static Map<String, Object> figures(List<Tally> tallies) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("files", tallies.size());
        figures.put("forecasts", tallies.stream().mapToInt(t -> t.forecasts).sum());
        figures.put("mase_6h", mean(tallies, Tally::error));
        figures.put("mase_sixth_hour", mean(tallies, t -> t.sixth / t.forecasts));
        figures.put("mase_day_before", mean(tallies, t -> t.naive / t.forecasts / Forecaster.HORIZON));
        figures.put("in_50_percent", mean(tallies, t -> t.percent(t.half)));
        figures.put("in_80_percent", mean(tallies, t -> t.percent(t.most)));
        figures.put("in_95_percent", mean(tallies, t -> t.percent(t.nearlyAll)));
        figures.put("ms_per_forecast", mean(tallies, t -> t.nanos / 1e6 / t.forecasts));
        return figures;
    }

    private static double mean(List<Tally> tallies, ToDoubleFunction<Tally> figure) {
        return Math.round(tallies.stream().mapToDouble(figure).average().orElse(0) * 1000) / 1000.0;
    }

    private static Tally tally(List<SeriesPoint> hours) {
        var tally = new Tally();
        for (int origin = FIRST_ORIGIN; origin + Forecaster.HORIZON <= hours.size(); origin += EVERY) {
            long start = System.nanoTime();
            var forecast = Forecaster.forecast(hours.subList(0, origin), Scale.VOLUME);
            tally.nanos += System.nanoTime() - start;
            if (forecast instanceof Forecast.Known known) tally.add(known, hours, origin);
        }
        return tally;
    }

    /// Sums of whole clock hours; the first and the last, which may be cut, are left out.
    private static List<SeriesPoint> hours(NabFiles.Series file) {
        var sums = new TreeMap<Instant, Double>();
        for (int i = 0; i < file.values().size(); i++)
            sums.merge(
                    file.times().get(i).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS),
                    file.values().get(i),
                    Double::sum);
        var hours = new ArrayList<SeriesPoint>();
        if (sums.size() < 3) return hours;
        var last = sums.lastKey();
        for (var hour = sums.firstKey().plus(1, ChronoUnit.HOURS);
                hour.isBefore(last);
                hour = hour.plus(1, ChronoUnit.HOURS))
            hours.add(SeriesPoint.volume(hour, sums.getOrDefault(hour, 0.0)));
        return hours;
    }

    private static final class Tally {
        private int forecasts;
        private double errors;
        private double sixth;
        private double naive;
        private int half;
        private int most;
        private int nearlyAll;
        private long nanos;

        void add(Forecast.Known forecast, List<SeriesPoint> hours, int origin) {
            double scale = 0;
            for (int i = DAY; i < origin; i++)
                scale += Math.abs(hours.get(i).count() - hours.get(i - DAY).count()) / (origin - DAY);
            for (int ahead = 0; ahead < Forecaster.HORIZON; ahead++) {
                double came = hours.get(origin + ahead).count();
                var fan = forecast.hours().get(ahead);
                double error = Math.abs(fan.middle() - came) / scale;
                errors += error;
                if (ahead == Forecaster.HORIZON - 1) sixth += error;
                naive += Math.abs(hours.get(origin + ahead - DAY).count() - came) / scale;
                if (fan.half().holds(came)) half++;
                if (fan.most().holds(came)) most++;
                if (fan.nearlyAll().holds(came)) nearlyAll++;
            }
            forecasts++;
        }

        double error() {
            return errors / forecasts / Forecaster.HORIZON;
        }

        double percent(int inside) {
            return 100.0 * inside / forecasts / Forecaster.HORIZON;
        }
    }
}
