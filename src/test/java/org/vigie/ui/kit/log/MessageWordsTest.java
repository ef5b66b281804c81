// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Circuit;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;
import org.vigie.core.question.QuestionId;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class MessageWordsTest {
    private static final ApprovalAct.Words WORDS = ApprovalAct.Words.of(TestMessages.HOLDING);
    private static final List<RoleId> STEPS = List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id());

    private static final QuestionId ASKED = new QuestionId(new java.util.UUID(8, 1));
    private static final MessageMap MAP = new MessageMap(
            new MessageId("outage-return", Tongue.FR),
            "outage",
            Audience.CUSTOMERS,
            "Quand revient-elle ?",
            List.of(new MessageMap.Key("Bientôt.", List.of()), new MessageMap.Key("Merci.", List.of())));

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    private static List<Payload> everyKind() {
        return List.of(
                new MessageAct.Kept(List.of(TestMessages.HOLDING)),
                new MessageAct.Kept(List.of(TestMessages.HOLDING, TestMessages.ENGLISH)),
                new MessageAct.ProposalRefused(
                        TestMessages.HOLDING.id(), "llama3.2:3b", List.of("Orange"), List.of("12")),
                new MessageAct.Withdrawn(TestMessages.HOLDING.id(), ""),
                new MessageAct.Withdrawn(TestMessages.HOLDING.id(), "remplacé"),
                new MessageAct.Restored(TestMessages.HOLDING.id()),
                new MessageAct.Used(TestMessages.HOLDING.id(), 2, Outlet.SMS, "Panne"),
                new MessageAct.Filled("next-update", "17:30", ""),
                new MessageAct.Filled("own-thing", "12 %", "réseau"),
                new MessageAct.Filled("next-update", "", ""),
                new QuestionAct.Opened(ASKED, Audience.MEDIA, "Une fuite ?"),
                new QuestionAct.Answered(ASKED, TestMessages.HOLDING.id(), 2),
                new QuestionAct.SetAside(ASKED),
                new MapAct.Kept(MAP),
                new MapAct.Withdrawn(MAP.id()),
                new ApprovalAct.Submitted(List.of(WORDS), STEPS),
                new ApprovalAct.Submitted(List.of(WORDS, WORDS, WORDS, WORDS), STEPS),
                new ApprovalAct.Signed(List.of(WORDS), STEPS.getFirst(), false, Optional.empty(), ""),
                new ApprovalAct.Signed(List.of(WORDS), STEPS.getLast(), true, Optional.of(Entries.T0), "vu"),
                new ApprovalAct.Refused(WORDS, STEPS.getFirst(), "chiffre"),
                new ApprovalAct.Commented(WORDS, "depuis quand ?"),
                new ApprovalAct.Reminded(List.of(WORDS), STEPS.getFirst()),
                new ApprovalAct.CircuitSet(Circuit.USUAL));
    }

    @Test
    void everyKindIsSaidInBothLanguages() {
        for (var payload : everyKind()) {
            texts.localeProperty().set(Locale.FRENCH);
            var french = words.say(payload);
            texts.localeProperty().set(Locale.ENGLISH);
            var english = words.say(payload);
            assertThat(french).isNotBlank().doesNotContain("{", "Optional");
            assertThat(english).isNotBlank().doesNotContain("{", "Optional").isNotEqualTo(french);
        }
    }

    @Test
    void noKindIsForgotten() {
        var shown = everyKind().stream().<Class<?>>map(Object::getClass).toList();
        assertThat(MessageAct.class.getPermittedSubclasses()).allMatch(shown::contains);
        assertThat(QuestionAct.class.getPermittedSubclasses()).allMatch(shown::contains);
        assertThat(MapAct.class.getPermittedSubclasses()).allMatch(shown::contains);
        assertThat(ApprovalAct.class.getPermittedSubclasses()).allMatch(shown::contains);
    }

    @Test
    void sentencesSayWhatAndWhere() {
        assertThat(words.say(new MessageAct.Kept(List.of(TestMessages.HOLDING))))
                .isEqualTo("Texte enregistré\u00a0: «\u00a0Panne en cours\u00a0», version 1 (outage-wait/fr)");
        assertThat(words.say(new MessageAct.Kept(List.of(TestMessages.HOLDING), Optional.of("llama3.2:3b"))))
                .endsWith("version 1 (outage-wait/fr), proposé par l’assistant (llama3.2:3b) et repris");
        assertThat(words.say(new MessageAct.ProposalRefused(
                        TestMessages.HOLDING.id(), "llama3.2:3b", List.of("12 000", "Orange"), List.of("{service}"))))
                .isEqualTo("Proposition de l’assistant écartée pour outage-wait/fr (llama3.2:3b). Absent du texte"
                        + " et de la salle\u00a0: «\u00a012 000\u00a0», «\u00a0Orange\u00a0». Omis par la"
                        + " traduction\u00a0: «\u00a0{service}\u00a0».");
        assertThat(words.say(new MessageAct.Used(TestMessages.HOLDING.id(), 2, Outlet.SMS, "Panne")))
                .isEqualTo("Texte copié\u00a0: outage-wait/fr, version 2, SMS\u00a0: «\u00a0Panne\u00a0»");
        assertThat(words.say(new MessageAct.Filled("next-update", "17:30", "point n° 4")))
                .isEqualTo("Variable heure du prochain point\u00a0: 17:30 (source\u00a0: point n° 4)");
        assertThat(words.say(new QuestionAct.Opened(ASKED, Audience.MEDIA, "Une fuite ?")))
                .isEqualTo("Question ouverte (médias)\u00a0: «\u00a0Une fuite ?\u00a0»");
        assertThat(words.say(new QuestionAct.Answered(ASKED, TestMessages.HOLDING.id(), 2)))
                .isEqualTo("Question répondue par outage-wait/fr, version 2");
        assertThat(words.say(new MapAct.Kept(MAP)))
                .isEqualTo("Carte de messages enregistrée\u00a0: «\u00a0Quand revient-elle ?\u00a0»"
                        + " (outage-return/fr)\u00a0: Bientôt. / Merci.");
        assertThat(words.say(new ApprovalAct.Submitted(List.of(WORDS, WORDS, WORDS, WORDS), STEPS)))
                .isEqualTo("Approbation demandée\u00a0: outage-wait/fr, version 1, outage-wait/fr, version 1,"
                        + " outage-wait/fr, version 1 et 1 de plus. Étapes\u00a0: Juridique, Direction");
        assertThat(words.say(new ApprovalAct.Signed(List.of(WORDS), STEPS.getLast(), true, Optional.empty(), "vu")))
                .isEqualTo("Approuvé par délégation, étape Direction\u00a0: outage-wait/fr, version 1."
                        + " «\u00a0vu\u00a0»");
    }
}
