// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Locale;
import java.util.Optional;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.kit.Texts;

/// Puts values of this screen into words of the chosen language.
final class Wording {
    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    String state(TriageState state) {
        return texts.get("watch.state." + state.name());
    }

    /// The state, or the reason where a mention was dismissed.
    String state(Triage triage) {
        return triage.reason().map(this::reason).orElseGet(() -> state(triage.state()));
    }

    String reason(DismissReason reason) {
        return texts.get("watch.reason." + reason.name());
    }

    /// The name of a language in the reader's language.
    String language(String code) {
        if (code.isBlank() || code.equals("und")) return texts.get("watch.language.unknown");
        var name = Locale.of(code).getDisplayLanguage(texts.locale());
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    /// The author as shown, or that nobody is known any more, or ever was.
    String author(Filed filed) {
        if (filed.deletedAt().isPresent()) return texts.get("watch.author.erased");
        var shown = filed.mention().author().shown();
        return shown.isBlank() ? texts.get("watch.author.unknown") : Cleaner.line(shown);
    }

    /// The handle with its sign, if there is one beside the name.
    Optional<String> handle(Filed filed) {
        var author = filed.mention().author();
        return author.handle().isBlank() || author.name().isBlank()
                ? Optional.empty()
                : Optional.of("@" + Cleaner.line(author.handle()));
    }

    /// Up to two letters for the author's disc.
    String initials(Filed filed) {
        if (filed.deletedAt().isPresent()) return "–";
        var words = author(filed).split("[^\\p{L}\\p{N}]+");
        var letters = new StringBuilder();
        for (var word : words) {
            if (word.isEmpty() || letters.codePointCount(0, letters.length()) == 2) continue;
            letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
        }
        return letters.toString();
    }
}
