// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Reply;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Texts;

class CallWordsTest {
    private final Texts texts = new Texts(Locale.FRENCH);
    private final CallWords words = new CallWords(texts, _ -> "Inès Carpentier");

    @Test
    void whatCameByEmailSaysSo() {
        assertThat(say(Optional.of(Reply.COMING), Optional.empty())).isEqualTo("Inès Carpentier vient");
        assertThat(say(Optional.of(Reply.COMING), heard(Heard.Sort.ANSWER)))
                .isEqualTo("Inès Carpentier vient (par e-mail, expéditeur non prouvé)");
        assertThat(say(Optional.empty(), heard(Heard.Sort.ANSWER)))
                .isEqualTo("Réponse de Inès Carpentier par e-mail, expéditeur non prouvé, à lire\u00a0: «\u00a0Oui"
                        + " mais\u00a0»");
        texts.localeProperty().set(Locale.ENGLISH);
        assertThat(say(Optional.empty(), heard(Heard.Sort.ABSENCE)))
                .isEqualTo("Automatic reply of Inès Carpentier, away: “Oui mais”");
        assertThat(say(Optional.empty(), Optional.empty())).doesNotContain("e-mail");
    }

    private String say(Optional<Reply> reply, Optional<Heard> heard) {
        return words.say(
                new MobilisationAct.Replied(new MobilisationId(new UUID(6, 6)), TestRooms.INES.id(), reply, heard));
    }

    private static Optional<Heard> heard(Heard.Sort sort) {
        return Optional.of(new Heard("<1@altea.example>", sort, "Oui mais"));
    }
}
