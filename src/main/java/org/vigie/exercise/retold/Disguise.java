// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.replay.Rewriting;

/// Puts other names into a scenario: everywhere the same for the same, the longest first, and never into what was just
/// put in.
final class Disguise {
    private final List<Swap> swaps;
    private final Optional<Pattern> all;
    private final Map<String, String> exact = new HashMap<>();

    Disguise(List<Swap> swaps, Lexicon words) {
        this.swaps = swaps.stream()
                .sorted(Comparator.comparingInt((Swap swap) -> swap.original().length())
                        .reversed())
                .toList();
        var parts = new StringBuilder();
        for (int i = 0; i < this.swaps.size(); i++)
            parts.append(i == 0 ? "" : "|")
                    .append("(?<s%d>".formatted(i))
                    .append(Sought.regex(this.swaps.get(i), words))
                    .append(')');
        all = parts.isEmpty() ? Optional.empty() : Optional.of(Sought.pattern(parts.toString()));
        swaps.forEach(swap -> exact.putIfAbsent(swap.original(), swap.becomes()));
    }

    Scenario of(Scenario scenario) {
        return new Rewriting(value -> switch (value) {
                    case Persona persona -> Optional.of(persona(persona));
                    case String text -> Optional.of(text(text));
                    default -> Optional.empty();
                })
                .of(scenario);
    }

    String text(String text) {
        if (all.isEmpty() || text.isBlank()) return text;
        return all.get().matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(becomes(found)));
    }

    /// An account may be called by a word that anybody uses: here it is a name.
    private Persona persona(Persona whole) {
        return new Persona(
                whole.id(),
                Optional.ofNullable(exact.get(whole.name())).orElseGet(() -> text(whole.name())),
                Optional.ofNullable(exact.get(whole.handle())).orElseGet(() -> text(whole.handle())),
                text(whole.voice()),
                whole.reach(),
                whole.disposition());
    }

    private String becomes(MatchResult found) {
        var written = found.group();
        for (int i = 0; i < swaps.size(); i++) if (found.group("s" + i) != null) return like(written, swaps.get(i));
        return written;
    }

    /// In capitals what was in capitals; an organisation in small letters where it was, as in handles.
    private static String like(String written, Swap swap) {
        long letters = written.chars().filter(Character::isLetter).count();
        boolean upper = letters > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (upper && !written.equals(swap.original())) return swap.becomes().toUpperCase(Locale.ROOT);
        boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
        if (swap.kind() == Swap.Kind.ORGANISATION && lower) return Sought.fold(swap.becomes());
        return swap.becomes();
    }
}
