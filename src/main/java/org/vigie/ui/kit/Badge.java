// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

/// A count on the rail: how many things wait on a screen, and how much they matter.
public record Badge(long count, Tone tone) {
    public static final Badge NONE = new Badge(0, Tone.PLAIN);

    /// Red only for what needs someone now.
    public enum Tone {
        PLAIN,
        LATE,
        URGENT
    }
}
