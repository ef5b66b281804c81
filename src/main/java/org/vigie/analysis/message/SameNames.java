// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What one language calls by another name than the other: countries, languages, some towns and bodies.
final class SameNames {
    private static final List<String> PAIRS = List.of(
            "londres london",
            "bruxelles brussels",
            "geneve geneva",
            "pekin beijing",
            "moscou moscow",
            "vienne vienna",
            "lisbonne lisbon",
            "copenhague copenhagen",
            "anvers antwerp",
            "ue eu",
            "onu un",
            "rgpd gdpr",
            "pdg ceo",
            "europeenne european",
            "europeen european",
            "europeens european",
            "francaise french",
            "francaises french",
            "francais french",
            "noel christmas",
            "paques easter");
    private static final int LEAST_LETTERS = 4;
    private static final Map<String, Set<String>> SAME = same();

    private SameNames() {}

    /// @param word without accents, in small letters
    static Set<String> of(String word) {
        return SAME.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> same() {
        var same = new HashMap<String, Set<String>>();
        for (var pair : PAIRS) tie(same, pair.split(" ")[0], pair.split(" ")[1]);
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            tie(
                    same,
                    plain(country.getDisplayCountry(Locale.FRENCH)),
                    plain(country.getDisplayCountry(Locale.ENGLISH)));
        }
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            tie(
                    same,
                    plain(language.getDisplayLanguage(Locale.FRENCH)),
                    plain(language.getDisplayLanguage(Locale.ENGLISH)));
        }
        return same;
    }

    private static void tie(Map<String, Set<String>> same, String one, String other) {
        if (one.equals(other)) return;
        for (var word : words(one))
            same.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words(other));
        for (var word : words(other))
            same.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words(one));
    }

    /// Those of a name of several words that carry it, so that *de* does not stand for *isle*.
    private static List<String> words(String name) {
        var words = List.of(name.split("[^a-z]+"));
        return words.size() == 1
                ? words
                : words.stream().filter(word -> word.length() >= LEAST_LETTERS).toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
