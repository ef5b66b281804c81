// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigie.analysis.priority.ResponseTimes.InTime;
import org.vigie.analysis.virality.ReachEstimate;
import org.vigie.core.signal.Pace;

/// The six figures at the head of the screen, each with how it came to be.
record KeyFigures(
        Volume volume, Negative negative, Critical critical, Response response, Handled handled, Reached reached) {
    /// Nothing was said and nothing done.
    static final KeyFigures NONE = new KeyFigures(
            new Volume(new Pace(0, Optional.empty(), 0, 0), List.of()),
            new Negative(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), List.of()),
            new Critical(0, 0, Optional.empty(), List.of()),
            new Response(Optional.empty(), Optional.empty(), 0, 0, List.of()),
            new Handled(new InTime(0, 0, 0), new InTime(0, 0, 0), Optional.empty(), List.of()),
            new Reached(new ReachEstimate.Known(0, 0, 0, 0, 0, 0), Optional.empty(), false, List.of()));

    /// Mentions per hour.
    ///
    /// @param curve mentions per hour along the period
    record Volume(Pace pace, List<Double> curve) {
        /// By how much the rate of the last half hour differs from that of the one before: −0.18 is 18 % less.
        OptionalDouble change() {
            return pace.halfBefore() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((pace.lastHalf() - pace.halfBefore()) / pace.halfBefore());
        }
    }

    /// Share of mentions that sound negative.
    ///
    /// @param share in the last hour, 0 to 1; empty: nothing was said
    /// @param change of the last half hour against the one before, in shares
    /// @param usual before the crisis, or in the weeks before the last day; empty: too few mentions
    record Negative(OptionalDouble share, OptionalDouble change, OptionalDouble usual, List<Double> curve) {}

    /// Critical mentions that nobody has taken up.
    ///
    /// @param halfHourAgo how many waited then
    /// @param oldest how long the one that waits longest has waited
    record Critical(long waiting, long halfHourAgo, Optional<Duration> oldest, List<Double> curve) {
        long change() {
            return waiting - halfHourAgo;
        }
    }

    /// Median time to the first act on mentions of high or critical priority.
    ///
    /// @param median absent while too many still wait
    /// @param answered how many were acted on
    /// @param waiting how many were not
    record Response(
            Optional<Duration> median, Optional<Duration> anHourAgo, long answered, long waiting, List<Double> curve) {}

    /// Critical mentions finished in time.
    ///
    /// @param anHourAgo share within two hours as it stood then
    record Handled(InTime twoHours, InTime twelveHours, Optional<Double> anHourAgo, List<Double> curve) {}

    /// People who may have met the mentions of the period.
    ///
    /// @param halfHourAgo the same as it stood then
    /// @param partial whether only the widest audiences were looked at, because there are too many
    record Reached(ReachEstimate now, Optional<ReachEstimate> halfHourAgo, boolean partial, List<Double> curve) {
        /// The middle or the floor of an estimate.
        static OptionalDouble middle(ReachEstimate estimate) {
            return switch (estimate) {
                case ReachEstimate.Known known -> OptionalDouble.of(known.middle());
                case ReachEstimate.AtLeast floor -> OptionalDouble.of(floor.reach());
                case ReachEstimate.Unknown _ -> OptionalDouble.empty();
            };
        }
    }
}
