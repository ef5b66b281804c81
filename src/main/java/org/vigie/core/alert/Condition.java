// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.source.SourceId;

/// What must hold for a rule to raise an alert. Thresholds are data, calibrated from history or set by people.
public sealed interface Condition {
    /// More mentions than usual.
    ///
    /// @param times at least so many times what is expected at this hour
    /// @param least and at least so many mentions in the window: few mentions prove nothing
    record Burst(Scope scope, Duration window, double times, long least) implements Condition {}

    /// A narrative or topic that grows from one window to the next.
    ///
    /// @param growth by at least this share more than in the window before (0.3 is +30 %)
    /// @param least mentions in the present window
    record Growth(Scope scope, Duration window, double growth, long least) implements Condition {}

    /// @param share of the mentions whose tone was read, 0 to 1
    /// @param least mentions whose tone was read
    record NegativeShare(Scope scope, Duration window, double share, long least) implements Condition {}

    /// @param share of the mentions whose tone was read, 0 to 1
    /// @param least mentions whose tone was read
    record ToxicShare(Scope scope, Duration window, double share, long least) implements Condition {}

    /// One author who is widely followed and quickly shared. An audience that is not known is neither wide nor
    /// small: speed alone then decides, and the alert says so.
    ///
    /// @param audience followers or readers at least
    /// @param reactions replies, shares and likes gained at least
    /// @param within the time in which they were gained
    /// @param ours handles that are ours, which may be loud
    record LoudAuthor(long audience, long reactions, Duration within, List<String> ours) implements Condition {
        public LoudAuthor {
            ours = List.copyOf(ours);
        }
    }

    /// Mentions of a class of the taxonomy.
    ///
    /// @param category code of the class ("journalist", "authority", "danger")
    record Category(String category, Duration window, long least) implements Condition {}

    /// An account that is not ours but is called as if it were.
    ///
    /// @param names words of which an impostor uses one in its handle or name
    /// @param ours handles that are really ours
    /// @param replies people who have answered it, at least
    record LookAlike(List<String> names, List<String> ours, long replies) implements Condition {
        public LookAlike {
            names = List.copyOf(names);
            ours = List.copyOf(ours);
        }
    }

    /// Mentions that a query finds.
    ///
    /// @param query as typed in the watch screen
    record Matches(String label, String query, Duration window, long least) implements Condition {}

    /// A source that brings nothing though it usually does.
    ///
    /// @param source absent: any
    /// @param quiet for so long
    record Silence(Optional<SourceId> source, Duration quiet) implements Condition {}

    /// More visits of the organisation's site than usual, by what its web analytics counted last.
    ///
    /// @param site the source that counts them; absent: any
    /// @param times at least so many times what is expected at this hour
    /// @param least and at least so many visits in the window
    record Traffic(Optional<SourceId> site, Duration window, double times, long least) implements Condition {}

    /// The same condition for a sector that must hear earlier (above 1) or later (below 1).
    default Condition at(double sensitivity) {
        return switch (this) {
            case Burst c -> new Burst(c.scope, c.window, 1 + (c.times - 1) / sensitivity, scaled(c.least, sensitivity));
            case Growth c -> new Growth(c.scope, c.window, c.growth / sensitivity, scaled(c.least, sensitivity));
            case NegativeShare c ->
                new NegativeShare(c.scope, c.window, Math.min(1, c.share / sensitivity), scaled(c.least, sensitivity));
            case ToxicShare c ->
                new ToxicShare(c.scope, c.window, Math.min(1, c.share / sensitivity), scaled(c.least, sensitivity));
            case LoudAuthor c ->
                new LoudAuthor(scaled(c.audience, sensitivity), scaled(c.reactions, sensitivity), c.within, c.ours);
            case Category c -> new Category(c.category, c.window, scaled(c.least, sensitivity));
            case LookAlike c -> new LookAlike(c.names, c.ours, scaled(c.replies, sensitivity));
            case Matches c -> new Matches(c.label, c.query, c.window, scaled(c.least, sensitivity));
            case Silence c -> c;
            case Traffic c ->
                new Traffic(c.site, c.window, 1 + (c.times - 1) / sensitivity, scaled(c.least, sensitivity));
        };
    }

    /// The same condition with every figure that the watch could not keep to brought back to its limit.
    default Condition held() {
        return switch (this) {
            case Burst c ->
                new Burst(
                        c.scope, Limits.WINDOW.hold(c.window), Limits.TIMES.hold(c.times), Limits.COUNT.hold(c.least));
            case Growth c ->
                new Growth(
                        c.scope,
                        Limits.WINDOW.hold(c.window),
                        Limits.GROWTH.hold(c.growth),
                        Limits.COUNT.hold(c.least));
            case NegativeShare c ->
                new NegativeShare(
                        c.scope, Limits.WINDOW.hold(c.window), Limits.SHARE.hold(c.share), Limits.COUNT.hold(c.least));
            case ToxicShare c ->
                new ToxicShare(
                        c.scope, Limits.WINDOW.hold(c.window), Limits.SHARE.hold(c.share), Limits.COUNT.hold(c.least));
            case LoudAuthor c ->
                new LoudAuthor(
                        Limits.COUNT.hold(c.audience),
                        Limits.COUNT.hold(c.reactions),
                        Limits.WITHIN.hold(c.within),
                        c.ours);
            case Category c -> new Category(c.category, Limits.WINDOW.hold(c.window), Limits.COUNT.hold(c.least));
            case LookAlike c -> new LookAlike(c.names, c.ours, Limits.COUNT.hold(c.replies));
            case Matches c -> new Matches(c.label, c.query, Limits.WINDOW.hold(c.window), Limits.COUNT.hold(c.least));
            case Silence c -> new Silence(c.source, Limits.QUIET.hold(c.quiet));
            case Traffic c ->
                new Traffic(
                        c.site, Limits.WINDOW.hold(c.window), Limits.TIMES.hold(c.times), Limits.COUNT.hold(c.least));
        };
    }

    private static long scaled(long least, double sensitivity) {
        return Math.max(1, Math.round(least / sensitivity));
    }
}
