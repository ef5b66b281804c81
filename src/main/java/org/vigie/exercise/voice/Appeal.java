// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.voice;

import java.util.Random;

/// How much an invented post will stir in the end: most of them nothing, a few a great deal.
public final class Appeal {
    private static final int FEWEST_READERS = 30;

    private Appeal() {}

    /// How many like it in the end: grows slowly with the readers, and by luck with a heavy tail. Our own estimate.
    ///
    /// @param interest 1 for something ordinary
    public static double likes(double readers, double interest, Random random) {
        double luck = Math.exp(1.3 * random.nextGaussian());
        return Math.pow(Math.max(FEWEST_READERS, readers), 0.45) * luck * interest * 0.35;
    }

    /// Another counter: about this share of those who like it.
    public static long part(double likes, double share, Random random) {
        return Math.round(likes * share * (0.4 + 1.2 * random.nextDouble()));
    }
}
