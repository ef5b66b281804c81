// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// Public counters at one moment; -1 where the platform does not tell (which is not zero).
public record Engagement(long replies, long shares, long likes, long views) {
    public static final long UNKNOWN = -1;
    public static final Engagement NONE = new Engagement(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
}
