// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.sentiment.SentimentTrainer;
import org.vigie.analysis.sentiment.SentimentTrainer.Labelled;
import org.vigie.app.corpus.SentimentTexts.Judged;
import org.vigie.core.signal.Polarity;

class SentimentTrainingTest {
    @Test
    void everyClassOfTheHelpingTextsCountsTheSame() {
        var texts = SentimentTraining.balanced(List.of(
                new Judged("bad", Polarity.NEGATIVE),
                new Judged("so so", Polarity.NEUTRAL),
                new Judged("it is", Polarity.NEUTRAL),
                new Judged("good", Polarity.POSITIVE),
                new Judged("great", Polarity.POSITIVE),
                new Judged("fine", Polarity.POSITIVE)));
        assertThat(texts).extracting(Labelled::weight).containsExactly(2.0, 1.0, 1.0, 2 / 3.0, 2 / 3.0, 2 / 3.0);
        assertThat(texts).noneMatch(Labelled::judged);
    }

    @Test
    void aPartIsJudgedOnTheSameTextsAsTheWhole() {
        var texts = new ArrayList<Labelled>();
        for (int i = 0; i < 90; i++) {
            var polarity = Polarity.values()[i % 3];
            var word = List.of("horrible", "tuesday", "wonderful").get(i % 3);
            texts.add(new Labelled(word + " number " + letters(i), polarity, 1, true));
        }
        var trainer = SentimentTraining.trainer("en");
        var part = trainer.fromPart(texts, 2);
        var whole = trainer.fromPart(texts, SentimentTrainer.WHOLE);
        assertThat(part.expected()).hasSize(90).isEqualTo(whole.expected());
        assertThat(MacroF1.of(whole.expected(), whole.outOfFold())).isGreaterThan(95);
        assertThat(whole.outOfFold()).isEqualTo(trainer.learn(texts).outOfFold());
    }

    /// A number in letters, as equal letters make texts equal.
    private static String letters(int number) {
        return IntStream.of(number / 10, number % 10)
                .mapToObj(digit -> String.valueOf((char) ('a' + digit)))
                .reduce("", String::concat);
    }
}
