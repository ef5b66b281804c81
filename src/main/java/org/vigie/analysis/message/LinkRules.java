// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;

/// Links that readers outside can't or should not follow. Nothing is asked of the network: the address alone is read.
final class LinkRules {
    private static final Pattern LINK =
            Pattern.compile("\\b([a-z][a-z0-9+.-]*)://([^\\s<>\"»”]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRIVATE =
            Pattern.compile("localhost|.*\\.(?:local|localhost|internal|intranet|lan|home|corp)"
                    + "|(?:0|10|127)(?:\\.\\d+){3}|169\\.254(?:\\.\\d+){2}|192\\.168(?:\\.\\d+){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}"
                    + "|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(?:\\.\\d+){2}|\\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:.*)]"
                    + "|\\d+|0x[0-9a-f]+|[^.\\[\\]]+");

    private LinkRules() {}

    static List<Finding> check(Message message, Fillings fillings) {
        var found = new ArrayList<Finding>();
        var link = LINK.matcher(message.body());
        while (link.find())
            if (isClosed(link.group(1), link.group(2)))
                found.add(Finding.at(Rule.PRIVATE_LINK, link.start(), link.end(), link.group()));
        for (var part : Template.of(message.body()).parts())
            if (part instanceof Template.Token(var name, int start))
                fillings.of(name).ifPresent(value -> {
                    var inside = LINK.matcher(value.value());
                    while (inside.find())
                        if (isClosed(inside.group(1), inside.group(2)))
                            found.add(Finding.at(Rule.PRIVATE_LINK, start, start + name.length() + 2, inside.group()));
                });
        return found;
    }

    /// Whether a link is not one of the open web: another scheme, a name or password in it, or a private host.
    private static boolean isClosed(String scheme, String rest) {
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) return true;
        var authority = rest.split("[/?#]", 2)[0];
        if (authority.contains("@")) return true;
        var host = authority
                .replaceFirst(":\\d*$", "")
                .replaceFirst("[.,;:!?)]+$", "")
                .toLowerCase(Locale.ROOT);
        return !host.contains("{") && PRIVATE.matcher(host).matches();
    }
}
