// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.message.Message;
import org.vigie.core.message.Template;
import org.vigie.core.message.Tongue;

/// What a proposed text says that stands nowhere in what it was made from: figures, dates, hours, numbers to call,
/// links, variables and names.
///
/// It looks at figures and at capital letters. A known figure said of something else (12 shops, 12 customers), a name
/// in small letters, and a name that opens a sentence without saying or being anything are not seen: people read on.
/// Where it is unsure it finds too much, never too little.
///
/// @param kind what was added
/// @param words as they are written
/// @param start where they stand in the proposed text
public record Additions(Kind kind, String words, int start) {
    /// What can be added.
    public enum Kind {
        FIGURE,
        NAME,
        VARIABLE,
        /// A figure, link or variable of the text that is to be translated, left out.
        LEFT_OUT
    }

    /// @param known texts that it may draw from; a variable `{name}` among them may be used
    /// @return in the order of the text, each wording once
    public static List<Additions> in(String proposed, Tongue language, List<String> known) {
        var found = new ArrayList<Additions>();
        var tokens = new HashSet<String>();
        var licence = new TreeSet<String>();
        for (var text : known) {
            tokens.addAll(Template.of(text).names());
            licence.addAll(Figures.of(text).licence());
        }
        for (var part : Template.of(proposed).parts())
            if (part instanceof Template.Token token && !tokens.contains(token.name()))
                found.add(new Additions(Kind.VARIABLE, token.source(), token.start()));
        var figures = Figures.of(proposed);
        for (var mark : figures.marks())
            if (mark.keys().stream().noneMatch(licence::contains))
                found.add(new Additions(Kind.FIGURE, mark.words(), mark.start()));
        for (var name : Names.in(proposed, figures.rest(), language, known))
            found.add(new Additions(Kind.NAME, name.words(), name.start()));
        return eachOnce(found);
    }

    /// The same of a whole proposal, title and text.
    ///
    /// @param from the text that is translated by it; the proposal itself for one in the same language
    public static List<Additions> in(Message proposed, Message from, List<String> known) {
        var found = new ArrayList<>(in(proposed.title() + "\n" + proposed.body(), proposed.language(), known));
        if (from.language() == proposed.language()) return found;
        var said = Figures.of(proposed.body()).licence();
        for (var mark : Figures.of(from.body()).marks())
            if (mark.keys().stream().noneMatch(said::contains))
                found.add(new Additions(Kind.LEFT_OUT, mark.words(), mark.start()));
        Drift.check(proposed, from).stream()
                .map(Finding::found)
                .filter(mark -> mark.startsWith("{") || mark.startsWith("http"))
                .forEach(mark -> found.add(new Additions(Kind.LEFT_OUT, mark, 0)));
        return eachOnce(found);
    }

    private static List<Additions> eachOnce(List<Additions> found) {
        Set<String> told = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing((Additions one) -> one.kind() == Kind.LEFT_OUT)
                        .thenComparingInt(Additions::start))
                .filter(one -> told.add(one.words()))
                .toList();
    }
}
