// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceKind;

/// Small streams of mentions for tests: one a minute, each from another account.
final class Stream {
    static final Instant START = Instant.parse("2026-10-14T12:00:00Z");
    static final NarrativeRules RULES =
            new NarrativeRules(0.22, 0.1, 0.1, 0.4, 3, 2, Duration.ofHours(12), Duration.ofHours(72), 3_000, 50);

    private static final List<List<String>> SUBJECTS = List.of(
            List.of("box", "panne", "voyant", "rouge", "redémarre", "firmware", "boucle"),
            List.of("fuite", "données", "iban", "pirates", "vendues", "cnil", "démenti"),
            List.of("conseiller", "hotline", "attente", "raccroche", "musique", "téléphone", "joindre"));

    private int told;
    private Instant now = START;

    Said say(String text) {
        return say("fr", text);
    }

    Said say(String language, String text) {
        now = now.plus(Duration.ofMinutes(1));
        told++;
        return new Said(key(told), now, language, text, "compte" + told, "");
    }

    void rest(Duration duration) {
        now = now.plus(duration);
    }

    static MentionKey key(int number) {
        return new MentionKey(new SourceKind("test"), "", "m" + number);
    }

    /// Sentences of four words out of one of three subjects, drawn with this seed.
    static List<Said> drawn(int count, long seed) {
        var random = new Random(seed);
        var stream = new Stream();
        var drawn = new ArrayList<Said>();
        for (int i = 0; i < count; i++) {
            var words = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
            var text = new StringBuilder();
            for (int j = 0; j < 4; j++)
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            drawn.add(stream.say(text + "n" + random.nextInt(40)));
        }
        return drawn;
    }
}
