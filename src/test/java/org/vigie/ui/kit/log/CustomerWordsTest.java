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
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.customer.TestCustomers;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.AccountId;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class CustomerWordsTest {
    private static final PromiseId CALL = new PromiseId(new UUID(1, 1));
    private static final ComplaintId LOSS = new ComplaintId(new UUID(2, 1), 4);
    private static final List<CustomerAct> EVERY_KIND = List.of(
            new CustomerAct.Registered("", List.of(TestCustomers.ODILE)),
            new CustomerAct.Registered("c.csv", List.of(TestCustomers.ODILE, TestCustomers.KARIM)),
            new CustomerAct.Struck("C-1", "homonyme d’Odile"),
            new CustomerAct.Promised(CALL, "C-1", "Rappel d’Odile", Optional.empty()),
            new CustomerAct.Promised(CALL, "C-1", "Rappel d’Odile", Optional.of(Entries.T0)),
            new CustomerAct.PromiseKept(CALL, "Odile rappelée"),
            new CustomerAct.ComplaintTaken(LOSS, "C-1", "Odile a perdu", Charge.NOBODY, Optional.empty()),
            new CustomerAct.ComplaintMoved(LOSS, ComplaintState.SETTLED, "Odile d’accord"),
            new CustomerAct.ListDrawn(new AccountId(new UUID(4, 1)), Choice.all(Tongue.FR), List.of("C-1", "C-2")),
            new CustomerAct.CallsExported("appels.csv", Choice.all(Tongue.FR), 1200));

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    @Test
    void everyKindIsSaidInBothLanguagesAndNamesNobody() {
        for (var payload : EVERY_KIND) {
            texts.localeProperty().set(Locale.FRENCH);
            var french = words.say(payload);
            texts.localeProperty().set(Locale.ENGLISH);
            assertThat(french).isNotBlank().doesNotContain("{", "Optional", "Odile", "C-1");
            assertThat(words.say(payload))
                    .isNotBlank()
                    .doesNotContain("{", "Optional", "Odile", "C-1")
                    .isNotEqualTo(french);
        }
        assertThat(EVERY_KIND.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(CustomerAct.class.getPermittedSubclasses());
    }

    @Test
    void sentencesCountAndNumber() {
        assertThat(words.say(EVERY_KIND.get(1))).isEqualTo("2 clients au registre des clients touchés (fichier c.csv)");
        assertThat(words.say(EVERY_KIND.get(7))).isEqualTo("Réclamation R-04\u00a0: Réglée");
        assertThat(words.say(EVERY_KIND.get(8))).isEqualTo("2 clients du registre pour un courriel");
        assertThat(words.say(EVERY_KIND.get(9)))
                .isEqualTo("Liste d’appels et de courriers de 1\u202f200 clients écrite dans appels.csv");
    }
}
