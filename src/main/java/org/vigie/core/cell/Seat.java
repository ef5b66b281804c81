// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

/// The two places of a role.
public enum Seat {
    /// The one who answers for the role (titulaire).
    LEAD,
    /// The one who steps in when the lead is away (suppléant).
    DEPUTY
}
