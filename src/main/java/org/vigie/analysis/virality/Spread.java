// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

import java.util.Arrays;

/// How a statement has spread until now: its shares in the order of time, by the second or in small lots.
public final class Spread {
    /// What happens between two readings is laid out in at most this many lots.
    private static final int LOTS = 24;
    /// How a count grows before its first reading: as this power of time.
    private static final double EARLY = 0.7;

    private final double[] seconds;
    private final double[] shares;
    private final double[] followers;
    private final double root;
    private final double age;
    private final double hour;

    private Spread(double[] seconds, double[] shares, double[] followers, double root, double age, double hour) {
        this.seconds = seconds;
        this.shares = shares;
        this.followers = followers;
        this.root = root;
        this.age = age;
        this.hour = hour;
    }

    /// A spread whose every share is known.
    ///
    /// @param seconds of each share after publication; those after `age` are ignored
    /// @param followers of who shared, one for each; negative if unknown
    /// @param root followers of the author; negative if unknown
    /// @param age seconds since publication
    /// @param hour of the day where the audience lives, now: 0 to 24
    public static Spread ofShares(double[] seconds, double[] followers, double root, double age, double hour) {
        if (seconds.length != followers.length) throw new IllegalArgumentException("One audience for each share.");
        var order = java.util.stream.IntStream.range(0, seconds.length)
                .filter(i -> seconds[i] >= 0 && seconds[i] <= age)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> seconds[i]))
                .mapToInt(i -> i)
                .toArray();
        var once = new double[order.length];
        Arrays.fill(once, 1);
        return new Spread(
                Arrays.stream(order).mapToDouble(i -> seconds[i]).toArray(),
                once,
                Arrays.stream(order).mapToDouble(i -> followers[i]).toArray(),
                root,
                age,
                hour);
    }

    /// A spread that was looked at from time to time. Between two readings the count grows as a power of time;
    /// a count that falls (withdrawn shares) is taken as standing still.
    ///
    /// @param seconds of each reading after publication, ascending
    /// @param counts at each reading
    /// @param age seconds since publication, not before the last reading
    public static Spread ofReadings(double[] seconds, double[] counts, double age, double hour) {
        var times = new double[seconds.length * LOTS];
        var shares = new double[times.length];
        int lots = 0;
        double from = 0;
        double had = 0;
        for (int i = 0; i < seconds.length; i++) {
            double more = counts[i] - had;
            if (!(seconds[i] > from && seconds[i] <= age)) continue;
            if (more > 0) {
                int parts = (int) Math.min(LOTS, Math.ceil(more));
                double power = had > 0 ? Math.log(counts[i] / had) / Math.log(seconds[i] / from) : EARLY;
                for (int part = 0; part < parts; part++, lots++) {
                    double count = had + more * (part + 0.5) / parts;
                    times[lots] = seconds[i] * Math.pow(count / counts[i], 1 / power);
                    shares[lots] = more / parts;
                }
                had = counts[i];
            }
            from = seconds[i];
        }
        var nobody = new double[lots];
        Arrays.fill(nobody, -1);
        return new Spread(Arrays.copyOf(times, lots), Arrays.copyOf(shares, lots), nobody, -1, age, hour);
    }

    /// Shares until now.
    public double count() {
        return Arrays.stream(shares).sum();
    }

    /// Seconds since publication.
    public double age() {
        return age;
    }

    double hour() {
        return hour;
    }

    /// Shares up to this many seconds.
    double by(double limit) {
        double sum = 0;
        for (int i = 0; i < seconds.length && seconds[i] <= limit; i++) sum += shares[i];
        return sum;
    }

    /// Adds up what stands in each step: the shares, or the people who could share because of them.
    ///
    /// @param weighed by followers rather than each as one; the author counts too
    double[] steps(double step, int length, boolean weighed) {
        var sums = new double[length];
        sums[0] = weighed ? Math.max(0, root) + 1 : 1;
        for (int i = 0; i < seconds.length; i++) {
            int at = (int) Math.min(length - 1.0, seconds[i] / step);
            sums[at] += shares[i] * (weighed ? Math.max(0, followers[i]) + 1 : 1);
        }
        return sums;
    }
}
