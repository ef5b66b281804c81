// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vigie.app.ShippedMessages;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;

class DemoTextsTest {
    private static final Instant NOW = DemoCase.at("16:16:18");

    private final Entries entries = new Entries().addAll(DemoCase.texts(ShippedMessages.all(), Entries.ROOM));

    @Test
    void theHoldingStatementIsApprovedAndTheNextTextWaitsForTheDirection() {
        assertThat(state("outage-wait-customers")).isInstanceOf(Approved.class);
        assertThat(state("outage-offer-customers"))
                .isInstanceOfSatisfying(
                        Approval.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("Montant non arbitré."));
        assertThat(state("outage-cause-customers"))
                .isInstanceOfSatisfying(
                        Approval.Submitted.class,
                        waiting -> assertThat(waiting.signed()).hasSize(1));
    }

    @Test
    void twoAreRehearsedAndOneWaitsForAnotherYes() {
        var outbox = Outbox.told(entries.all().stream()
                .filter(entry -> entry.payload() instanceof PublishAct)
                .map(entry -> new Outbox.Line((PublishAct) entry.payload(), entry.author(), entry.occurredAt()))
                .toList());
        assertThat(outbox.items())
                .extracting(Item::stage)
                .containsExactly(Item.Stage.REHEARSED, Item.Stage.REHEARSED, Item.Stage.QUEUED);
        var last = outbox.open().getFirst();
        assertThat(last.needsConfirming(NOW)).isTrue();
        assertThat(last.sending().words())
                .isEqualTo("Une panne touche la Box 7 depuis 14:02. Nous savons la gêne causée. Nos équipes travaillent"
                        + " au retour du service. Prochain point à 16:30.");
    }

    private Approval state(String matter) {
        var shelf = Library.fold(ShippedMessages.all(), entries.all());
        return TestApprovals.told(shelf, entries.all())
                .of(shelf.one(new MessageId(matter, Tongue.FR)).orElseThrow().message());
    }
}
