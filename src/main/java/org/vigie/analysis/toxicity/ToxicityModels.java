// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.toxicity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vigie.analysis.text.LinearModel;
import org.vigie.analysis.text.LinearModelFile;
import org.vigie.core.signal.Harm;

/// The toxicity models that come with the program.
public final class ToxicityModels {
    /// The kinds that were learnt well enough to be shown, by language.
    public static final Map<String, List<Harm>> LEARNT = Map.of("fr", List.of(Harm.HATE), "en", List.of());

    private ToxicityModels() {}

    /// From the class path, by language.
    public static Map<String, ToxicityModel> load() {
        var harsh = HarshWords.load();
        return Map.of("fr", load("fr", harsh), "en", load("en", harsh));
    }

    /// The file name of a model beside this class.
    ///
    /// @param kind "toxic", or a kind of harm in lower case
    public static String file(String kind, String language) {
        return kind + "-" + language + ".bin";
    }

    /// A model learnt anew for a language; the kinds stay those that come with the program.
    ///
    /// @throws IOException if these bytes are no model of the program's
    public static ToxicityModel of(String language, byte[] bytes) throws IOException {
        return new ToxicityModel(HarshWords.load(), LinearModelFile.read(bytes), kinds(language));
    }

    private static ToxicityModel load(String language, HarshWords harsh) {
        return new ToxicityModel(harsh, read(file("toxic", language)), kinds(language));
    }

    private static Map<Harm, LinearModel> kinds(String language) {
        var kinds = new EnumMap<Harm, LinearModel>(Harm.class);
        for (var kind : LEARNT.getOrDefault(language, List.of()))
            kinds.put(kind, read(file(kind.name().toLowerCase(Locale.ROOT), language)));
        return kinds;
    }

    private static LinearModel read(String file) {
        try (var stream = Objects.requireNonNull(ToxicityModels.class.getResourceAsStream(file), file)) {
            return LinearModelFile.read(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The model " + file + " cannot be read.", broken);
        }
    }
}
