// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.analysis.narrative.Campaigns;
import org.vigie.analysis.narrative.Said;
import org.vigie.analysis.virality.UsualReach;
import org.vigie.analysis.virality.Virality;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.EngagementReading;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.Quality;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.Words;

/// What stands behind the scores of one mention, and what became of them.
///
/// @param base what makes it urgent whatever the hour; empty if it was not weighed
/// @param narrative that it belongs to, as it stands now
/// @param virality how far it will go
/// @param campaign the same text from many accounts within a short time
/// @param alerts that show it, newest first
/// @param quality how well the station's labels stand up to people's
record Why(
        Optional<Priority> base,
        Optional<Narrative> narrative,
        Virality virality,
        Optional<Campaign> campaign,
        List<Alert> alerts,
        List<Quality.Line> quality) {
    private static final int EARLIER = 20;

    Why {
        alerts = List.copyOf(alerts);
        quality = List.copyOf(quality);
    }

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    ///
    /// @param readings of its counters
    /// @param copies others with the same text
    static Why read(OpenRoom room, Asides asides, Filed filed, List<EngagementReading> readings, List<Filed> copies) {
        var key = filed.mention().key();
        var now = room.clock().instant();
        return new Why(
                room.mentions().priority(key),
                filed.signals().narrative().flatMap(asides::find),
                Virality.of(filed, readings, usualReach(room.mentions(), filed), now, ZoneId.systemDefault()),
                campaign(filed, copies),
                room.alerting().alerts().all().stream()
                        .filter(alert -> alert.evidence().top().stream()
                                .anyMatch(exhibit -> exhibit.mention().equals(key)))
                        .toList(),
                room.quality().figures());
    }

    private static Optional<Campaign> campaign(Filed filed, List<Filed> copies) {
        var posts = Stream.concat(Stream.of(filed), copies.stream())
                .filter(each -> each.deletedAt().isEmpty())
                .map(each -> new Campaigns.Copy(
                        Said.of(each),
                        Optional.ofNullable(each.mention().author().createdAt())))
                .toList();
        return new Campaigns(Campaigns.Rules.USUAL).find(posts).stream().findFirst();
    }

    private static long usualReach(Mentions mentions, Filed filed) {
        var handle = filed.mention().author().handle();
        if (handle.isBlank()) return Author.UNKNOWN;
        var earlier = new Search(
                new Query.FromAuthor(Words.fold(handle)),
                Optional.empty(),
                Optional.of(filed.mention().times().effective()),
                java.util.Map.of(),
                Search.Order.NEWEST);
        return UsualReach.of(mentions.find(earlier, 0, EARLIER).rows().stream()
                .map(Filed::mention)
                .toList());
    }
}
