// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The first query to watch a brand with: its words, hashtags and handles, without its namesakes.
///
/// Its languages are left out on purpose: a language that was badly detected must not hide a mention.
public final class BrandQuery {
    private static final String QUOTATION_MARKS = "[\"“”„«»]";

    private BrandQuery() {}

    /// The query as a person would type it, names spelt as the brand spells them.
    public static String text(Brand brand, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        var wanted = new ArrayList<String>();
        for (var word : brand.words()) addPhrase(wanted, word, french);
        for (var hashtag : brand.hashtags()) addName(wanted, "#", hashtag);
        for (var handle : brand.handles()) addName(wanted, "@", handle);
        if (wanted.isEmpty()) addPhrase(wanted, brand.name(), french);
        var unwanted = new ArrayList<String>();
        for (var exclusion : brand.exclusions()) addPhrase(unwanted, exclusion, french);

        var text = String.join(french ? " OU " : " OR ", wanted);
        if (unwanted.isEmpty()) return text;
        var grouped = wanted.size() > 1 ? "(" + text + ")" : text;
        return unwanted.stream()
                .map(part -> (french ? " SAUF " : " NOT ") + part)
                .collect(Collectors.joining("", grouped, ""));
    }

    private static void addPhrase(List<String> terms, String words, boolean french) {
        var plain = words.replaceAll(QUOTATION_MARKS, " ").strip();
        if (!Words.of(plain).isEmpty()) terms.add(french ? "« " + plain + " »" : "\"" + plain + "\"");
    }

    private static void addName(List<String> terms, String sign, String name) {
        var words = Words.of(name);
        if (words.size() == 1)
            terms.add(sign
                    + name.substring(words.getFirst().start(), words.getFirst().end()));
        else addPhrase(terms, name, false);
    }
}
