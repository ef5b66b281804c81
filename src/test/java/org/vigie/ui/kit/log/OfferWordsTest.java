// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class OfferWordsTest {
    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 2);
    private static final OfferRule RULE = new OfferRule("Avoir", "", false, 750, 1_500, 2_400_000);
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final List<OfferAct> EVERY_KIND = List.of(
            new OfferAct.Proposed(WEEK, RULE, List.of(LEGAL, UsualRoles.DIRECTION.id())),
            new OfferAct.Signed(WEEK, RULE.seal(), LEGAL, false),
            new OfferAct.Signed(WEEK, RULE.seal(), new RoleId(new UUID(1, 1)), true),
            new OfferAct.Refused(WEEK, LEGAL, "trop large"),
            new OfferAct.Granted(WEEK, List.of(new OfferAct.Given("C-1", 750), new OfferAct.Given("C-2", 750))),
            new OfferAct.Closed(WEEK, "rétabli"));

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    @Test
    void everyKindIsSaidInBothLanguagesAndNamesNobody() {
        for (var payload : EVERY_KIND) {
            texts.localeProperty().set(Locale.FRENCH);
            var french = words.say(payload);
            texts.localeProperty().set(Locale.ENGLISH);
            assertThat(french).isNotBlank().doesNotContain("{", "Optional", "C-1");
            assertThat(words.say(payload))
                    .isNotBlank()
                    .doesNotContain("{", "Optional", "C-1")
                    .isNotEqualTo(french);
        }
        assertThat(EVERY_KIND.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(OfferAct.class.getPermittedSubclasses());
    }

    @Test
    void sentencesSayHowMuch() {
        assertThat(words.say(EVERY_KIND.get(4))).isEqualTo("Geste commercial G-02 accordé à 2 clients, 15,00\u00a0€");
        assertThat(words.say(EVERY_KIND.get(3)))
                .isEqualTo("Geste commercial G-02 refusé, étape Juridique\u00a0: trop large");
    }
}
