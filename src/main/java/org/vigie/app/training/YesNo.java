// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How well chances foretold answers.
public final class YesNo {
    private static final double HALF = 0.5;

    private YesNo() {}

    /// Share in per cent of the answers that lie on the side of the chance.
    public static double accuracy(List<Boolean> answers, List<Double> chances) {
        long right = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i) == chances.get(i) >= HALF)
                .count();
        return 100.0 * right / Math.max(1, answers.size());
    }

    /// The area under the ROC curve: how often a "yes" got a higher chance than a "no" (ties count half).
    public static double auc(List<Boolean> answers, List<Double> chances) {
        var order = IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparing(chances::get))
                .toList();
        double rankSum = 0;
        long yes = 0;
        for (int i = 0; i < order.size(); ) {
            int end = i;
            while (end < order.size() && chances.get(order.get(end)).equals(chances.get(order.get(i)))) end++;
            double rank = (i + 1 + end) / 2.0;
            for (; i < end; i++) {
                if (!answers.get(order.get(i))) continue;
                rankSum += rank;
                yes++;
            }
        }
        long no = answers.size() - yes;
        return yes == 0 || no == 0 ? HALF : (rankSum - yes * (yes + 1) / 2.0) / yes / no;
    }
}
