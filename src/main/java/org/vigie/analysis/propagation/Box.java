// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.propagation;

/// A box of parameters cut into cells: the logarithm of the half-life, the branching, the background per step.
///
/// @param low lower corner
/// @param high upper corner
record Box(double[] low, double[] high) {
    /// Cells along each side.
    static final int[] CELLS = {12, 20, 20};

    private static final int SIDES = CELLS.length;

    /// The middle of a cell along one side.
    double middle(int side, int place) {
        return low[side] + (place + 0.5) * width(side);
    }

    double width(int side) {
        return (high[side] - low[side]) / CELLS[side];
    }

    /// The smallest box of whole cells around those that are good enough, with one more on each side, within this one.
    ///
    /// @param values of the cells, in the order of [#place]
    Box around(double[] values, double enough) {
        var first = CELLS.clone();
        var last = new int[SIDES];
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] < enough) continue;
            for (int side = 0; side < SIDES; side++) {
                int place = place(cell, side);
                first[side] = Math.min(first[side], place);
                last[side] = Math.max(last[side], place);
            }
        }
        var from = new double[SIDES];
        var to = new double[SIDES];
        for (int side = 0; side < SIDES; side++) {
            from[side] = Math.max(low[side], low[side] + (first[side] - 1) * width(side));
            to[side] = Math.min(high[side], low[side] + (last[side] + 2) * width(side));
        }
        return new Box(from, to);
    }

    static int cells() {
        return CELLS[0] * CELLS[1] * CELLS[2];
    }

    /// Where a cell stands along one side.
    static int place(int cell, int side) {
        return switch (side) {
            case 0 -> cell / (CELLS[1] * CELLS[2]);
            case 1 -> cell / CELLS[2] % CELLS[1];
            default -> cell % CELLS[2];
        };
    }
}
