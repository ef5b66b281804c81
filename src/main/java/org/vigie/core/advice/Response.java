// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// What an organisation can answer to a crisis, from the least to the most accepting of responsibility (Coombs 2007).
public enum Response {
    /// How to protect oneself.
    INSTRUCTING(Posture.BASE),
    /// Sympathy, what happened, what is being corrected.
    ADJUSTING(Posture.BASE),
    ATTACK_ACCUSER(Posture.DENY),
    DENIAL(Posture.DENY),
    SCAPEGOAT(Posture.DENY),
    EXCUSE(Posture.DIMINISH),
    JUSTIFICATION(Posture.DIMINISH),
    INGRATIATION(Posture.BOLSTER),
    REMINDER(Posture.BOLSTER),
    VICTIMAGE(Posture.BOLSTER),
    COMPENSATION(Posture.REBUILD),
    APOLOGY(Posture.REBUILD);

    private final Posture posture;

    Response(Posture posture) {
        this.posture = posture;
    }

    public Posture posture() {
        return posture;
    }
}
