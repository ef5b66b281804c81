// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class PublishWordsTest {
    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    private static List<PublishAct> everyKind() {
        var account = TestSendings.account(Way.MASTODON, "https://social.example");
        var sending = TestSendings.order(Outlet.SHORT_POST, account, 1).sending();
        return List.of(
                new PublishAct.AccountsKept(List.of(account)),
                new PublishAct.Queued(sending),
                new PublishAct.Begun(sending, "clé", 0, 1),
                new PublishAct.Answered(
                        sending.id(),
                        0,
                        4,
                        List.of(
                                new Receipt.Sent("1", ""),
                                new Receipt.Sent("2", ""),
                                new Receipt.Refused(Ground.REJECTED, "550"),
                                new Receipt.Waiting(TestSendings.NOW, Why.LIMIT))),
                new PublishAct.Settled(sending.id(), Verdict.ARRIVED),
                new PublishAct.Returned(
                        sending.id(),
                        List.of(new Bounce(1, "5.1.1", "unknown", true), new Bounce(2, "5.1.1", "unknown", true))),
                new PublishAct.Cancelled(sending.id()),
                new PublishAct.Confirmed(sending.id(), List.of("service")));
    }

    @Test
    void everyKindIsOneSentenceInBothLanguages() {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            texts.localeProperty().set(language);
            for (var act : everyKind()) assertThat(words.say(act)).isNotBlank().doesNotContain("publish.", "{");
        }
        var shown = everyKind().stream().<Class<?>>map(Object::getClass).toList();
        assertThat(Arrays.stream(PublishAct.class.getPermittedSubclasses()).filter(type -> !type.isEnum()))
                .allMatch(shown::contains);
    }

    @Test
    void lettersThatCameBackAreCountedWithWhyAndWithoutAddresses() {
        assertThat(words.say(everyKind().get(5)))
                .isEqualTo("2 lettres revenues après l’envoi, sans nouvel envoi\u00a0: 5.1.1 unknown");
    }

    @Test
    void equalAnswersAreSaidOnceWithTheirNumber() {
        assertThat(words.say(everyKind().get(3)))
                .isEqualTo("Réponse du canal\u00a0: publié (× 2), refusé\u00a0: refusé par le canal 550, limite"
                        + " du canal, nouvel essai à 16:16");
    }
}
