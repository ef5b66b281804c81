// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.effect;

import java.util.Optional;

/// Mentions before and after something was said. It tells what came after, never what came of it.
///
/// @param before in the window before
/// @param after in the window after, of the same length
/// @param volume after over before; empty: not enough data
/// @param share negative share after less that before; empty: not enough data
/// @param trend the factor by which mentions had grown from one step to the next before; empty: not enough data
/// @param overTrend after, over what that trend would have come to had it gone on; empty with it
/// @param usual how often it changed as much by itself earlier; empty: not enough past
public record Effect(
        Tally before,
        Tally after,
        Optional<Interval> volume,
        Optional<Interval> share,
        Optional<Interval> trend,
        Optional<Interval> overTrend,
        Optional<Usual> usual) {
    /// Fewer mentions before than this compare with nothing.
    public static final int FEWEST = 10;
    /// A share of fewer mentions than this on either side is no share.
    public static final int FEWEST_OF_SHARE = 20;
    /// Fewer earlier windows than this say nothing about what is usual.
    public static final int FEWEST_EARLIER = 8;

    /// Among pairs of neighbouring windows earlier, those whose volume changed at least as much, up or down.
    public record Usual(int asMuch, int pairs) {}
}
