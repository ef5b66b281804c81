// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;

/// Which part of the exercise is in view.
final class ChronoView {
    private static final int MOST = 6;

    private final Runnable changed;
    private int level;
    private Duration from = Duration.ZERO;

    ChronoView(Runnable changed) {
        this.changed = changed;
    }

    boolean isZoomed() {
        return level > 0;
    }

    TimeScale scale(Duration length, double left, double width) {
        return new TimeScale(clamp(from, length), span(length), left, width);
    }

    /// Each level shows half as much as the one before.
    ///
    /// @param around stays where it is
    void zoom(int by, Duration length, Duration around) {
        int now = Math.clamp(level + by, 0, MOST);
        if (now == level) return;
        double share =
                (around.toMillis() - from.toMillis()) / (double) span(length).toMillis();
        level = now;
        from = clamp(
                around.minusMillis(
                        (long) (Math.clamp(share, 0, 1) * span(length).toMillis())),
                length);
        changed.run();
    }

    /// Goes on by a quarter of what is in view.
    void slide(int by, Duration length) {
        to(from.plus(span(length).dividedBy(4).multipliedBy(by)), length);
    }

    /// Brings a time into view.
    void reveal(Duration at, Duration length) {
        var span = span(length);
        if (at.compareTo(from) >= 0
                && at.compareTo(from.plus(span.multipliedBy(9).dividedBy(10))) <= 0) return;
        to(at.minus(span.dividedBy(4)), length);
    }

    /// Keeps the present in view.
    void follow(Duration now, Duration length) {
        if (isZoomed()) reveal(now, length);
    }

    private void to(Duration start, Duration length) {
        var wanted = clamp(start, length);
        if (wanted.equals(from)) return;
        from = wanted;
        changed.run();
    }

    private Duration span(Duration length) {
        var whole = length.isZero() ? Duration.ofHours(1) : length;
        return whole.dividedBy(1L << level);
    }

    private Duration clamp(Duration start, Duration length) {
        var last = (length.isZero() ? Duration.ofHours(1) : length).minus(span(length));
        if (start.isNegative()) return Duration.ZERO;
        return start.compareTo(last) > 0 ? last : start;
    }
}
