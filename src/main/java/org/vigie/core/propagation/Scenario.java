// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

/// What the organisation may do, as far as a sketch of propagation tells scenarios apart.
public enum Scenario {
    /// Nothing new is said: the reference.
    SILENCE,
    ACKNOWLEDGE,
    DENY,
    COMPENSATE
}
