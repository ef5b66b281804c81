// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// What one term adds to a priority.
///
/// @param points 0 or more, on the scale of the priority
/// @param assumed whether what it rests on is unknown and a usual value stands for it; shown as "unknown"
public record PriorityPart(PriorityTerm term, double points, boolean assumed) {
    public PriorityPart {
        if (!(points >= 0)) throw new IllegalArgumentException("A term adds to a priority, or nothing.");
    }
}
