// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimReach;
import org.vigie.core.claim.Claims;
import org.vigie.core.journal.Entry;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions.Version;
import org.vigie.core.topic.QueryParser;

/// What is known around one mention, beyond its row.
///
/// @param thread the known statements of its thread without itself, oldest first
/// @param history what the cell did about it, oldest first
/// @param claims facts and rumours that it repeats, by hand or by its words
/// @param why what stands behind its scores
record Dossier(
        MentionKey key,
        List<Filed> thread,
        List<Filed> duplicates,
        List<EngagementReading> readings,
        List<Version> versions,
        List<Entry> history,
        List<Claim> claims,
        Optional<Why> why) {
    private static final int DUPLICATES = 60;
    private static final int HISTORY = 50;
    /// Reads it. Takes some milliseconds: never on the screen's thread.
    static Dossier read(OpenRoom room, Asides asides, ZoneId zone, MentionKey key) {
        var mentions = room.mentions();
        var journal = room.journal();
        var readings = mentions.readings(key);
        var copies = mentions.duplicates(key, DUPLICATES);
        return new Dossier(
                key,
                mentions.thread(key).stream()
                        .filter(other -> !other.mention().key().equals(key))
                        .toList(),
                copies,
                readings,
                mentions.versions(key),
                journal.about(key, HISTORY),
                mentions.one(key).map(filed -> claims(room, zone, filed)).orElse(List.of()),
                mentions.one(key).map(filed -> Why.read(room, asides, filed, readings, copies)));
    }

    private static List<Claim> claims(OpenRoom room, ZoneId zone, Filed filed) {
        var parser = new QueryParser(room.clock(), zone);
        return new Claims(room.journal(), room.room().id())
                .all().stream()
                        .filter(claim -> ClaimReach.repeats(filed, claim, ClaimReach.query(claim, parser)))
                        .toList();
    }
}
