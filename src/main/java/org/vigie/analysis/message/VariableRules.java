// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;

/// Variables without a value, or with one that nobody looked at for a quarter of an hour.
final class VariableRules {
    private VariableRules() {}

    static List<Finding> check(Message message, Surroundings around) {
        var found = new ArrayList<Finding>();
        check(message.body(), true, around, found);
        check(message.title(), false, around, found);
        message.adapted().values().forEach(words -> check(words, false, around, found));
        return found;
    }

    private static void check(String text, boolean isBody, Surroundings around, List<Finding> found) {
        for (var part : Template.of(text).parts()) {
            if (!(part instanceof Template.Token token)) continue;
            var filling = around.fillings()
                    .of(token.name())
                    .filter(one -> !one.value().isBlank());
            int start = isBody ? token.start() : 0;
            int end = isBody ? start + token.source().length() : 0;
            if (filling.isEmpty()) found.add(Finding.at(Rule.UNFILLED_VARIABLE, start, end, token.name()));
            else if (filling.get().isStaleAt(around.now()))
                found.add(Finding.at(Rule.STALE_VARIABLE, start, end, token.name()));
        }
    }
}
