// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// The fourteen tactics of image repair (Benoit): what a message does, whatever it says.
public enum RepairTactic {
    SIMPLE_DENIAL(RepairFamily.DENIAL, Posture.DENY),
    SHIFT_BLAME(RepairFamily.DENIAL, Posture.DENY),
    PROVOCATION(RepairFamily.EVASION, Posture.DIMINISH),
    DEFEASIBILITY(RepairFamily.EVASION, Posture.DIMINISH),
    ACCIDENT(RepairFamily.EVASION, Posture.DIMINISH),
    GOOD_INTENTIONS(RepairFamily.EVASION, Posture.DIMINISH),
    BOLSTERING(RepairFamily.REDUCING_OFFENSIVENESS, Posture.BOLSTER),
    MINIMISATION(RepairFamily.REDUCING_OFFENSIVENESS, Posture.DIMINISH),
    DIFFERENTIATION(RepairFamily.REDUCING_OFFENSIVENESS, Posture.DIMINISH),
    TRANSCENDENCE(RepairFamily.REDUCING_OFFENSIVENESS, Posture.DIMINISH),
    ATTACK_ACCUSER(RepairFamily.REDUCING_OFFENSIVENESS, Posture.DENY),
    COMPENSATION(RepairFamily.REDUCING_OFFENSIVENESS, Posture.REBUILD),
    CORRECTIVE_ACTION(RepairFamily.CORRECTIVE_ACTION, Posture.BASE),
    MORTIFICATION(RepairFamily.MORTIFICATION, Posture.REBUILD);

    private final RepairFamily family;
    private final Posture posture;

    RepairTactic(RepairFamily family, Posture posture) {
        this.family = family;
        this.posture = posture;
    }

    public RepairFamily family() {
        return family;
    }

    /// The family of responses it belongs to, for the check of consistency; this house's reading, read nowhere.
    public Posture posture() {
        return posture;
    }
}
