// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.topic.Query;

/// Everything around the list that changes as mentions arrive, read in one go.
///
/// @param matching mentions that the query and the period find, whatever is ticked
/// @param waiting mentions that the pinned question would find and that arrived since it was pinned
/// @param shown mentions that the pinned question finds now
/// @param perMinute mentions published in the whole room per minute, over the last few minutes
/// @param pinned what the list answered when this was asked
record Overview(
        long matching,
        long waiting,
        long shown,
        long perMinute,
        Search pinned,
        Map<Facet, List<Count>> facets,
        Volume volume) {
    /// Long enough to be steady, short enough to show a burst.
    private static final Duration RECENTLY = Duration.ofMinutes(5);

    /// More narratives than this nobody looks through.
    private static final int NAMED = 60;

    /// What is asked.
    ///
    /// @param search with the ticked facets and the brushed period
    /// @param unbrushed the same over the whole period, for the chart
    /// @param pinned the question that the list answers
    /// @param wish of the chart
    record Asked(Search search, Search unbrushed, Search pinned, Volume.Wish wish, Instant now, ZoneId zone) {}

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    static Overview read(Mentions mentions, Asides asides, Asked asked) {
        var search = asked.search();
        var unticked = search.narrowed(Map.of());
        long shown = count(mentions, asked.pinned());
        var facets = mentions.facets(search);
        asides.name(facets.getOrDefault(Facet.NARRATIVE, List.of()).stream()
                .sorted(Comparator.comparingLong(Count::mentions).reversed())
                .limit(NAMED)
                .map(Count::value)
                .toList());
        return new Overview(
                count(mentions, unticked),
                count(mentions, asked.pinned().unpinned()) - shown,
                shown,
                perMinute(mentions, asked.now()),
                asked.pinned(),
                facets,
                Volume.read(mentions, asked.unbrushed(), asked.wish(), asked.now(), asked.zone()));
    }

    /// By the time of publication: what is caught up after a pause or a start is not news of this minute.
    private static long perMinute(Mentions mentions, Instant now) {
        var recent = new Search(
                new Query.All(), Optional.of(now.minus(RECENTLY)), Optional.empty(), Map.of(), Search.Order.NEWEST);
        return Math.round(count(mentions, recent) / (double) RECENTLY.toMinutes());
    }

    private static long count(Mentions mentions, Search search) {
        return mentions.find(search, 0, 0).total();
    }
}
