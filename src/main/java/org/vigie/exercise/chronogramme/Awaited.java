// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.topic.Words;

/// The expected reactions of an inject in one cell: a line for each, `Name — detail [×2 · 30 min · each team]`. A name
/// that would be read otherwise stands between quotation marks.
final class Awaited {
    /// For a reaction that the table gives no time. Our own rule of thumb.
    static final Duration USUAL_WINDOW = Duration.ofMinutes(30);

    private static final String BETWEEN = " — ";
    private static final Pattern TERMS = Pattern.compile("^(.*?)\\s*\\[([^\\[\\]]*)]$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-•*–]|\\d{1,2}[.)])\\s+");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"(?: — (.*))?");
    private static final Pattern WEIGHT = Pattern.compile("[×x]?\\s*(\\d{1,6})");

    private Awaited() {}

    static List<Reaction> read(String inject, String cell, String detail, String weight) {
        var reactions = new ArrayList<Reaction>();
        var lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (var line : lines) {
            var id = inject + "-r" + (reactions.size() + 1);
            reactions.add(reaction(id, line, lines.size() == 1 ? detail : "", lines.size() == 1 ? weight : ""));
        }
        return reactions;
    }

    private static Reaction reaction(String id, String line, String detail, String score) {
        var said = BULLET.matcher(line).replaceFirst("");
        int weight = weight(score).isEmpty() ? 1 : Integer.parseInt(weight(score));
        var window = USUAL_WINDOW;
        boolean each = false;
        var terms = TERMS.matcher(said);
        if (terms.matches()) {
            said = terms.group(1);
            for (var term : terms.group(2).split("·", -1)) {
                var words = Words.fold(term).strip();
                var time = Moment.of(words).flatMap(Moment::after);
                if (words.contains("equipe") || words.contains("team")) each = true;
                else if (!weight(words).isEmpty()) weight = Integer.parseInt(weight(words));
                else if (time.isPresent() && !time.get().isNegative()) window = time.get();
                else said = said + " [" + term.strip() + "]";
            }
        }
        var quoted = QUOTED.matcher(said);
        int cut = said.indexOf(BETWEEN);
        var name = cut < 0 ? said : said.substring(0, cut);
        var text = cut < 0 ? detail : said.substring(cut + BETWEEN.length());
        if (quoted.matches()) {
            name = quoted.group(1).replace("\"\"", "\"");
            text = quoted.group(2) == null ? detail : quoted.group(2);
        }
        return new Reaction(id, name.strip(), text.strip(), Math.max(1, weight), window, each, new Judge.Facilitator());
    }

    private static String weight(String text) {
        var found = WEIGHT.matcher(text.strip());
        return found.matches() ? found.group(1) : "";
    }

    static String write(List<Reaction> reactions, Locale language) {
        var lines = new ArrayList<String>();
        for (var reaction : reactions) lines.add(line(reaction, language));
        return String.join("\n", lines);
    }

    private static String line(Reaction reaction, Locale language) {
        var terms = new ArrayList<String>();
        terms.add("×" + reaction.weight());
        terms.add(window(reaction.window()));
        if (reaction.eachTeam()) terms.add(language.getLanguage().equals("fr") ? "chaque équipe" : "each team");
        var name = name(reaction.name().replaceAll("\\s*\\R\\s*", " "));
        var said = reaction.description().isBlank()
                ? name
                : name + BETWEEN + reaction.description().replaceAll("\\s*\\R\\s*", " ");
        return said + " [" + String.join(" · ", terms) + "]";
    }

    private static String name(String name) {
        boolean clear = !name.contains(BETWEEN)
                && !name.startsWith("\"")
                && !BULLET.matcher(name).lookingAt();
        return clear ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /// In minutes, with the seconds that are left.
    private static String window(Duration window) {
        var minutes = window.toMinutes() + " min";
        return window.toSecondsPart() == 0 ? minutes : minutes + " " + window.toSecondsPart() + " s";
    }
}
