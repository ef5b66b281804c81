// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;

/// Message maps as a file that people read, both languages side by side, parted by a bar:
///
/// ```
/// # a comment
/// [map outage-return] outage CUSTOMERS
/// ? Quand ma ligne revient-elle ? | When does my line come back?
/// = Nous connaissons la panne. | We know the outage.
/// - Elle touche {service}. | It affects {service}.
/// ```
///
/// A line `=` begins a key message; the lines `-` after it hold it up.
public final class MapText {
    private static final Pattern HEAD = Pattern.compile("\\[map ([a-z0-9-]+)] ([a-z0-9-]+) ([A-Z]+)");
    private static final Pattern LINE = Pattern.compile("([?=-]) (.+) \\| (.+)");

    private MapText() {}

    /// Reads maps; each matter comes in French, then in English.
    ///
    /// @throws IllegalArgumentException for a line that can't be read, with its words
    public static List<MessageMap> read(String file) {
        var maps = new ArrayList<MessageMap>();
        Optional<Draft> open = Optional.empty();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            var head = HEAD.matcher(line);
            var words = LINE.matcher(line);
            if (head.matches()) {
                open.ifPresent(draft -> maps.addAll(draft.maps()));
                open = Optional.of(new Draft(head.group(1), head.group(2), Audience.valueOf(head.group(3))));
            } else if (words.matches() && open.isPresent())
                open.get()
                        .take(
                                words.group(1),
                                new Both(words.group(2).strip(), words.group(3).strip()));
            else throw new IllegalArgumentException("Not a line of maps: " + line);
        }
        open.ifPresent(draft -> maps.addAll(draft.maps()));
        return List.copyOf(maps);
    }

    private record Both(String french, String english) {
        String in(Tongue language) {
            return language == Tongue.FR ? french : english;
        }
    }

    private record Held(Both words, List<Both> facts) {}

    /// A map that is being read.
    private static final class Draft {
        private final String matter;
        private final String scenario;
        private final Audience audience;
        private final List<Held> keys = new ArrayList<>();
        private Both question = new Both("", "");

        Draft(String matter, String scenario, Audience audience) {
            this.matter = matter;
            this.scenario = scenario;
            this.audience = audience;
        }

        void take(String sign, Both words) {
            switch (sign) {
                case "?" -> question = words;
                case "=" -> keys.add(new Held(words, new ArrayList<>()));
                default -> {
                    if (keys.isEmpty()) throw new IllegalArgumentException("A fact before any message: " + matter);
                    keys.getLast().facts().add(words);
                }
            }
        }

        List<MessageMap> maps() {
            return List.of(in(Tongue.FR), in(Tongue.EN));
        }

        private MessageMap in(Tongue language) {
            return new MessageMap(
                    new MessageId(matter, language),
                    scenario,
                    audience,
                    question.in(language),
                    keys.stream()
                            .map(key -> new Key(
                                    key.words().in(language),
                                    key.facts().stream()
                                            .map(fact -> new Fact(fact.in(language), Optional.empty()))
                                            .toList()))
                            .toList());
        }
    }
}
