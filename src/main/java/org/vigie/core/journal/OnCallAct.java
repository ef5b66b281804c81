// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.time.ZoneId;
import java.util.Optional;
import org.vigie.core.alert.AlertId;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmStep;
import org.vigie.core.oncall.Rota;

/// What is recorded about being on call.
public sealed interface OnCallAct extends Payload {
    /// When alerts leave the station by themselves was chosen; the choice before no longer counts.
    record AlarmRuleKept(AlarmRule rule) implements OnCallAct {
        /// The rule in force and when it was kept; reads the journal, so never on the screen's thread.
        public static Optional<Entry> inForce(Journal journal) {
            return journal.lastStanding(AlarmRuleKept.class);
        }
    }

    /// By nobody: an alert that should have called could not.
    record AlarmHeld(AlertId alert, AlarmStep.Held why) implements OnCallAct {}

    /// The rota was written or changed; the one before no longer counts.
    record RotaKept(Rota rota) implements OnCallAct {
        /// The rota in force; reads the journal, so never on the screen's thread.
        ///
        /// @param zone of a rota that nobody has written yet
        public static Rota inForce(Journal journal, ZoneId zone) {
            return journal.lastStanding(RotaKept.class)
                    .map(entry -> ((RotaKept) entry.payload()).rota())
                    .orElseGet(() -> Rota.none(zone));
        }
    }
}
