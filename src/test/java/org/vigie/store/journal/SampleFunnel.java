// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.action.Charge;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Step;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;

/// At least one payload of every kind about the funnel through which people buy.
final class SampleFunnel {
    private static final MessageId CART = new MessageId("outage-cart", Tongue.FR);
    private static final ObjectionId COST = new ObjectionId(new UUID(7, 7), 2);

    private SampleFunnel() {}

    static Stream<Payload> kinds() {
        return Stream.of(
                new FunnelAct.TextPut(Step.CART, new ApprovalAct.Words(CART, 3, SamplePayloads.HASH)),
                new FunnelAct.TextTaken(Step.HOTLINE, Tongue.EN, "rétabli"),
                new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(UsualRoles.LEGAL.id())),
                new FunnelAct.ObjectionKept(COST, Tongue.FR, "Et si ma ligne ne marche pas ?", Optional.of(CART)),
                new FunnelAct.ObjectionKept(COST, Tongue.EN, "What if it fails?", Optional.empty()),
                new FunnelAct.ObjectionWithdrawn(COST, "n’est plus dite"),
                new FunnelAct.AssuranceKept(
                        new AssuranceId(new UUID(8, 8), 3),
                        Assurance.Kind.GUARANTEE,
                        Tongue.FR,
                        "Remplacée sous deux jours",
                        "Service client",
                        new Proof(
                                "https://altea.example/garanties",
                                Optional.of(new Attachment("page.pdf", 5, FileKind.PDF, SamplePayloads.HASH)),
                                Instant.parse("2026-10-14T14:00:00Z")),
                        Optional.of(CART)),
                new FunnelAct.AssuranceWithdrawn(new AssuranceId(new UUID(8, 8), 3), "close"),
                new FunnelAct.Exported("reassurance.json", 4, SamplePayloads.HASH));
    }
}
