// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;

/// Everything around the list that changes as mentions arrive, read in one go.
///
/// @param matching mentions that the query and the period find, whatever is ticked
/// @param waiting mentions that the pinned question would find and that arrived since it was pinned
/// @param pinned what the list answered when this was asked
record Overview(long matching, long waiting, Search pinned, Map<Facet, List<Count>> facets, Volume volume) {

    /// What is asked.
    ///
    /// @param search with the ticked facets and the brushed period
    /// @param unbrushed the same over the whole period, for the chart
    /// @param pinned the question that the list answers
    /// @param step of the chart; absent for the one that fits
    record Asked(Search search, Search unbrushed, Search pinned, Optional<Step> step, Instant now, ZoneId zone) {}

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    static Overview read(Mentions mentions, Asked asked) {
        var search = asked.search();
        var unticked = new Search(search.query(), search.since(), search.until(), Map.of(), search.order());
        return new Overview(
                count(mentions, unticked),
                count(mentions, unpinned(asked.pinned())) - count(mentions, asked.pinned()),
                asked.pinned(),
                mentions.facets(search),
                Volume.read(mentions, asked.unbrushed(), asked.step(), asked.now(), asked.zone()));
    }

    private static long count(Mentions mentions, Search search) {
        return mentions.find(search, 0, 1).total();
    }

    private static Search unpinned(Search pinned) {
        return new Search(pinned.query(), pinned.since(), pinned.until(), pinned.facets(), pinned.order());
    }
}
