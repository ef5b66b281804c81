// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;

/// Something that just happened in a room or on the station.
public sealed interface CellEvent {
    /// An entry is in the journal for good and its projections are applied.
    record EntryRecorded(Entry entry) implements CellEvent {}

    /// New mentions are committed and searchable.
    ///
    /// @param fresh the new ones, in order of arrival
    record MentionsArrived(SourceId source, List<MentionKey> fresh, Instant at) implements CellEvent {
        public MentionsArrived {
            fresh = List.copyOf(fresh);
        }
    }

    /// Known mentions have another text, other counters, another triage, or were erased.
    record MentionsChanged(List<MentionKey> changed) implements CellEvent {
        public MentionsChanged {
            changed = List.copyOf(changed);
        }
    }

    /// Alerts, their rules, the level or the pre-arming of a room changed, by an act or by one taken back.
    record AlertsChanged(RoomId room) implements CellEvent {}

    /// Narratives have other mentions, another label, or are new; asked for again they tell.
    record NarrativesChanged(List<NarrativeId> changed) implements CellEvent {
        public NarrativesChanged {
            changed = List.copyOf(changed);
        }
    }

    /// Known mentions are being read again by other engines, another taxonomy or other weights.
    ///
    /// @param done how many so far; equal to total at the end
    record AnalysisAdvanced(long done, long total) implements CellEvent {}

    record HealthChanged(SourceHealth health) implements CellEvent {}

    record DutyChanged(Optional<Person> person) implements CellEvent {}

    /// The store can or can't write.
    record StoreChanged(StoreState state) implements CellEvent {}

    /// Whether what people do can be saved.
    sealed interface StoreState {
        record Writable() implements StoreState {}

        /// @param why "disk-full" or "broken"; the text for people hangs on it
        record ReadOnly(String why, Instant since) implements StoreState {}

        /// @param freeBytes what is left on the disk
        record DiskLow(long freeBytes) implements StoreState {}
    }
}
