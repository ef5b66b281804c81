// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.sentiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vigie.analysis.text.Lexicons;
import org.vigie.analysis.text.LinearModelFile;

/// The sentiment models that come with the program.
public final class SentimentModels {
    /// The languages there is a model for, ISO 639-1.
    public static final List<String> LANGUAGES = List.of("fr", "en");

    private SentimentModels() {}

    /// From the class path, by language.
    public static Map<String, SentimentModel> load() {
        return Map.of("fr", load("fr"), "en", load("en"));
    }

    /// The file name of a model beside this class.
    public static String file(String language) {
        return "sentiment-" + language + ".bin";
    }

    /// A model learnt anew for a language.
    ///
    /// @throws IOException if these bytes are no model of the program's
    public static SentimentModel of(String language, byte[] bytes) throws IOException {
        return new SentimentModel(lexicons(language), LinearModelFile.read(bytes));
    }

    /// The word lists that the model of a language looks into.
    public static Lexicons lexicons(String language) {
        return Lexicons.load(List.of("vader_" + language, "afinn_" + language, "pattern_" + language, "emoji"));
    }

    private static SentimentModel load(String language) {
        var file = file(language);
        try (var stream = Objects.requireNonNull(SentimentModels.class.getResourceAsStream(file), file)) {
            return of(language, stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The model " + file + " cannot be read.", broken);
        }
    }
}
