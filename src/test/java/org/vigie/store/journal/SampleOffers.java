// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;

/// At least one payload of every kind about offers.
final class SampleOffers {
    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 2);

    private SampleOffers() {}

    static Stream<Payload> kinds() {
        return Stream.of(
                new OfferAct.Proposed(
                        WEEK,
                        new OfferRule("Avoir", "Particulier", true, 750, 1500, 240_000),
                        List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id())),
                new OfferAct.Signed(WEEK, SamplePayloads.HASH, UsualRoles.LEGAL.id(), true),
                new OfferAct.Refused(WEEK, UsualRoles.LEGAL.id(), "trop large"),
                new OfferAct.Granted(WEEK, List.of(new OfferAct.Given("C-1", 750))),
                new OfferAct.Closed(WEEK, "rétabli"));
    }
}
