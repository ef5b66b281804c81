// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.journal.Hash;
import org.vigie.core.signal.Signals;
import org.vigie.core.topic.TopicId;

/// A mention as the room holds it: with its analysis, its topics and what the cell did.
///
/// @param number its place in this store's order of arrival; differs between stations
/// @param analysis what the station found by itself
/// @param signals what holds: the analysis after corrections, its narrative, its priority
/// @param evidence hash of the source's bytes, kept even after erasure
/// @param versions how many texts it has had (1 when never edited)
/// @param duplicates how many other mentions carry the same text
/// @param deletedAt when the source said it was deleted; its text, author and link are then gone
public record Filed(
        long number,
        Mention mention,
        Analysis analysis,
        Signals signals,
        Set<TopicId> topics,
        Triage triage,
        Hash evidence,
        int versions,
        int duplicates,
        Optional<Instant> deletedAt) {
    public Filed {
        topics = Set.copyOf(topics);
    }

    /// A mention that nobody corrected, in no narrative.
    public Filed(
            long number,
            Mention mention,
            Analysis analysis,
            Set<TopicId> topics,
            Triage triage,
            Hash evidence,
            int versions,
            int duplicates,
            Optional<Instant> deletedAt) {
        this(
                number,
                mention,
                analysis,
                Signals.of(analysis.tone(), analysis.categories()),
                topics,
                triage,
                evidence,
                versions,
                duplicates,
                deletedAt);
    }

    /// The same mention in other hands.
    public Filed with(Triage now) {
        return new Filed(number, mention, analysis, signals, topics, now, evidence, versions, duplicates, deletedAt);
    }

    /// The same mention, heard otherwise.
    public Filed with(Signals now) {
        return new Filed(number, mention, analysis, now, topics, triage, evidence, versions, duplicates, deletedAt);
    }

    /// The same mention with this many copies of its text.
    public Filed withDuplicates(int now) {
        return new Filed(number, mention, analysis, signals, topics, triage, evidence, versions, now, deletedAt);
    }
}
