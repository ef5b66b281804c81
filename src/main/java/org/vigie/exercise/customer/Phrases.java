// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.customer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.Sheet;

/// What customers say (`assets/drills/…/customer.txt`), dealt so that nothing comes back before all was said.
final class Phrases {
    private final Tongue language;
    private final Sheet sheet;
    private final Random random;
    private final Map<String, Deque<String>> decks = new HashMap<>();

    Phrases(Tongue language, long seed) {
        this.language = language;
        this.sheet = Sheet.load(language, "customer");
        this.random = new Random(seed);
    }

    List<Heard> heard(String answer) {
        return Heard.in(answer, sheet);
    }

    String opening(Caller caller) {
        return deal("open", caller.name());
    }

    String end(Talk.End end) {
        return deal("end", end.name());
    }

    /// The promised time has come.
    ///
    /// @param hour as `17h00`; empty where none was named
    String later(String hour) {
        if (hour.isEmpty()) return deal("later", "soon");
        return deal("later", "hour").replace("{hour}", spoken(hour));
    }

    private String spoken(String hour) {
        if (language == Tongue.EN) return hour.replace('h', ':');
        return hour.endsWith("h00") ? hour.replace("h00", "\u00a0h") : hour.replace("h", "\u00a0h\u00a0");
    }

    /// How they sound, what they make of the answer, and what they still wait for.
    String reply(Caller caller, Mood mood, List<Turn.Change> changes, Optional<Cue> missing) {
        var parts = new ArrayList<String>();
        if (mood != Mood.CALM) parts.add(deal("mood", mood.name()));
        changes.stream()
                .max(Comparator.comparingInt(change -> Math.abs(change.shift())))
                .ifPresent(strongest -> parts.add(deal("react", strongest.cue().name())));
        missing.filter(need -> need != Cue.KEPT).ifPresent(need -> parts.add(deal("ask", need.name())));
        if (mood.compareTo(Mood.TENSE) >= 0 && random.nextInt(3) == 0) parts.add(deal("colour", caller.name()));
        return String.join(" ", parts);
    }

    String hint(Cue need) {
        return sheet.one("hint", need.name()).one("say");
    }

    List<String> model(Caller caller) {
        return sheet.one("model", caller.name()).all("say").stream()
                .map(Sheet.Line::said)
                .toList();
    }

    private String deal(String kind, String name) {
        var deck = decks.computeIfAbsent(kind + " " + name, _ -> new ArrayDeque<>());
        if (deck.isEmpty()) {
            var all = new ArrayList<>(sheet.one(kind, name).all("say").stream()
                    .map(Sheet.Line::said)
                    .toList());
            Collections.shuffle(all, random);
            deck.addAll(all);
        }
        return deck.pop();
    }
}
