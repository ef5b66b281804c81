// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigie.core.message.Template;

/// The words of a text as its field shows them: where the text says `{restored}`, the field says what the variable is
/// called, between two edges. What is shown turns back into the very text, whatever its variables are called.
final class ChipText {
    /// A figure space: nobody types it, and no line is broken at it.
    static final char OPEN = '\u2007';
    /// A punctuation space: a line may be broken after it.
    static final char CLOSE = '\u2008';

    private final UnaryOperator<String> called;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// @param called what people call a variable
    ChipText(UnaryOperator<String> called) {
        this.called = called;
    }

    /// A variable in the words that are shown.
    ///
    /// @param start of its first edge
    /// @param end after its last edge
    record Chip(int start, int end, String name) {
        /// Whether a caret there would part it.
        boolean holds(int at) {
            return at > start && at < end;
        }
    }

    /// What the field shows of a text.
    String shown(String source) {
        var shown = new StringBuilder();
        for (var part : Template.of(source).parts())
            switch (part) {
                case Template.Words words -> shown.append(bare(words.source()));
                case Template.Token token -> shown.append(chip(token.name()));
            }
        return shown.toString();
    }

    /// The text that the field shows.
    String source(String shown) {
        var source = new StringBuilder();
        int from = 0;
        for (var chip : chips(shown)) {
            source.append(bare(shown.substring(from, chip.start())));
            source.append('{').append(chip.name()).append('}');
            from = chip.end();
        }
        return source.append(bare(shown.substring(from))).toString();
    }

    /// The variables in what is shown, in their order.
    List<Chip> chips(String shown) {
        var chips = new ArrayList<Chip>();
        int start = shown.indexOf(OPEN);
        while (start >= 0) {
            int close = shown.indexOf(CLOSE, start);
            var name = close < 0 ? null : names.get(shown.substring(start + 1, close));
            if (name != null) chips.add(new Chip(start, close + 1, name));
            start = shown.indexOf(OPEN, name == null ? start + 1 : close + 1);
        }
        return chips;
    }

    /// The variable that a caret would part there.
    Optional<Chip> parted(String shown, int at) {
        return chips(shown).stream().filter(chip -> chip.holds(at)).findFirst();
    }

    /// The variable that a caret stands in, before or after; the one before it counts first.
    Optional<Chip> touched(String shown, int at) {
        return chips(shown).stream()
                .filter(chip -> at >= chip.start() && at <= chip.end())
                .findFirst();
    }

    /// What stands between the edges of a variable: on one line, and no two alike.
    String label(String name) {
        return labels.computeIfAbsent(name, _ -> {
            var label = bare(called.apply(name)).replaceAll("\\s+", "\u00a0");
            if (names.containsKey(label)) label = label + "\u00a0(" + name + ")";
            names.put(label, name);
            return label;
        });
    }

    private String chip(String name) {
        return OPEN + label(name) + CLOSE;
    }

    /// Edges that bound no variable are blanks.
    private static String bare(String words) {
        return words.replace(OPEN, ' ').replace(CLOSE, ' ');
    }
}
