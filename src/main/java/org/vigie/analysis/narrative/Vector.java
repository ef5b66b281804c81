// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

/// A mention as a point of length 1: numbers of terms and how much each weighs. Empty for a text without terms.
record Vector(int[] terms, float[] weights) {
    boolean isEmpty() {
        return terms.length == 0;
    }
}
