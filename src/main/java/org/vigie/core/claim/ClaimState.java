// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.claim;

/// What the cell holds of a claim. Every state can follow every other: what was verified may turn
/// out false.
public enum ClaimState {
    TO_VERIFY,
    IN_PROGRESS,
    VERIFIED,
    REFUTED,
    NOT_VERIFIABLE;

    /// Whether a text may state it as a fact.
    public boolean isFact() {
        return this == VERIFIED;
    }

    /// Whether it still waits for an answer.
    public boolean isOpen() {
        return this == TO_VERIFY || this == IN_PROGRESS;
    }
}
