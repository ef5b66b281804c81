// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.util.Map;
import java.util.Objects;
import org.vigie.analysis.sentiment.SentimentModel;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.analysis.text.ReadText;
import org.vigie.analysis.toxicity.ToxicityModel;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.ToneEngine;

/// Reads the tone of texts on this machine with the models that come with the program, French and English.
///
/// A text in another language is read by the model of its closest relative of the two, and the confidence says
/// that this is little to go by. See docs/model-card-text.md.
public final class LocalTone implements ToneEngine {
    /// Of the models on the class path; changes with them.
    public static final String VERSION = "linear-4";

    private static final String ENGLISH = "en";
    private static final String FRENCH = "fr";
    /// Where a foreign language finds most of its words' relatives; all others go to French.
    private static final Map<String, String> RELATIVES =
            Map.of("de", ENGLISH, "nl", ENGLISH, "sv", ENGLISH, "da", ENGLISH, "no", ENGLISH);
    /// What is left of a confidence when the model never learnt the language.
    private static final double FOREIGN = 0.5;

    private final Map<String, SentimentModel> sentiments;
    private final Map<String, ToxicityModel> toxicities;
    private final String version;

    /// @param version names the models, see [ToneEngine#version]
    public LocalTone(String version, Map<String, SentimentModel> sentiments, Map<String, ToxicityModel> toxicities) {
        this.version = version;
        this.sentiments = Map.copyOf(sentiments);
        this.toxicities = Map.copyOf(toxicities);
    }

    /// With the models on the class path. Takes some tenths of a second.
    public static LocalTone load() {
        return new LocalTone(VERSION, SentimentModels.load(), ToxicityModels.load());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Tone read(String text, String language) {
        return read(ReadText.of(text), language);
    }

    /// For a text that was cut into tokens already.
    Tone read(ReadText text, String language) {
        var model = modelOf(language);
        var sentiment = held(sentiments, model).read(text);
        if (!model.equals(language)) sentiment = doubted(sentiment);
        return new Tone(sentiment, held(toxicities, model).read(text));
    }

    @Override
    public Explanation explain(String text, String language) {
        var read = ReadText.of(text);
        var model = modelOf(language);
        return new Explanation(
                held(sentiments, model).explain(read), held(toxicities, model).explain(read));
    }

    private static <M> M held(Map<String, M> models, String model) {
        return Objects.requireNonNull(models.get(model), () -> "no model for " + model);
    }

    private static String modelOf(String language) {
        if (language.equals(ENGLISH) || language.equals(FRENCH)) return language;
        return RELATIVES.getOrDefault(language, FRENCH);
    }

    private static Sentiment doubted(Sentiment sentiment) {
        return new Sentiment(sentiment.score() * FOREIGN, sentiment.polarity(), sentiment.confidence() * FOREIGN);
    }
}
