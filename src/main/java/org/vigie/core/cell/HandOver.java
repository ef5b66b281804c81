// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

/// The three lines by which one person leaves a role to the next.
///
/// @param situation where things stand
/// @param pending what is under way and must not be dropped
/// @param attention what to watch in the coming hours
public record HandOver(String situation, String pending, String attention) {
    public HandOver {
        if (situation.isBlank() || pending.isBlank() || attention.isBlank())
            throw new IllegalArgumentException("A hand-over says three things: situation, pending, attention.");
    }
}
