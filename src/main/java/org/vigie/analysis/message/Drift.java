// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;

/// What one language says and the other does not: figures, hours, links and variables. A count written differently in
/// the two languages (1 284 and 1,284; 17 h 30 and 17:30) is the same.
final class Drift {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"»”]*[^\\s<>\"»”.,;:!?)]");
    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})(?:[ \u00a0]?h[ \u00a0]?|:)(\\d{2})\\b");
    private static final Pattern GROUP = Pattern.compile("(?<=\\d)[ \u00a0\u202f,](?=\\d{3}(?!\\d))");
    private static final Pattern DECIMAL = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.:]\\d+)*");

    private Drift() {}

    static List<Finding> check(Message message, Message twin) {
        var mine = marks(message.body());
        var theirs = marks(twin.body());
        var found = new ArrayList<Finding>();
        mine.forEach((mark, count) -> {
            if (!count.equals(theirs.get(mark))) found.add(at(message.body(), mark));
        });
        theirs.keySet().stream()
                .filter(mark -> !mine.containsKey(mark))
                .forEach(mark -> found.add(Finding.whole(Rule.DRIFT, mark)));
        return found;
    }

    private static Finding at(String body, String mark) {
        int start = Math.max(0, body.indexOf(mark));
        return body.contains(mark)
                ? Finding.at(Rule.DRIFT, start, start + mark.length(), mark)
                : Finding.whole(Rule.DRIFT, mark);
    }

    private static TreeMap<String, Integer> marks(String body) {
        var marks = new TreeMap<String, Integer>();
        var rest = new StringBuilder();
        for (var part : Template.of(body).parts())
            switch (part) {
                case Template.Words words -> rest.append(words.source());
                case Template.Token token -> {
                    marks.merge(token.source(), 1, (_, _) -> 1);
                    rest.append(' ');
                }
            }
        var link = LINK.matcher(rest);
        link.results().forEach(match -> marks.merge(match.group(), 1, Integer::sum));
        var plain = HOUR.matcher(LINK.matcher(rest).replaceAll(" ")).replaceAll("$1:$2");
        plain = DECIMAL.matcher(GROUP.matcher(plain).replaceAll("")).replaceAll(".");
        NUMBER.matcher(plain).results().forEach(match -> marks.merge(match.group(), 1, Integer::sum));
        return marks;
    }
}
