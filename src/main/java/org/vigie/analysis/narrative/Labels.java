// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.signal.Narrative;

/// Names narratives by the phrases that tell them from the others: how large a share of a narrative's mentions use
/// the phrase, times how rare its words are, times how much of the phrase's use is in this narrative. This is
/// class-based tf-idf (M. Grootendorst, "BERTopic", 2022) over phrases as they were written. Where most mentions are
/// copies of one text, how it begins is the name.
final class Labels {
    /// A label is completed by a second phrase when the first stands in less than this share of the mentions.
    private static final double ENOUGH = 0.5;
    /// The second phrase must be worth this share of the first.
    private static final double WORTH_NAMING = 0.3;
    /// What each further word of a phrase adds to its worth: one word alone seldom names a story.
    private static final double WORDS_TELL = 0.3;
    /// From so many mentions on, what one mention alone said names nothing.
    private static final int FEW = 4;
    private static final int LONGEST = 48;
    private static final int TELLING = 6;
    /// Acronyms of so many letters are no shouting.
    private static final int LOUDEST = 5;

    private final Vocabulary vocabulary;
    private final List<Group> groups;
    private final Map<String, Integer> everywhere = new HashMap<>();

    Labels(Vocabulary vocabulary, List<Group> groups) {
        this.vocabulary = vocabulary;
        this.groups = groups;
        for (var group : groups)
            for (var tally : group.phrases.all()) everywhere.merge(tally.key(), tally.mentions(), Integer::sum);
    }

    /// @param share of the narrative's mentions that use it
    private record Candidate(String key, String surface, double share, double worth) {
        boolean isBrief() {
            return key.indexOf(' ') < 0;
        }

        boolean overlaps(Candidate other) {
            var words = new HashSet<>(List.of(key.split(" ")));
            return List.of(other.key.split(" ")).stream().anyMatch(words::contains);
        }
    }

    List<Tracked> tracked(Instant asleepBefore) {
        return groups.stream().map(group -> tracked(group, asleepBefore)).toList();
    }

    private Tracked tracked(Group group, Instant asleepBefore) {
        var telling = telling(group);
        boolean named = !group.label.isEmpty();
        var narrative = new Narrative(
                group.id, named ? group.label : label(group, telling), named, group.since, group.last, group.mentions);
        return new Tracked(
                narrative,
                !group.last.isBefore(asleepBefore),
                group.held,
                group.authors.size(),
                telling.stream().map(Candidate::surface).toList());
    }

    /// The best phrases, none sharing a word with a better one.
    private List<Candidate> telling(Group group) {
        var best = new ArrayList<Candidate>();
        group.phrases.all().stream()
                .filter(tally -> !Reading.Phrase.isOpening(tally.key()))
                .filter(tally -> tally.mentions() > 1 || group.mentions < FEW)
                .map(tally -> candidate(tally, group))
                .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
                .forEach(candidate -> {
                    if (best.size() < TELLING && best.stream().noneMatch(candidate::overlaps)) best.add(candidate);
                });
        return best;
    }

    private Candidate candidate(Phrases.Tally tally, Group group) {
        var words = tally.key().split(" ");
        double rarity = 0;
        for (var word : words) rarity += vocabulary.rarity(word);
        double share = tally.mentions() / (double) Math.max(1, group.mentions);
        double own = tally.mentions() / (double) everywhere.getOrDefault(tally.key(), tally.mentions());
        return new Candidate(
                tally.key(), tally.surface(), share, share * rarity * own * (1 + WORDS_TELL * (words.length - 1)));
    }

    private static String label(Group group, List<Candidate> telling) {
        var opening = opening(group);
        if (opening.isPresent()) return capital(calm(opening.get()));
        if (telling.isEmpty()) return "…";
        var first = telling.getFirst();
        var label = calm(first.surface());
        boolean second = telling.size() > 1
                && (first.share() < ENOUGH || first.isBrief())
                && telling.get(1).worth() >= WORTH_NAMING * first.worth()
                && label.length() + telling.get(1).surface().length() + 2 <= LONGEST;
        if (second) label += ", " + calm(telling.get(1).surface());
        return capital(shortened(label));
    }

    /// How most mentions of a narrative begin, where they do so alike.
    private static Optional<String> opening(Group group) {
        return group.phrases.all().stream()
                .filter(tally -> Reading.Phrase.isOpening(tally.key()))
                .filter(tally -> tally.mentions() >= FEW && tally.mentions() >= ENOUGH * group.mentions)
                .max(Comparator.comparingInt(Phrases.Tally::mentions))
                .map(Phrases.Tally::surface);
    }

    /// Without shouting and line breaks.
    private static String calm(String surface) {
        var line = surface.strip().replaceAll("\\s+", " ");
        boolean shouted = line.length() > LOUDEST && line.equals(line.toUpperCase(Locale.ROOT));
        return shouted ? line.toLowerCase(Locale.ROOT) : line;
    }

    private static String shortened(String label) {
        if (label.length() <= LONGEST) return label;
        int cut = label.lastIndexOf(' ', LONGEST);
        return label.substring(0, cut > 0 ? cut : LONGEST) + "…";
    }

    private static String capital(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }
}
