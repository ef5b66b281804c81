// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import org.vigie.core.crisis.Wording;

/// A function in the crisis cell that exactly one person answers for at a time.
///
/// @param name as it is called in the room ("Porte-parole")
/// @param remit what whoever holds it is there to do
/// @param limits what whoever holds it may not do alone
/// @param vital whether its absence is an alarm of its own
public record Role(RoleId id, Wording name, Wording remit, Wording limits, boolean vital) {}
