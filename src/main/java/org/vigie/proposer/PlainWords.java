// SPDX-License-Identifier: Apache-2.0
package org.vigie.proposer;

import java.util.Optional;
import java.util.regex.Pattern;

/// The title and the text in what a model said, as plain words: its thinking aloud, signs of markup and everything that
/// can't be seen are taken out.
///
/// @param title empty where it said one paragraph alone
record PlainWords(String title, String body) {
    private static final Pattern THINKING = Pattern.compile("(?s)<think>.*?(?:</think>|$)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n]]");
    private static final Pattern LABEL =
            Pattern.compile("(?i)^(?:titre|title|texte|text|traduction|translation)[ \\u00a0]*:[ \\u00a0]*");
    private static final Pattern SIGNS = Pattern.compile("(?m)^(?:#{1,6} |```\\w*$|[*•-] |> )|\\*\\*|__|`");
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

    /// Empty where nothing is left.
    static Optional<PlainWords> of(String said) {
        var text = THINKING.matcher(
                        said.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))
                .replaceAll("");
        text = SIGNS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("").strip();
        if (text.isEmpty()) return Optional.empty();
        int end = text.indexOf('\n');
        if (end < 0) return Optional.of(new PlainWords("", label(text)));
        var title = label(text.substring(0, end).strip());
        var body = label(text.substring(end).strip());
        return Optional.of(new PlainWords(title, GAP.matcher(body).replaceAll("\n\n")));
    }

    private static String label(String words) {
        return LABEL.matcher(words).replaceFirst("").strip();
    }
}
