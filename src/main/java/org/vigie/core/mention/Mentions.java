// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.signal.Priority;

/// The mentions of a room, to be read. Every call may take some milliseconds: never on the screen's thread.
public interface Mentions {
    /// One page of the list, from this offset.
    Page find(Search search, int offset, int limit);

    /// How many mentions each value of each facet would show, the other facets staying as they are.
    Map<Search.Facet, List<Count>> facets(Search search);

    /// Mentions per step of time and source, for the chart; empty steps are left out.
    List<Bar> volume(Search search, Duration step);

    /// What mentions sound like per step of time, whole or split; empty steps are left out.
    List<ToneBar> tones(Search search, Duration step, Split split);

    /// What all mentions of a search sound like.
    ToneCount tones(Search search);

    Optional<Filed> one(MentionKey key);

    /// What makes this mention urgent whatever the hour; what waiting adds stands in its [Signals#urgency].
    default Optional<Priority> priority(MentionKey key) {
        return Optional.empty();
    }

    /// The known statements of the same thread, oldest first, itself included.
    List<Filed> thread(MentionKey key);

    /// Others with the same text, oldest first.
    List<Filed> duplicates(MentionKey key, int limit);

    List<EngagementReading> readings(MentionKey key);

    /// Earlier texts, oldest first, without the present one.
    List<Version> versions(MentionKey key);

    /// The source's own bytes; empty once erased.
    Optional<Evidence> evidence(MentionKey key);

    /// The number of the mention that arrived last and can be found; 0 while there is none.
    long newest();

    /// How many mentions the room holds.
    long size();

    record Page(List<Filed> rows, long total) {}

    record Count(String value, long mentions) {}

    /// @param start inclusive start of the step
    /// @param source id of the configured source
    record Bar(Instant start, org.vigie.core.source.SourceId source, long mentions) {}

    /// What the mentions of a step are split by.
    enum Split {
        NONE,
        /// Parts: ids of configured sources.
        SOURCE,
        /// Parts: ids of narratives, and "" for none.
        NARRATIVE
    }

    /// @param start inclusive start of the step
    /// @param part of the split; empty without one
    record ToneBar(Instant start, String part, ToneCount count) {}

    /// How many mentions sound how, after corrections.
    ///
    /// @param toxic how many count as toxic, whatever their polarity
    /// @param sentiment sum of their sentiments, each from −1 to +1
    record ToneCount(long negative, long neutral, long positive, long toxic, double sentiment) {
        public static final ToneCount NONE = new ToneCount(0, 0, 0, 0, 0);

        public long mentions() {
            return negative + neutral + positive;
        }

        /// Mean sentiment, −1 to +1; 0 without mentions.
        public double mean() {
            return mentions() == 0 ? 0 : sentiment / mentions();
        }

        public ToneCount plus(ToneCount other) {
            return new ToneCount(
                    negative + other.negative,
                    neutral + other.neutral,
                    positive + other.positive,
                    toxic + other.toxic,
                    sentiment + other.sentiment);
        }
    }

    /// @param until when it was replaced
    record Version(String title, String text, Instant until) {}
}
