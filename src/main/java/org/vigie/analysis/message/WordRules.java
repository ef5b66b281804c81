// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// Words that lay blame, guess, or name people who were hit (heying.com, "holding statement": forbidden).
final class WordRules {
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BLAME_FR = words(
            "la faute d[eu]s?|par la faute|coupables?|incompéten\\p{L}+|négligen\\p{L}+"
                    + "|irresponsables?|à cause d(?:e|u|es) (?:(?:notre|nos|votre|vos) )?(?:client|prestataire|fournisseur|sous-traitant)\\p{L}*|vous auriez dû|menteurs?|malhonnêt\\p{L}+");
    private static final Pattern BLAME_EN =
            words("fault of|(?:your|their|his|her) fault|to blame|guilty|incompeten\\p{L}+"
                    + "|negligen\\p{L}+|irresponsible|you should have|liars?|dishonest\\p{L}*");
    private static final Pattern GUESS_FR =
            words("probablement|sans doute|il semblerait|il semble que|peut-être|vraisemblablement"
                    + "|nous pensons que|nous supposons|serait dû|serait due|seraient dus|à notre avis");
    private static final Pattern GUESS_EN =
            words("probably|perhaps|maybe|presumably|likely|it seems|it appears|might be|may be due"
                    + "|we think(?! of)|we believe|we assume|possibly");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:M\\.|Mme|MM\\.|Monsieur|Madame|Mr\\.?|Mrs\\.?|Ms\\.?)[ \u00a0]\\p{Lu}[\\p{L}'’-]+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HIT = words("victimes?|blessée?s?|décédée?s?|mort|morte|disparue?s?|hospitalisée?s?"
            + "|victims?|injured|died|dead|deceased|missing|hospitali[sz]ed");

    private WordRules() {}

    private static Pattern words(String any) {
        return Pattern.compile("(?<![\\p{L}])(?:" + any + ")(?![\\p{L}])", WORDS);
    }

    static List<Finding> check(Message message, List<String> victims) {
        var found = new ArrayList<Finding>();
        boolean french = message.language() == Tongue.FR;
        mark(Rule.BLAME, french ? BLAME_FR : BLAME_EN, message.body(), found);
        mark(Rule.SPECULATION, french ? GUESS_FR : GUESS_EN, message.body(), found);
        for (var name : victims)
            if (!name.isBlank()) mark(Rule.VICTIM_NAME, words(Pattern.quote(name.strip())), message.body(), found);
        for (var sentence : Sentences.of(message.body()))
            if (HIT.matcher(sentence.text()).find()) {
                var named = NAMED.matcher(sentence.text());
                while (named.find())
                    found.add(Finding.at(
                            Rule.VICTIM_NAME,
                            sentence.start() + named.start(),
                            sentence.start() + named.end(),
                            named.group()));
            }
        return found;
    }

    private static void mark(Rule rule, Pattern pattern, String text, List<Finding> found) {
        var match = pattern.matcher(text);
        while (match.find()) found.add(Finding.at(rule, match.start(), match.end(), match.group()));
    }
}
