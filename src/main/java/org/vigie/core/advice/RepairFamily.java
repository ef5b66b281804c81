// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// The five families of image repair (Benoit).
public enum RepairFamily {
    DENIAL,
    EVASION,
    REDUCING_OFFENSIVENESS,
    CORRECTIVE_ACTION,
    MORTIFICATION
}
