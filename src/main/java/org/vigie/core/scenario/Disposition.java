// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// How somebody invented feels towards the organisation.
public enum Disposition {
    HOSTILE,
    WORRIED,
    NEUTRAL,
    HELPFUL,
    FRIENDLY
}
