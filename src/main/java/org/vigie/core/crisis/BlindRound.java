// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.cell.PersonId;

/// The ratings of one alert: each person rates before seeing the others', and may change their mind afterwards.
public final class BlindRound {
    public static final BlindRound EMPTY = new BlindRound(Map.of());

    private final Map<PersonId, Given> ratings;

    private record Given(Rating first, Rating last, Instant at) {}

    private BlindRound(Map<PersonId, Given> ratings) {
        this.ratings = ratings;
    }

    /// The round with one more rating, or with another one of the same person.
    public BlindRound with(PersonId who, Rating rating, Instant at) {
        var more = new LinkedHashMap<>(ratings);
        var before = Optional.ofNullable(ratings.get(who)).map(Given::first).orElse(rating);
        more.put(who, new Given(before, rating, at));
        return new BlindRound(more);
    }

    /// How many people have rated; anyone may know.
    public int size() {
        return ratings.size();
    }

    public boolean hasRated(PersonId who) {
        return ratings.containsKey(who);
    }

    /// What this person may see; nobody on duty sees numbers only.
    public Seen seenBy(Optional<PersonId> who) {
        if (who.isEmpty() || !hasRated(who.get())) return new Seen.Hidden(size());
        var shown = ratings.entrySet().stream()
                .map(e -> new Shown(
                        e.getKey(),
                        e.getValue().last().cell(),
                        !e.getValue().first().equals(e.getValue().last()),
                        e.getValue().at()))
                .toList();
        return new Seen.Open(shown, spread(shown.stream().map(Shown::cell).toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindRound round && round.ratings.equals(ratings);
    }

    @Override
    public int hashCode() {
        return ratings.hashCode();
    }

    private static Spread spread(List<Criticality> cells) {
        var impacts = cells.stream().mapToInt(Criticality::impact).sorted().toArray();
        var probabilities =
                cells.stream().mapToInt(Criticality::probability).sorted().toArray();
        return new Spread(
                new Criticality(upperMedian(impacts), upperMedian(probabilities)),
                impacts[impacts.length - 1] - impacts[0],
                probabilities[probabilities.length - 1] - probabilities[0]);
    }

    /// Of an even number the upper of the two in the middle: a doubt counts for the worse.
    private static int upperMedian(int[] sorted) {
        return sorted[sorted.length / 2];
    }

    /// What one is shown of a round.
    public sealed interface Seen {
        /// One has not rated yet.
        ///
        /// @param given how many others have
        record Hidden(int given) implements Seen {}

        record Open(List<Shown> ratings, Spread spread) implements Seen {
            public Open {
                ratings = List.copyOf(ratings);
            }
        }
    }

    /// One person's rating.
    ///
    /// @param revised whether it was changed after a first, blind one
    public record Shown(PersonId who, Criticality cell, boolean revised, Instant at) {}

    /// How far people agree.
    ///
    /// @param middle the median of impact and of probability
    /// @param impacts the highest impact given less the lowest
    /// @param probabilities the highest probability given less the lowest
    public record Spread(Criticality middle, int impacts, int probabilities) {}
}
