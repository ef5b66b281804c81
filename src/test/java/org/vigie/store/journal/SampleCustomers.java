// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.action.Charge;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Tongue;
import org.vigie.core.offer.OfferId;
import org.vigie.core.publish.AccountId;

/// At least one payload of every kind about customers.
final class SampleCustomers {
    private static final Instant DUE = Instant.parse("2026-10-14T16:00:00Z");
    private static final PromiseId CALL = new PromiseId(new UUID(1, 1));
    private static final ComplaintId LOSS = new ComplaintId(new UUID(2, 1), 4);

    private SampleCustomers() {}

    static Stream<Payload> kinds() {
        return Stream.of(
                new CustomerAct.Registered(
                        "clients.csv",
                        List.of(new Customer(
                                "C-1",
                                "Odile Bessière",
                                "Particulier",
                                Vulnerability.VITAL,
                                "Téléassistance",
                                Reach.PHONE,
                                "06 39 98 00 01",
                                "fr",
                                "Rappel",
                                Optional.of(DUE),
                                ""))),
                new CustomerAct.Struck("C-1", "homonyme"),
                new CustomerAct.Promised(CALL, "C-1", "Avoir", Optional.of(DUE)),
                new CustomerAct.PromiseKept(CALL, "Émis"),
                new CustomerAct.ComplaintTaken(LOSS, "C-1", "Perte", Charge.NOBODY, Optional.empty()),
                new CustomerAct.ComplaintMoved(LOSS, ComplaintState.IN_PROGRESS, ""),
                new CustomerAct.ListDrawn(
                        new AccountId(new UUID(4, 1)),
                        new Choice(
                                List.of("Particulier"),
                                List.of(Vulnerability.VITAL, Vulnerability.FRAGILE),
                                Optional.of(new OfferId(new UUID(3, 1), 2)),
                                Tongue.FR,
                                true),
                        List.of("C-1")),
                new CustomerAct.CallsExported("appels.csv", Choice.all(Tongue.EN), 12));
    }
}
