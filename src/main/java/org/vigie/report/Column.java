// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

/// A column of a table.
///
/// @param share of the width, against the shares of the other columns
/// @param isNumber numbers stand at the right edge
public record Column(String title, double share, boolean isNumber) {
    public Column {
        if (!(share > 0)) throw new IllegalArgumentException("A column needs some width.");
    }

    public static Column of(String title, double share) {
        return new Column(title, share, false);
    }

    public static Column number(String title, double share) {
        return new Column(title, share, true);
    }
}
