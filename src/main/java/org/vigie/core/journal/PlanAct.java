// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.plan.CrisisPlan;

/// What is recorded about crisis plans.
public sealed interface PlanAct extends Payload {
    /// A plan was added or edited; cards that already run keep their text.
    record PlanKept(CrisisPlan plan) implements PlanAct {}

    /// A plan was taken away: one of the cell's own is gone, one that comes with the program says again what it came
    /// with. Its number is not given twice.
    record PlanWithdrawn(String plan) implements PlanAct {}

    /// The cell chose the plans that it works by.
    ///
    /// @param plans codes; empty for none
    record PlansChosen(List<String> plans) implements PlanAct {
        public PlansChosen {
            plans = List.copyOf(plans);
        }
    }
}
