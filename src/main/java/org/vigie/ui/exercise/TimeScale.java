// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// From game time to pixels and back.
///
/// @param from the time at the left edge
/// @param span of the time in view
/// @param left of the left edge, in pixels
/// @param width in pixels
record TimeScale(Duration from, Duration span, double left, double width) {
    /// Steps between marks, in minutes.
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 10_080};

    TimeScale {
        if (span.isZero() || span.isNegative()) throw new IllegalArgumentException("Some time is in view.");
    }

    double x(Duration at) {
        return left + width * (at.minus(from).toMillis() / (double) span.toMillis());
    }

    /// The time at a place, never before the start.
    Duration at(double x) {
        if (width <= 0) return from;
        var time = from.plusMillis(Math.round((x - left) / width * span.toMillis()));
        return time.isNegative() ? Duration.ZERO : time;
    }

    Duration to() {
        return from.plus(span);
    }

    boolean shows(Duration at) {
        return at.compareTo(from) >= 0 && at.compareTo(to()) <= 0;
    }

    /// The times that wear a mark, at least so many pixels apart.
    List<Duration> marks(double apart) {
        var marks = new ArrayList<Duration>();
        if (width <= 0) return marks;
        var step = Duration.ofMinutes(STEPS[STEPS.length - 1]);
        for (int minutes : STEPS) {
            if (width * Duration.ofMinutes(minutes).toMillis() / span.toMillis() < apart) continue;
            step = Duration.ofMinutes(minutes);
            break;
        }
        long first = (from.toMillis() + step.toMillis() - 1) / step.toMillis();
        for (var at = step.multipliedBy(first); at.compareTo(to()) <= 0; at = at.plus(step)) marks.add(at);
        return marks;
    }
}
