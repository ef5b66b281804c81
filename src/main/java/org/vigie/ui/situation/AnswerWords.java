// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.Locale;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// The answer to a narrative in words: short in its row, whole where there is room.
final class AnswerWords {
    private final Texts texts;
    private final Formats formats;

    AnswerWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// "Publiée 15:48", "Réponse prête", "12 répondues", "Aucune".
    String brief(NarrativeAnswer answer) {
        return switch (answer) {
            case NarrativeAnswer.Unnamed(long mentions) -> texts.get("situation.answer.unnamed", mentions);
            case NarrativeAnswer.Text text -> stage(text);
        };
    }

    /// The same with the title of the text.
    String whole(NarrativeAnswer answer) {
        return switch (answer) {
            case NarrativeAnswer.Unnamed _ -> texts.get("situation.answer.spoken", brief(answer));
            case NarrativeAnswer.Text text ->
                texts.get("situation.answer.text", text.message().title(), stage(text));
        };
    }

    /// A text to choose: its title, its language and where it stands.
    String choice(NarrativeAnswer.Text text) {
        return texts.get(
                "situation.answer.choice",
                text.message().title(),
                text.message().language().code().toUpperCase(Locale.ROOT),
                stage(text));
    }

    private String stage(NarrativeAnswer.Text text) {
        return text.stage() == NarrativeAnswer.Stage.SAID
                ? texts.get("situation.answer.SAID", formats.time(text.said().orElseThrow()))
                : texts.get("situation.answer." + text.stage().name());
    }

    /// The style of the chip that says so.
    static String style(NarrativeAnswer answer) {
        return switch (answer) {
            case NarrativeAnswer.Unnamed _ -> "plain";
            case NarrativeAnswer.Text text ->
                switch (text.stage()) {
                    case SAID, READY -> "ok";
                    case TO_SIGN, REFUSED, OVER -> "warn";
                    case DRAFT -> "plain";
                };
        };
    }
}
