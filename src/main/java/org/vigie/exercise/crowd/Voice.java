// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.List;
import java.util.Random;
import org.vigie.core.topic.Words;
import org.vigie.exercise.voice.Handwriting;

/// How a persona types, as far as the words that describe its voice tell.
final class Voice {
    private static final List<String> FORMAL = List.of(
            "soign",
            "formel",
            "institution",
            "official",
            "officiel",
            "journalis",
            "sobre",
            "precis",
            "expert",
            "formal",
            "careful",
            "measured",
            "mesur",
            "juridi",
            "pedagog",
            "technique");
    private static final List<String> LOUD = List.of("majuscul", "crie", "hurl", "capital", "shout", "caps");
    private static final List<String> YOUNG =
            List.of("familier", "sms", "jeune", "argot", "ado", "slang", "casual", "ironi", "humour", "meme");

    private Voice() {}

    static Handwriting of(String voice, Random random) {
        if (is(voice, FORMAL)) return Handwriting.CAREFUL;
        if (is(voice, LOUD)) return new Handwriting(false, false, false, false, true, 1, 40, true);
        if (is(voice, YOUNG)) return new Handwriting(true, true, false, true, true, 2, 45, false);
        return Handwriting.draw(random);
    }

    private static boolean is(String voice, List<String> marks) {
        return Words.of(voice).stream().anyMatch(word -> marks.stream().anyMatch(word.folded()::startsWith));
    }
}
