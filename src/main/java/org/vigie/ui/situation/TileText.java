// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;
import java.util.OptionalDouble;

/// What a tile says: a figure, how it moves, and what it stands beside.
///
/// @param unit small, behind the value; may be empty
/// @param trend how it moved; empty if nothing can be said
/// @param context what to hold it against
/// @param curve how it came to be, oldest first
/// @param limit drawn across the curve
/// @param style of the curve: "plain", "neg", "bad", or empty for the accent
record TileText(
        String value,
        String unit,
        String trend,
        Way way,
        Mood mood,
        String context,
        List<Double> curve,
        OptionalDouble limit,
        String style) {
    /// Which way it moves.
    enum Way {
        UP,
        DOWN,
        LEVEL
    }

    /// What that means for the cell.
    enum Mood {
        GOOD,
        PLAIN,
        WATCHED,
        BAD
    }

    static Way way(double change) {
        return change > 0 ? Way.UP : change < 0 ? Way.DOWN : Way.LEVEL;
    }
}
