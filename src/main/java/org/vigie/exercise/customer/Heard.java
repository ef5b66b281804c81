// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vigie.exercise.drill.Sheet;
import org.vigie.exercise.drill.Wanted;

/// A cue that was heard in an answer, with the words that showed it.
///
/// Words are found as they stand in `assets/drills/…/customer.txt`: by their beginning, without accents. It reads
/// words, not sense: irony and what is said in other words are not heard, and a denied word counts unless the denial
/// stands right before it.
public record Heard(Cue cue, List<String> words) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\R+");
    private static final Pattern DENIED = Pattern.compile("(?:\\bpas|\\bnot|n't|\\bjamais|\\bnever|\\bsans|\\bno)\\s$");

    /// What words show each cue, from the blocks `[cue …]`, sentence by sentence.
    static List<Heard> in(String answer, Sheet sheet) {
        var all = new ArrayList<Heard>();
        for (var cue : Cue.values()) {
            if (!cue.isRead()) continue;
            var lines = sheet.one("cue", cue.name()).all("say");
            var words = SENTENCE_END
                    .splitAsStream(answer)
                    .flatMap(sentence -> lines.stream().flatMap(line -> words(sentence, line.said()).stream()))
                    .distinct()
                    .toList();
            if (!words.isEmpty()) all.add(new Heard(cue, words));
        }
        return all;
    }

    /// The words of this line that a sentence holds, as it writes them; none unless it holds them all.
    private static List<String> words(String sentence, String line) {
        var plain = Wanted.plain(sentence);
        return Wanted.of(line).found(plain, at -> isDenied(plain, at)).orElse(List.of()).stream()
                .map(word -> Wanted.asWritten(sentence, word))
                .toList();
    }

    private static boolean isDenied(String plain, int at) {
        return DENIED.matcher(plain.substring(Math.max(0, at - 8), at)).find();
    }
}
