// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.ArrayList;
import java.util.List;

/// Where several pins stand in one cell of the matrix without hiding each other.
final class Fan {
    private static final int ABREAST = 3;

    private Fan() {}

    /// A place in a cell, as shares of its width and height.
    record Spot(double x, double y) {}

    /// One spot for each pin: in rows of three at most, filled from the top, each row centred.
    static List<Spot> of(int pins) {
        var spots = new ArrayList<Spot>();
        int rows = (pins + ABREAST - 1) / ABREAST;
        for (int row = 0; row < rows; row++) {
            int abreast = Math.min(ABREAST, pins - row * ABREAST);
            for (int i = 0; i < abreast; i++)
                spots.add(new Spot((i + 1.0) / (abreast + 1), rows == 1 ? 0.56 : 0.3 + 0.55 * row / (rows - 1)));
        }
        return List.copyOf(spots);
    }
}
