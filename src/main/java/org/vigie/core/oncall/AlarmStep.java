// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.oncall;

import org.vigie.core.alert.Alert;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Summons;

/// What is due now without anybody's doing.
public sealed interface AlarmStep {
    /// An alert waited too long: the first of the line is called.
    ///
    /// @param first with the others of the line as stand-ins
    record Call(Alert alert, CrisisLevel level, Summons first) implements AlarmStep {}

    /// Somebody is silent or can't come: the next in line is called.
    record Pass(MobilisationId mobilisation, PersonId from, Summons to) implements AlarmStep {}

    /// Nobody of the line answered.
    record GiveUp(MobilisationId mobilisation) implements AlarmStep {}

    /// Somebody acknowledged the alert.
    record End(MobilisationId mobilisation) implements AlarmStep {}

    /// An alert should have called and can't.
    record Hold(Alert alert, Held why) implements AlarmStep {}

    /// Why an alert that should have called did not.
    enum Held {
        /// Too many called within the hour.
        CAP,
        /// Nobody on call can be reached.
        NOBODY
    }
}
