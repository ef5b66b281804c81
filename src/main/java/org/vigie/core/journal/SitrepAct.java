// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.sitrep.Sitrep;

/// What is recorded about situation reports.
public sealed interface SitrepAct extends Payload {
    /// A report was issued; it is never changed, the next one says otherwise.
    record Issued(Sitrep report) implements SitrepAct {}
}
