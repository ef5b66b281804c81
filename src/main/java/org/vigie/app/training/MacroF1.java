// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.util.List;
import org.vigie.core.signal.Polarity;

/// How well classes were told apart: the mean of each class's F1, in per cent.
public final class MacroF1 {
    private MacroF1() {}

    /// 100 means that every text got its class.
    public static double of(List<Polarity> expected, List<Polarity> found) {
        double sum = 0;
        for (var polarity : Polarity.values()) {
            int right = 0;
            int wrong = 0;
            for (int i = 0; i < expected.size(); i++) {
                boolean is = expected.get(i) == polarity;
                boolean said = found.get(i) == polarity;
                if (is && said) right++;
                else if (is || said) wrong++;
            }
            sum += right == 0 ? 0 : 2.0 * right / (2 * right + wrong);
        }
        return 100 * sum / Polarity.values().length;
    }
}
