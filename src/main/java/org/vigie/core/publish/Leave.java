// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import org.vigie.core.cell.PersonId;

/// Leave to hand something to the [Desk]: for real, or in practice.
public sealed interface Leave permits PublishOrder, Rehearsal {
    Sending sending();

    /// Who confirmed.
    PersonId by();
}
