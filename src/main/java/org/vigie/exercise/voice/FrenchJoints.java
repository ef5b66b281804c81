// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.voice;

import java.util.List;
import java.util.regex.Pattern;

/// Joins French words as they are written: "de Altéa" becomes "d'Altéa", "à Le Mans" becomes "au Mans".
///
/// It knows no grammar: "le" is taken for an article, so that lists do not write "à le faire".
public final class FrenchJoints {
    /// Before these words the ones above lose their vowel; not before numbers and words spoken with a pause.
    private static final String OPEN = "(?!(?:onze|onzième|oui|yaourt)(?!\\p{L}))"
            + "(?=[aeiouàâéèêëîïôûAEIOUÀÂÉÈÊÎÔ]|[hH](?:ier|eure|abit|ôpital|omme|istoire|ôtel|iver|umain|uissier))";
    private static final Pattern ELIDED =
            Pattern.compile("(?<![\\p{L}\\d'’@#_-])((?i:d|qu|jusqu|lorsqu|puisqu|n|j|m|t|s)e|(?i:l)[ea]) " + OPEN);
    private static final List<Contraction> CONTRACTIONS = List.of(
            new Contraction("à le", "au"),
            new Contraction("de le", "du"),
            new Contraction("à les", "aux"),
            new Contraction("de les", "des"));

    private FrenchJoints() {}

    /// The text with its words joined.
    public static String join(String text) {
        var joined = ELIDED.matcher(text)
                .replaceAll(found -> found.group(1).substring(0, found.group(1).length() - 1) + "'");
        for (var contraction : CONTRACTIONS) joined = contraction.join(joined);
        return joined;
    }

    private record Contraction(Pattern apart, String joined) {
        Contraction(String apart, String joined) {
            this(
                    Pattern.compile(
                            "(?<![\\p{L}-])" + apart + "(?= )", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE),
                    joined);
        }

        String join(String text) {
            return apart.matcher(text)
                    .replaceAll(found -> Character.isUpperCase(found.group().charAt(0))
                            ? Character.toUpperCase(joined.charAt(0)) + joined.substring(1)
                            : joined);
        }
    }
}
