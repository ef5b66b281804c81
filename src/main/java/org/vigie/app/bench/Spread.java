// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.Arrays;

/// Times measured one by one, in milliseconds.
record Spread(double p50, double p95, double max) {
    static Spread of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1);
        return Math.round(sorted[Math.max(0, index)] / 1e4) / 100.0;
    }
}
