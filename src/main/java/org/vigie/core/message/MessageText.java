// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigie.core.crisis.CrisisLevel;

/// Texts as a file that people read, one matter after another in both languages:
///
/// ```
/// # a comment
/// [scenario outage]
/// [outage-wait-customers] HOLDING CUSTOMERS level 2 EMPATHETIC: SHORT_POST, SMS
/// fr: Panne en cours | Une panne touche {service}. // Ne réinitialisez pas votre box.
/// en: Outage under way | {service} is down. // Please do not reset your box.
/// ```
///
/// After the words of a language a line `fr tags: panne, coupure` or `en tags: outage` may say by what else the text is
/// found. The bar parts title and body, ` // ` parts paragraphs. The scenario `any` stands for every crisis.
public final class MessageText {
    private static final Pattern SCENARIO = Pattern.compile("\\[scenario ([a-z0-9-]+)]");
    private static final Pattern HEAD =
            Pattern.compile("\\[([a-z0-9-]+)] (\\w+) (\\w+) level ([0-4]) (\\w+): ([A-Z_, ]+)");
    private static final Pattern WORDS = Pattern.compile("(fr|en): ([^|]+) \\| (.+)");

    private static final Pattern TAGS = Pattern.compile("(fr|en) tags: (.+)");

    private MessageText() {}

    /// Texts that come with the program.
    ///
    /// @throws IllegalArgumentException for a line that can't be read, with its words
    public static List<Message> read(String file) {
        var messages = new ArrayList<Message>();
        var scenario = "";
        Optional<Matcher> head = Optional.empty();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            var opened = SCENARIO.matcher(line);
            var next = HEAD.matcher(line);
            var words = WORDS.matcher(line);
            var tags = TAGS.matcher(line);
            if (opened.matches()) scenario = opened.group(1).equals("any") ? "" : opened.group(1);
            else if (next.matches()) head = Optional.of(next);
            else if (words.matches() && head.isPresent()) messages.add(message(scenario, head.get(), words));
            else if (tags.matches() && !messages.isEmpty() && isLast(messages, tags.group(1)))
                messages.add(tagged(messages.removeLast(), tags.group(2)));
            else throw new IllegalArgumentException("Not a line of texts: " + line);
        }
        return List.copyOf(messages);
    }

    private static boolean isLast(List<Message> messages, String language) {
        return messages.getLast().language().code().equals(language);
    }

    private static Message tagged(Message message, String tags) {
        return message.tagged(List.of(tags.split(",")));
    }

    private static Message message(String scenario, Matcher head, Matcher words) {
        var language = words.group(1).equals("fr") ? Tongue.FR : Tongue.EN;
        return new Message(
                new MessageId(head.group(1), language),
                1,
                Purpose.valueOf(head.group(2)),
                scenario,
                Audience.valueOf(head.group(3)),
                Arrays.stream(head.group(6).split(","))
                        .map(String::strip)
                        .map(Outlet::valueOf)
                        .toList(),
                CrisisLevel.nearest(Integer.parseInt(head.group(4))),
                Tone.valueOf(head.group(5)),
                words.group(2).strip(),
                words.group(3).strip().replace(" // ", "\n\n"),
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
