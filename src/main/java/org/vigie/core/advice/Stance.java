// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// What the organisation may do, for a sketch of what follows.
public enum Stance {
    SILENCE,
    ACKNOWLEDGE,
    DENY,
    COMPENSATE
}
