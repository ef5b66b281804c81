// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `${key}` in a text. Nothing in them is ever executed.
final class Placeholders {
    private static final Pattern KEY = Pattern.compile("\\$\\{([^{}$]{1,100})}");

    private Placeholders() {}

    static List<String> in(String text) {
        return KEY.matcher(text).results().map(found -> found.group(1).strip()).toList();
    }

    static String fill(String text, Map<String, String> values) {
        return KEY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1).strip(), found.group())));
    }
}
