// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import org.vigie.core.mention.Filed;

/// Says how far the answer to a mention has come.
final class AnswerWords {
    private final Around around;

    AnswerWords(Around around) {
        this.around = around;
    }

    /// In a word: a dash, that somebody is at it, or how long the first answer took.
    String brief(Filed filed) {
        var texts = around.texts();
        return switch (filed.triage().answer()) {
            case NONE -> texts.get("watch.answer.none");
            case UNDER_WAY -> texts.get("watch.answer.underway");
            case ANSWERED -> around.formats().duration(after(filed));
        };
    }

    /// In a sentence.
    String spoken(Filed filed) {
        var texts = around.texts();
        return switch (filed.triage().answer()) {
            case NONE -> texts.get("watch.answer.none.spoken");
            case UNDER_WAY -> texts.get("watch.answer.underway.spoken");
            case ANSWERED ->
                texts.get(
                        "watch.answer.done.spoken",
                        around.formats().duration(after(filed)),
                        around.formats().time(answered(filed)));
        };
    }

    private static Instant answered(Filed filed) {
        return filed.triage().answered().orElseThrow();
    }

    /// A clock that was set back makes no negative time.
    private static Duration after(Filed filed) {
        var took = Duration.between(filed.mention().times().effective(), answered(filed));
        return took.isNegative() ? Duration.ZERO : took;
    }
}
