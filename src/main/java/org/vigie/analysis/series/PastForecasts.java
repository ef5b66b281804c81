// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.util.Arrays;
import org.vigie.core.signal.Fan;

/// Every forecast that could have been made along a series, the last one included, and the errors of those that have
/// come due. All on the series' scale.
///
/// A forecast is the usual value of the hour, moved by how far the last hours lay from theirs: a fast part that fades
/// within hours and a slow one that fades within a day (exponential smoothing with damping: Gardner and McKenzie,
/// 1985).
final class PastForecasts {
    /// Before this there is no second day to compare with.
    static final int WARM_UP = 48;

    private static final double FAST = 0.5;
    private static final double SLOW = 0.06;
    private static final double FAST_KEPT_PER_HOUR = 0.8;
    private static final double SLOW_KEPT_PER_DAY = 0.5;
    /// One hour moves the level by no more than this (on the scale of logarithms: times 4.5).
    private static final double CLIP = 1.5;

    private static final int ERRORS = 480;
    private static final int FEWEST_ERRORS = 40;
    private final HourlySeries series;
    private final double[][] middles;

    /// @param horizon in hours, 24 at most
    PastForecasts(HourlySeries series, int horizon) {
        this.series = series;
        int length = series.length();
        middles = new double[horizon][length + horizon];
        for (var row : middles) Arrays.fill(row, Double.NaN);
        var usual = new double[length + horizon];
        for (int hour = 0; hour < usual.length; hour++) usual[hour] = series.usual(hour);
        double fast = 0;
        double slow = 0;
        for (int now = 0; now <= length; now++) {
            for (int ahead = 1; now >= WARM_UP && ahead <= horizon; ahead++)
                middles[ahead - 1][now + ahead - 1] = usual[now + ahead - 1]
                        + Math.pow(FAST_KEPT_PER_HOUR, ahead) * (fast - slow)
                        + Math.pow(SLOW_KEPT_PER_DAY, ahead / 24.0) * slow;
            double gap = now < length ? series.value(now) - usual[now] : Double.NaN;
            if (Double.isNaN(gap)) continue;
            fast += FAST * (Math.clamp(gap, -CLIP, CLIP) - fast);
            slow += SLOW * (Math.clamp(gap, -CLIP, CLIP) - slow);
        }
    }

    /// The middle of the forecast for `hour`, made `ahead` hours before its end; NaN if none could be made.
    double middle(int hour, int ahead) {
        return middles[ahead - 1][hour];
    }

    /// The errors of forecasts for so many hours ahead that were known before `now`, smallest first.
    double[] errors(int now, int ahead) {
        var errors = new double[ERRORS];
        int count = 0;
        for (int hour = now - 1; hour >= 0 && count < ERRORS; hour--) {
            double error = series.value(hour) - middles[ahead - 1][hour];
            if (!Double.isNaN(error)) errors[count++] = error;
        }
        var sorted = Arrays.copyOf(errors, count);
        Arrays.sort(sorted);
        return sorted;
    }

    static boolean enough(double[] errors) {
        return errors.length >= FEWEST_ERRORS;
    }

    /// A band around a middle that holds `share` of outcomes, whatever law the errors follow, as long as the next is
    /// like the past ones: split conformal prediction (Vovk, Gammerman and Shafer, 2005), each side on its own.
    ///
    /// @param errors at least 40, smallest first
    static Fan.Band band(double middle, double[] errors, double share) {
        double side = (1 - share) / 2;
        int low = (int) Math.floor(side * (errors.length + 1)) - 1;
        int high = (int) Math.ceil((1 - side) * (errors.length + 1)) - 1;
        return new Fan.Band(middle + errors[Math.max(0, low)], middle + errors[Math.min(errors.length - 1, high)]);
    }
}
