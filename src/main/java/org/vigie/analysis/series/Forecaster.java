// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.series;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.signal.BackTest;
import org.vigie.core.signal.Fan;
import org.vigie.core.signal.Forecast;
import org.vigie.core.signal.SeriesPoint;

/// Foretells the next hours of a series and tells how its latest forecasts came true. Takes some milliseconds.
public final class Forecaster {
    /// How many hours ahead.
    public static final int HORIZON = 6;

    private static final int NEEDED = 96;
    private static final int CHECKED = 20;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.95;

    private Forecaster() {}

    /// @param hours whole hours, oldest first; an hour without mentions is a point of a volume too (count 0), a missing
    /// hour is unknown. No more than the last eight weeks are used.
    public static Forecast forecast(List<SeriesPoint> hours, Scale scale) {
        var series = HourlySeries.of(hours, scale);
        var past = new PastForecasts(series, HORIZON);
        int now = series.length();
        var fans = new ArrayList<Fan>();
        for (int ahead = 1; ahead <= HORIZON; ahead++) {
            int hour = now + ahead - 1;
            double middle = past.middle(hour, ahead);
            var errors = past.errors(now, ahead);
            if (series.known() < NEEDED || Double.isNaN(middle) || !PastForecasts.enough(errors))
                return new Forecast.TooShort(series.known(), NEEDED);
            fans.add(new Fan(
                    series.start(hour),
                    scale.value(middle),
                    shown(PastForecasts.band(middle, errors, HALF), scale),
                    shown(PastForecasts.band(middle, errors, MOST), scale),
                    shown(PastForecasts.band(middle, errors, NEARLY_ALL), scale)));
        }
        return new Forecast.Known(fans, backTest(series, past));
    }

    private static Fan.Band shown(Fan.Band band, Scale scale) {
        return new Fan.Band(scale.value(band.low()), scale.value(band.high()));
    }

    private static BackTest backTest(HourlySeries series, PastForecasts past) {
        int checked = 0;
        int inHalf = 0;
        int inMost = 0;
        int inNearlyAll = 0;
        for (int hour = series.length() - 1; hour >= HORIZON && checked < CHECKED; hour--) {
            double value = series.value(hour);
            double middle = past.middle(hour, HORIZON);
            var errors = past.errors(hour - HORIZON + 1, HORIZON);
            if (Double.isNaN(value - middle) || !PastForecasts.enough(errors)) continue;
            checked++;
            if (PastForecasts.band(middle, errors, HALF).holds(value)) inHalf++;
            if (PastForecasts.band(middle, errors, MOST).holds(value)) inMost++;
            if (PastForecasts.band(middle, errors, NEARLY_ALL).holds(value)) inNearlyAll++;
        }
        return new BackTest(checked, inHalf, inMost, inNearlyAll);
    }
}
