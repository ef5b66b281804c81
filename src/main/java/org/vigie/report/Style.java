// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

/// How a run of text looks on paper: weight, size in points, and ink.
public enum Style {
    TITLE(true, 20f, 0.10f),
    HEADING(true, 14f, 0.10f),
    SUBHEADING(true, 11f, 0.10f),
    BODY(false, 9.5f, 0.10f),
    STRONG(true, 9.5f, 0.10f),
    SMALL(false, 8f, 0.33f);

    /// Height of a line over the size of its letters.
    private static final float LEADING = 1.4f;

    final boolean strong;
    final float size;
    final float grey;

    Style(boolean strong, float size, float grey) {
        this.strong = strong;
        this.size = size;
        this.grey = grey;
    }

    float line() {
        return size * LEADING;
    }
}
