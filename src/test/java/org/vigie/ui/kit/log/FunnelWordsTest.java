// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Step;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class FunnelWordsTest {
    private static final Words WORDS = Words.of(TestMessages.HOLDING);
    private static final ObjectionId COST = new ObjectionId(new UUID(7, 7), 2);
    private static final AssuranceId PROOF = new AssuranceId(new UUID(8, 8), 3);

    private static FunnelAct proven(Assurance.Kind kind, String link) {
        var file = new Attachment("page.pdf", 5, FileKind.PDF, Hash.of(new byte[] {1}));
        return new FunnelAct.AssuranceKept(
                PROOF, kind, Tongue.FR, "Bien", "", new Proof(link, Optional.of(file), Entries.T0), Optional.empty());
    }

    private static final List<FunnelAct> EVERY_KIND = List.of(
            new FunnelAct.TextPut(Step.CART, WORDS),
            new FunnelAct.TextTaken(Step.HOTLINE, Tongue.EN, ""),
            new FunnelAct.TextTaken(Step.HOTLINE, Tongue.EN, "rétabli"),
            new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(UsualRoles.LEGAL.id())),
            new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(new RoleId(new UUID(1, 1)))),
            new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(Entries.PAUL)),
            new FunnelAct.StepCharged(Step.PAYMENT, Charge.NOBODY),
            new FunnelAct.ObjectionKept(COST, Tongue.FR, "Cher", Optional.of(WORDS.message())),
            new FunnelAct.ObjectionKept(COST, Tongue.FR, "Cher", Optional.empty()),
            new FunnelAct.ObjectionWithdrawn(COST, ""),
            new FunnelAct.ObjectionWithdrawn(COST, "n’est plus dite"),
            proven(Assurance.Kind.TESTIMONIAL, "https://avis.example/1"),
            proven(Assurance.Kind.GUARANTEE, ""),
            new FunnelAct.AssuranceWithdrawn(PROOF, ""),
            new FunnelAct.AssuranceWithdrawn(PROOF, "close"),
            new FunnelAct.Exported("site.json", 4, Hash.of(new byte[] {1})));

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    @Test
    void everyKindIsSaidInBothLanguages() {
        for (var payload : EVERY_KIND) {
            texts.localeProperty().set(Locale.FRENCH);
            var french = words.say(payload);
            texts.localeProperty().set(Locale.ENGLISH);
            assertThat(french).isNotBlank().doesNotContain("{", "Optional");
            assertThat(words.say(payload))
                    .isNotBlank()
                    .doesNotContain("{", "Optional")
                    .isNotEqualTo(french);
        }
        assertThat(EVERY_KIND.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(FunnelAct.class.getPermittedSubclasses());
    }

    @Test
    void sentencesSayWhatStandsWhere() {
        assertThat(words.say(proven(Assurance.Kind.GUARANTEE, "")))
                .isEqualTo("Garantie P-03\u00a0: «\u00a0Bien\u00a0» (preuve\u00a0: page.pdf)");
        assertThat(words.say(EVERY_KIND.getFirst()))
                .isEqualTo("Réassurance mise en place, Panier (FR)\u00a0: outage-wait/fr, version 1");
        assertThat(words.say(EVERY_KIND.get(2)))
                .isEqualTo("Réassurance retirée, Ligne téléphonique (EN)\u00a0: rétabli");
        assertThat(words.say(EVERY_KIND.get(3))).isEqualTo("Étape d’achat confiée, Paiement\u00a0: Juridique");
        assertThat(words.say(EVERY_KIND.get(7)))
                .isEqualTo("Objection O-02\u00a0: «\u00a0Cher\u00a0», réponse outage-wait/fr");
    }
}
