// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;

/// Shares and great numbers of which nobody says by what they are known: neither the sentence nor the value's source.
final class FigureRules {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.+-])\\p{N}+(?:[ \u00a0\u202f.,]\\p{N}+)*[ \u00a0\u202f]?(?:%|millions?|milliards?|billions?|mille|thousand)"
                    + "|(?<![\\p{L}\\p{N}.+:/-])\\p{N}{1,3}(?:[ \u00a0\u202f,]\\p{N}{3})+(?![\\p{N}:/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SOURCE = Pattern.compile(
            "selon|d’après|d'après|source|relevé|mesuré|constaté|compté|according to|as measured|recorded|counted",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FigureRules() {}

    static List<Finding> check(Message message, Fillings fillings) {
        var found = new ArrayList<Finding>();
        for (var sentence : Sentences.of(message.body())) {
            if (SOURCE.matcher(sentence.text()).find()) continue;
            var figure = FIGURE.matcher(sentence.text());
            while (figure.find())
                found.add(Finding.at(
                        Rule.UNSOURCED_FIGURE,
                        sentence.start() + figure.start(),
                        sentence.start() + figure.end(),
                        figure.group().strip()));
        }
        for (var part : Template.of(message.body()).parts())
            if (part instanceof Template.Token(var name, int start))
                fillings.of(name)
                        .filter(value -> value.source().isBlank()
                                && FIGURE.matcher(value.value()).find())
                        .ifPresent(value -> found.add(
                                Finding.at(Rule.UNSOURCED_FIGURE, start, start + name.length() + 2, value.value())));
        return found;
    }
}
