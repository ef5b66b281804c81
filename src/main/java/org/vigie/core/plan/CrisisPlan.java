// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.time.Duration;
import java.util.List;
import org.vigie.core.card.ActionCard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;

/// What was prepared for one kind of crisis. A room may combine several.
///
/// @param code names it for ever ("data-leak")
/// @param version changes with every edit
/// @param roles that must be held
/// @param thresholds what each level looks like in this kind of crisis, lowest first
/// @param stakeholders who must hear from the organisation, soonest first
/// @param cards its action cards, in the order in which they are needed
public record CrisisPlan(
        String code,
        int version,
        Wording name,
        List<RoleId> roles,
        List<Threshold> thresholds,
        List<Stakeholder> stakeholders,
        List<ActionCard> cards) {
    public CrisisPlan {
        if (code.isBlank()) throw new IllegalArgumentException("A plan needs a code.");
        if (cards.isEmpty()) throw new IllegalArgumentException("A plan has at least one action card.");
        roles = List.copyOf(roles);
        thresholds = List.copyOf(thresholds);
        stakeholders = List.copyOf(stakeholders);
        cards = List.copyOf(cards);
    }

    /// The signs of a level.
    public record Threshold(CrisisLevel level, Wording sign) {}

    /// Somebody who must hear from the organisation.
    ///
    /// @param within how long after T0
    public record Stakeholder(Duration within, Wording who) {}
}
