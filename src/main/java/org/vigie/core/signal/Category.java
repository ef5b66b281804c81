// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing a mention may speak of, and the words that tell it.
///
/// A term is a word or several in order, without regard to case and accents. A word ending in `*` stands for
/// every word that begins so; a lone `*` for exactly one word; a term that begins with `!` is an exception:
/// where it stands, it takes away what other terms of the category find inside it ("!sans retard").
///
/// @param id never changes; small Latin letters, digits and hyphens
/// @param sign what it lifts in a mention's priority; present for [CategoryKind#SIGN] alone
/// @param frenchTerms read in every text that is not known to be English
/// @param englishTerms read in every text that is not known to be French
public record Category(
        String id,
        CategoryKind kind,
        Optional<Sign> sign,
        String french,
        String english,
        List<String> frenchTerms,
        List<String> englishTerms) {
    public Category {
        frenchTerms = List.copyOf(frenchTerms);
        englishTerms = List.copyOf(englishTerms);
    }

    /// What it is called in this language.
    public String label(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }
}
