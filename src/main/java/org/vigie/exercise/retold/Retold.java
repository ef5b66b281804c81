// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.replay.Rewriting;

/// A scenario told after a room, not to be kept before a person has looked it through: it still knows the names that
/// were there.
public final class Retold {
    private final Scenario plain;
    private final List<Swap> swaps;
    private final Lexicon words;

    private Retold(Scenario plain, List<Swap> swaps, Lexicon words) {
        this.plain = plain;
        this.swaps = List.copyOf(swaps);
        this.words = words;
    }

    /// Reads the scenarios that come with the program, and works through the whole room: never on the screen's thread.
    ///
    /// @param seed decides which name becomes which, and by how many weeks dates move
    /// @return empty if the room holds nothing that can come to players
    public static Optional<Retold> of(RoomMatter matter, Wish wish, Sentences said, long seed) {
        var words = Lexicon.shipped();
        words.hear(matter.mentions().stream()
                .map(filed -> filed.mention().text())
                .distinct()
                .toList());
        return Retelling.of(matter, wish, said)
                .map(plain -> new Retold(plain, new Replacing(matter, wish, plain, words, seed).swaps(), words));
    }

    /// Everything that is replaced, as it is proposed.
    public List<Swap> swaps() {
        return swaps;
    }

    /// The scenario with these replacements.
    ///
    /// @param chosen those proposed, as a person changed them, and those added
    public Scenario under(List<Swap> chosen) {
        return new Disguise(chosen, words).of(plain);
    }

    /// What of it may still give somebody away.
    public List<Suspect> suspects(List<Swap> chosen) {
        var ours = new HashSet<>(own());
        chosen.forEach(swap -> ours.add(swap.becomes()));
        return Suspect.in(texts(under(chosen)), ours, words);
    }

    /// What the program wrote itself: sentences in which nothing of the room stands, and what parts are counted by.
    private Set<String> own() {
        var own = new HashSet<>(Set.of(plain.summary(), plain.guide(), plain.debrief()));
        for (var objective : plain.objectives()) own.addAll(List.of(objective.id(), objective.title()));
        for (var team : plain.teams()) own.addAll(List.of(team.id(), team.name()));
        for (var part : plain.parts()) own.addAll(List.of(part.id(), part.name()));
        for (var persona : plain.personas()) own.add(persona.id());
        for (var outlet : plain.outlets()) own.add(outlet.id());
        for (var phase : plain.phases()) own.add(phase.id());
        for (var inject : plain.injects()) {
            own.add(inject.id());
            inject.reactions().forEach(reaction -> own.add(reaction.id()));
        }
        return own;
    }

    /// The originals that would still be readable somewhere; none means that it may be kept.
    public List<String> leaks(List<Swap> chosen) {
        var text = String.join("\n", texts(under(chosen)));
        return Stream.concat(swaps.stream(), chosen.stream())
                .filter(swap ->
                        Sought.pattern(Sought.regex(swap, words)).matcher(text).find())
                .map(Swap::original)
                .distinct()
                .toList();
    }

    /// Every text of a scenario.
    static List<String> texts(Scenario scenario) {
        var texts = new ArrayList<String>();
        var _ = new Rewriting(value -> {
                    if (!(value instanceof String text)) return Optional.empty();
                    texts.add(text);
                    return Optional.of(text);
                })
                .of(scenario);
        return texts;
    }
}
