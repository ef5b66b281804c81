// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.card;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoleId;
import org.vigie.core.crisis.Wording;

/// A checklist for one kind of crisis, printed for the day when the network is gone.
///
/// @param code names it for ever ("data-leak")
/// @param number by which people call it ("fiche réflexe 04")
/// @param version changes with every edit, so that a running card keeps the text it began with
public record ActionCard(String code, int number, int version, Wording title, List<Step> steps) {
    public ActionCard {
        if (code.isBlank()) throw new IllegalArgumentException("An action card needs a code.");
        if (steps.isEmpty()) throw new IllegalArgumentException("An action card has at least one step.");
        steps = List.copyOf(steps);
    }

    /// One thing to do.
    ///
    /// @param role whoever is to do it; absent for anybody
    /// @param within how long after the card was opened it should be done; absent if at no set time
    public record Step(Wording text, Optional<RoleId> role, Optional<Duration> within) {}
}
