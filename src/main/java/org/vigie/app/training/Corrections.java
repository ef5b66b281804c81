// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.vigie.analysis.sentiment.SentimentTrainer;
import org.vigie.analysis.toxicity.ToxicityTrainer;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Label;

/// What people said of labels, with the texts they said it of: to learn from. Confirmed labels teach like corrected
/// ones.
public record Corrections(List<Said> all) {
    private static final int MOST = 1_000_000;

    public Corrections {
        all = List.copyOf(all);
    }

    /// @param language of the text, ISO 639-1
    public record Said(String text, String language, Label label) {}

    /// Those that hold now; what was taken back or erased is left out.
    public static Corrections of(Journal journal, Mentions mentions) {
        var keys = new LinkedHashSet<MentionKey>();
        for (var entry : journal.latest(SignalAct.LabelCorrected.class, MOST).reversed())
            if (entry.payload() instanceof SignalAct.LabelCorrected corrected) keys.add(corrected.mention());
        var all = new ArrayList<Said>();
        for (var key : keys)
            mentions.one(key).ifPresent(filed -> {
                for (var label : filed.signals().corrected())
                    all.add(new Said(text(filed), filed.analysis().language(), label));
            });
        return new Corrections(all);
    }

    /// What they say of sentiment in a language.
    ///
    /// @param weight how many texts each counts for
    List<SentimentTrainer.Labelled> sentiment(String language, double weight) {
        var texts = new ArrayList<SentimentTrainer.Labelled>();
        for (var said : all)
            if (said.language.equals(language) && said.label instanceof Label.Feels(var polarity))
                texts.add(new SentimentTrainer.Labelled(said.text, polarity, weight, true));
        return texts;
    }

    /// What they say of toxicity in a language.
    ///
    /// @param weight how many texts each counts for
    List<ToxicityTrainer.Labelled> toxicity(String language, double weight) {
        var texts = new ArrayList<ToxicityTrainer.Labelled>();
        for (var said : all)
            if (said.language.equals(language) && said.label instanceof Label.IsToxic(var toxic))
                texts.add(new ToxicityTrainer.Labelled(said.text, toxic, weight, true));
        return texts;
    }

    /// Title and text as one, as the analyst hears them.
    private static String text(Filed filed) {
        var mention = filed.mention();
        return mention.title().isEmpty() ? mention.text() : mention.title() + "\n" + mention.text();
    }
}
