// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

/// How far a claim of a customer has come. Every state can follow every other.
public enum ComplaintState {
    TAKEN_IN,
    IN_PROGRESS,
    /// The customer got what they asked for, or something else that they accept.
    SETTLED,
    /// It was turned down, with a reason.
    TURNED_DOWN;

    public boolean isOpen() {
        return this == TAKEN_IN || this == IN_PROGRESS;
    }
}
