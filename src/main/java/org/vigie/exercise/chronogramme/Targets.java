// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigie.core.topic.Words;

/// The names of the teams that an inject goes to, in one cell; none for everybody. A name that would be read otherwise
/// stands between quotation marks.
final class Targets {
    private static final Set<String> EVERYBODY =
            Set.of("tous", "toutes", "tout le monde", "all", "everyone", "toutes les equipes", "all teams", "");

    private static final Pattern UNCLEAR = Pattern.compile("[;,/\n\"]");
    private static final Pattern NAME =
            Pattern.compile("[ \t\r\u00a0]*+\"([^\"]*+(?:\"\"[^\"]*+)*+)\"[ \t\r\u00a0]*+(?=[;,/\n]|\\z)|[^;,/\n]*+");

    private Targets() {}

    static List<String> read(String cell) {
        var names = new ArrayList<String>();
        var found = NAME.matcher(cell);
        for (int at = 0; at <= cell.length() && found.find(at); at = found.end() + 1) {
            var quoted = found.group(1);
            if (quoted != null) names.add(quoted.replace("\"\"", "\""));
            else if (!isEverybody(found.group())) names.add(found.group().strip());
        }
        return names;
    }

    static String write(List<String> names) {
        return names.stream()
                .map(name -> UNCLEAR.matcher(name).find() || isEverybody(name)
                        ? '"' + name.replace("\"", "\"\"") + '"'
                        : name)
                .collect(Collectors.joining("; "));
    }

    private static boolean isEverybody(String name) {
        return EVERYBODY.contains(Words.fold(name).strip());
    }
}
