// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.vigie.analysis.virality.Cascade;

/// Made spreads for a bench without data: a burst that decays, each with its own size and slowness.
final class MadeCascades {
    private static final int COUNT = 40;
    private static final double WEEK = 7 * 24 * 3600;

    private MadeCascades() {}

    static List<Cascade> of(long seed) {
        var random = new SplittableRandom(seed);
        var cascades = new ArrayList<Cascade>();
        for (int i = 0; i < COUNT; i++) {
            int count = (int) (2000 * Math.exp(0.5 * Math.abs(random.nextGaussian())));
            double slow = 1800 * Math.exp(0.8 * random.nextGaussian());
            var seconds = new double[count];
            var followers = new double[count];
            for (int j = 0; j < count; j++) {
                seconds[j] = Math.min(WEEK, slow * (Math.pow(1 - random.nextDouble(), -1.2) - 1));
                followers[j] = Math.round(Math.exp(5 + 1.5 * random.nextGaussian()));
            }
            Arrays.sort(seconds);
            cascades.add(new Cascade("made" + i, random.nextDouble(24), 20_000, seconds, followers));
        }
        return cascades;
    }
}
