// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions.Version;

/// What is known around one mention, beyond its row.
///
/// @param thread the known statements of its thread without itself, oldest first
/// @param history what the cell did about it, oldest first
record Dossier(
        MentionKey key,
        List<Filed> thread,
        List<Filed> duplicates,
        List<EngagementReading> readings,
        List<Version> versions,
        List<Entry> history) {
    private static final int DUPLICATES = 20;
    private static final int HISTORY = 50;

    static Dossier empty(MentionKey key) {
        return new Dossier(key, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    static Dossier read(OpenRoom room, Asides asides, MentionKey key) {
        var mentions = room.mentions();
        var journal = room.journal();
        return new Dossier(
                key,
                mentions.thread(key).stream()
                        .filter(other -> !other.mention().key().equals(key))
                        .toList(),
                mentions.duplicates(key, DUPLICATES),
                mentions.readings(key),
                mentions.versions(key),
                journal.about(key, HISTORY));
    }
}
