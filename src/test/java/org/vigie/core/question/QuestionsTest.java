// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.MessageId;

class QuestionsTest {
    private static final QuestionId FIRST = new QuestionId(new UUID(8, 1));
    private static final QuestionId SECOND = new QuestionId(new UUID(8, 2));
    private static final MessageId TEXT = MessageId.parse("outage-wait/fr");

    private final Entries entries = new Entries();

    @Test
    void aQuestionIsOpenUntilATextAnswersIt() {
        entries.add(new QuestionAct.Opened(FIRST, Audience.MEDIA, "Une fuite ?"));
        entries.add(new QuestionAct.Opened(SECOND, Audience.CUSTOMERS, "Quand ?"));
        entries.add(Entries.PAUL, new QuestionAct.Answered(FIRST, TEXT, 2));
        var all = Questions.fold(entries.all());
        assertThat(all).extracting(Question::text).containsExactly("Une fuite ?", "Quand ?");
        assertThat(all).extracting(Question::isOpen).containsExactly(false, true);
        assertThat(all.getFirst().audience()).isEqualTo(Audience.MEDIA);
        assertThat(all.getFirst().answer().orElseThrow().message()).isEqualTo(TEXT);
        assertThat(all.getFirst().answer().orElseThrow().by()).isEqualTo(Optional.of(Entries.PAUL));
    }

    @Test
    void whatIsSetAsideWaitsNoMoreAndAnAnswerBringsItBack() {
        entries.add(new QuestionAct.Opened(FIRST, Audience.MEDIA, "Une fuite ?"));
        entries.add(new QuestionAct.SetAside(FIRST));
        assertThat(Questions.fold(entries.all()).getFirst().isOpen()).isFalse();
        assertThat(Questions.fold(entries.all()).getFirst().aside()).isTrue();
        entries.add(new QuestionAct.Answered(FIRST, TEXT, 1));
        assertThat(Questions.fold(entries.all()).getFirst().aside()).isFalse();
    }

    @Test
    void actsOnAQuestionThatNobodyOpenedAreLeftOut() {
        entries.add(new QuestionAct.Answered(FIRST, TEXT, 1));
        entries.add(new QuestionAct.SetAside(SECOND));
        assertThat(Questions.fold(entries.all())).isEmpty();
        assertThatThrownBy(() -> new QuestionAct.Opened(FIRST, Audience.MEDIA, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
