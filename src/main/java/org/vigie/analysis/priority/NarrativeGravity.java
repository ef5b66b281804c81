// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.priority;

/// How grave a narrative is, for the priority of the mentions that belong to it.
public final class NarrativeGravity {
    private NarrativeGravity() {}

    /// Half by how negative it sounds, half by whether it grows: 0.5 n + 0.5 (a + 1) / (a + b + 2). A steady
    /// narrative of half negative mentions has 0.5, a new one of only negative mentions comes near 1.
    ///
    /// @param negativeShare share of its mentions of these two hours that sound negative, 0 to 1
    /// @param lastHour mentions in the last hour (a)
    /// @param hourBefore mentions in the hour before (b)
    public static double of(double negativeShare, long lastHour, long hourBefore) {
        if (!(negativeShare >= 0 && negativeShare <= 1))
            throw new IllegalArgumentException("A share lies between 0 and 1.");
        double growth = (lastHour + 1.0) / (lastHour + hourBefore + 2.0);
        return 0.5 * negativeShare + 0.5 * growth;
    }
}
