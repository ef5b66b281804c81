// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;

/// A situation report, as it was issued. Its fields are those in use in civil protection (situation to date, actions
/// to date, actions to come, issues and needs), with what reputation asks for beside them.
///
/// @param number from 1 in each room
/// @param from start of the period covered
/// @param to its end, the instant that the figures are of
/// @param noChange whether the situation is what the report before said
/// @param text its parts, as edited; lines are parted by line feeds
/// @param stories the largest narratives of the period, largest first
/// @param curve mentions per hour of the period, oldest first
/// @param nextPoint when the cell meets again
public record Sitrep(
        int number,
        Instant from,
        Instant to,
        CrisisLevel level,
        Trend trend,
        boolean noChange,
        Text text,
        List<Story> stories,
        List<Hour> curve,
        Optional<Instant> nextPoint) {
    /// How many words people read in a minute, on the low side for dense texts.
    private static final int WORDS_PER_MINUTE = 200;

    public Sitrep {
        if (number < 1) throw new IllegalArgumentException("Reports are numbered from 1.");
        if (to.isBefore(from)) throw new IllegalArgumentException("A period ends after it began.");
        stories = List.copyOf(stories);
        curve = List.copyOf(curve);
    }

    /// The parts that people edit; any of them may be empty.
    ///
    /// @param statements what the organisation has said, and how it was received
    /// @param questions what is still open
    public record Text(
            String situation, String done, String toCome, String needs, String statements, String questions) {
        public static final Text NONE = new Text("", "", "", "", "", "");

        /// Every part, in the order of the report.
        public List<String> parts() {
            return List.of(situation, done, toCome, needs, statements, questions);
        }
    }

    /// What is told about the organisation.
    ///
    /// @param mentions of the period
    /// @param sentiment mean, −1 to +1; absent where nothing was read
    /// @param state what the cell holds of the claim behind it; absent where none was noted
    public record Story(String label, long mentions, OptionalDouble sentiment, Optional<ClaimState> state) {}

    /// Mentions of an hour.
    public record Hour(Instant start, long negative, long neutral, long positive) {
        public long mentions() {
            return negative + neutral + positive;
        }
    }

    /// How long reading it takes, at 200 words a minute.
    public Duration reading() {
        long words = Stream.concat(text.parts().stream(), stories.stream().map(Story::label))
                .flatMap(part -> Stream.of(part.split("\\s+")))
                .filter(word -> !word.isBlank())
                .count();
        return Duration.ofSeconds(words * 60 / WORDS_PER_MINUTE);
    }
}
