// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Finds who wrote something. Mail addresses are left out: nobody reads feeds to be written to by a crisis cell.
final class People {
    private static final List<String> NAMES =
            List.of("author", "dc:creator", "dc:author", "itunes:author", "managingeditor");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+(?:\\?\\S*)?");
    private static final Pattern LEFT_OVER = Pattern.compile("\\(\\s*\\)|<\\s*>|&lt;\\s*&gt;|(?i)\\bmailto:");

    /// No name is longer; what is longer may be meant to keep us busy.
    private static final int LONGEST = 500;

    private People() {}

    /// The names given directly in this element, each once, in order.
    static List<String> of(Element element) {
        var names = new LinkedHashSet<String>();
        for (var child : element.children())
            if (NAMES.contains(Vocabulary.name(child))) {
                var name = name(child);
                if (!name.isEmpty()) names.add(name);
            }
        return List.copyOf(names);
    }

    private static String name(Element person) {
        for (var part : person.children())
            if (part.tag().localName().toLowerCase(Locale.ROOT).equals("name")) return tidy(part.text());
        return person.children().isEmpty() ? tidy(person.wholeText()) : "";
    }

    /// "me@example.com (Example editor)" is Example editor.
    static String tidy(String written) {
        if (written.length() > LONGEST) return "";
        var text = Markup.guess(written, "").line();
        var bare = LEFT_OVER
                .matcher(MAIL.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        if (bare.startsWith("(") && bare.endsWith(")"))
            bare = bare.substring(1, bare.length() - 1).strip();
        return bare;
    }
}
