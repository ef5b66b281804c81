// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;

/// How far a figure of a rule may go for the watch to keep to it.
///
/// Forms refuse what lies beyond. A rule that was kept before there were limits, or that came from elsewhere, is
/// watched at the limit ([AlertRule#held]) rather than not at all, and never stops the others.
///
/// @param least in minutes for a time, as a share of one for a percentage
/// @param most in the same unit
public record Limits(double least, double most) {
    /// The books hold eight days and compare a window with the same hour of seven days before.
    public static final Limits WINDOW = minutes(1, Duration.ofDays(1));
    /// Posts older than this are not listened to any more.
    public static final Limits WITHIN = minutes(1, Duration.ofHours(6));
    /// Within eight days a longer silence could not be told from a source that seldom speaks.
    public static final Limits QUIET = minutes(1, Duration.ofDays(4));

    public static final Limits REST = minutes(0, Duration.ofDays(7));
    /// Times what is expected.
    public static final Limits TIMES = new Limits(1, 10_000);
    /// The forms speak of whole percents; a sector or a calibration may go below one.
    public static final Limits GROWTH = new Limits(0.001, 10_000);

    public static final Limits SHARE = new Limits(0.001, 1);
    /// Mentions, reactions, replies or readers.
    public static final Limits COUNT = new Limits(1, 1e9);

    private static Limits minutes(double least, Duration most) {
        return new Limits(least, most.toMinutes());
    }

    double hold(double figure) {
        return figure >= least ? Math.min(figure, most) : least;
    }

    long hold(long figure) {
        return Math.round(hold((double) figure));
    }

    Duration hold(Duration time) {
        double minutes = time.toMinutes();
        return hold(minutes) == minutes ? time : Duration.ofMinutes(Math.round(hold(minutes)));
    }
}
