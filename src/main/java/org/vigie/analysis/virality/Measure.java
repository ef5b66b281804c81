// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.virality;

/// What a prediction of spread counts.
public enum Measure {
    /// People: views where the platform tells them, else the author's audience and those whom shares add.
    READERS,
    /// Shares alone: neither views nor the author's audience are known.
    SHARES,
    LIKES,
    REPLIES
}
