// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.funnel.Edition;
import org.vigie.core.funnel.Funnel;
import org.vigie.core.funnel.Spot;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Library;
import org.vigie.core.message.Purpose;

/// Everything read from the journal in one go.
///
/// @param edition what a site would read now
record State(
        Funnel funnel,
        Library.Shelf shelf,
        Approvals approvals,
        Fillings fillings,
        List<HeldRole> roles,
        Edition edition,
        List<SiteFigures> sites,
        boolean isRead) {
    static final State NOTHING = new State(
            Funnel.EMPTY,
            Library.Shelf.EMPTY,
            Approvals.NONE,
            Fillings.NONE,
            List.of(),
            Edition.of(Funnel.EMPTY, Approvals.NONE, Fillings.NONE, Nature.EXERCISE, Instant.EPOCH),
            List.of(),
            false);

    /// The approved texts that may stand at a spot, those written to reassure first.
    List<Approved> offered(Spot spot, Instant now) {
        return shelf.standing().stream()
                .filter(spot::takes)
                .flatMap(message -> approvals.approved(message.id(), now).stream())
                .sorted(Comparator.comparing(approved -> !reassures(approved)))
                .toList();
    }

    private static boolean reassures(Approved approved) {
        return approved.message().purpose() == Purpose.REASSURANCE;
    }

    /// Whether the file that was written last says something else than what is on now.
    boolean isExportBehind() {
        return funnel.exported()
                .map(export -> !export.seal().equals(edition.seal()))
                .orElse(edition.size() > 0);
    }
}
