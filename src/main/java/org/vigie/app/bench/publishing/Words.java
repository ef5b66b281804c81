// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.util.regex.Pattern;

/// What is published here says its number, so that a server can tell whether it has had it.
final class Words {
    /// The variable that holds it.
    static final String NUMBER = "number";

    static final String TITLE = "Mesure {number}";
    static final String TEXT = "Message de mesure no-{number}-.";

    private static final Pattern TOLD = Pattern.compile("no-(\\d+)-");

    private Words() {}

    /// @throws IllegalArgumentException for words that are none of these
    static int number(String words) {
        var told = TOLD.matcher(words);
        if (!told.find()) throw new IllegalArgumentException("No number in " + words);
        return Integer.parseInt(told.group(1));
    }
}
