// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.Entries;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;

class MessageTest {
    private static final Fillings VALUES = new Fillings(Map.of(
            "service",
            new Filling("la Box 7", Origin.ROOM, "salle", Optional.empty(), Entries.T0),
            "next-update",
            new Filling("17:30", Origin.ROOM, "salle", Optional.empty(), Entries.T0)));

    @Test
    void aTitleThatAsksMakesAnAnswer() {
        for (var title : new String[] {
            "Quand ?", "« Est-ce une attaque\u00a0? »", "«\u00a0Vraiment\u202f?\u00a0»", "“Is it?” ", "هل ؟"
        }) assertThat(Message.asks(title)).as(title).isTrue();
        for (var title : new String[] {"Panne", "Pourquoi ? Nous cherchons", "?!", ""})
            assertThat(Message.asks(title)).as(title).isFalse();
    }

    @Test
    void oneTextGivesEveryChannelItsVariant() {
        var post = Variant.of(TestMessages.HOLDING, Outlet.SHORT_POST, VALUES);
        assertThat(post.text())
                .isEqualTo("Une panne touche la Box 7. Nous mesurons la gêne. Nos équipes y travaillent."
                        + " Prochain point à 17:30.");
        assertThat(post.subject()).isEmpty();
        assertThat(post.used()).isEqualTo(100);
        assertThat(post.fits()).isTrue();
        var mail = Variant.of(TestMessages.HOLDING, Outlet.EMAIL, VALUES);
        assertThat(mail.subject()).isEqualTo("Panne en cours");
        assertThat(mail.text()).endsWith("17:30.\n\nNe réinitialisez pas votre box.");
        assertThat(mail.used()).isEqualTo(23);
    }

    @Test
    void aChannelMayHaveWordsOfItsOwnAndTheOthersKeepTheirs() {
        var adapted = with(Map.of(Outlet.SMS, "Panne {service}. Point a {next-update}."));
        var sms = Variant.of(adapted, Outlet.SMS, VALUES);
        assertThat(sms.text()).isEqualTo("Panne la Box 7. Point a 17:30.");
        assertThat(sms.size().gsm()).isTrue();
        assertThat(sms.used()).isEqualTo(1);
        assertThat(adapted.words(Outlet.VOICE)).isEqualTo(TestMessages.HOLDING.words(Outlet.VOICE));
    }

    @Test
    void theSealFollowsEveryWordAndNothingElse() {
        var seal = TestMessages.HOLDING.seal();
        assertThat(TestMessages.HOLDING.as(7).seal()).isEqualTo(seal);
        assertThat(TestMessages.HOLDING
                        .saying(1, "Panne", TestMessages.HOLDING.body())
                        .seal())
                .isNotEqualTo(seal);
        assertThat(with(Map.of(Outlet.SMS, "x")).seal()).isNotEqualTo(seal);
        assertThat(TestMessages.ENGLISH.seal()).isNotEqualTo(seal);
    }

    @Test
    void namesAreReadBackAndOthersRefused() {
        var id = new MessageId("outage-wait", Tongue.EN);
        assertThat(MessageId.parse(id.toString())).isEqualTo(id);
        assertThat(id.twin()).isEqualTo(TestMessages.HOLDING.id());
        assertThat(MessageId.read("outage-wait")).isEmpty();
        assertThat(MessageId.read("outage-wait/de")).isEmpty();
        assertThat(MessageId.read("Outage/fr")).isEmpty();
        assertThatThrownBy(() -> new MessageId("", Tongue.FR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anApprovalEndsWithItselfOrWithItsText() {
        var now = Entries.T0;
        var sign = new Approval.Signature(UsualRoles.LEGAL.id(), Entries.PAUL, false, now, "");
        assertThat(approved(List.of(sign), Optional.empty()).holdsAt(now.plusSeconds(9)))
                .isTrue();
        var until = approved(List.of(sign), Optional.of(now.plusSeconds(9)));
        assertThat(until.holdsAt(now.plusSeconds(8))).isTrue();
        assertThat(until.holdsAt(now.plusSeconds(9))).isFalse();
        assertThatThrownBy(() -> approved(List.of(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> approved(List.of(sign, sign), Optional.empty()))
                .as("nobody approves twice")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Approved approved(List<Approval.Signature> signed, Optional<Instant> until) {
        return new Approved(TestMessages.HOLDING, Entries.INES, Entries.T0, signed, until);
    }

    private static Message with(Map<Outlet, String> adapted) {
        var text = TestMessages.HOLDING;
        return new Message(
                text.id(),
                1,
                text.purpose(),
                text.scenario(),
                text.audience(),
                text.outlets(),
                text.level(),
                text.tone(),
                text.title(),
                text.body(),
                adapted,
                text.expires(),
                text.tags());
    }
}
