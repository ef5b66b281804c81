// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;

/// A result being opened: how long it is, its first page, and where a mention to stay with stands in it.
///
/// @param search pinned to what had arrived when it was first opened
/// @param near rows around the anchor, which may lie far below the first page
/// @param nearFrom the place of the first of them
record Opening(Search search, long total, List<Filed> head, List<Filed> near, int nearFrom, OptionalInt anchor) {

    /// A mention to find again, and the place where it stood.
    record Anchor(MentionKey key, int place) {}

    /// Reads it. Takes some milliseconds: never on the screen's thread.
    ///
    /// @param before the total when the anchor's place was noted: what came on top pushes it down by as many
    static Opening read(Shelf mentions, Search search, Optional<Anchor> anchor, long before) {
        var head = mentions.find(search, 0, PagedRows.PAGE);
        var at = anchor.flatMap(a -> place(a.key(), head.rows(), 0));
        if (at.isPresent() || anchor.isEmpty())
            return new Opening(search, head.total(), head.rows(), List.of(), 0, toInt(at));
        long guess = anchor.get().place() + head.total() - before;
        int from = (int) Math.max(0, Math.min(guess, head.total()) - PagedRows.PAGE / 2);
        var near = mentions.find(search, from, PagedRows.PAGE).rows();
        return new Opening(
                search,
                head.total(),
                head.rows(),
                near,
                from,
                toInt(place(anchor.get().key(), near, from)));
    }

    /// How many rows came on top of the mention to stay with; fewer than none if some went.
    int shift(Optional<Anchor> asked) {
        return anchor.isEmpty()
                ? 0
                : asked.map(a -> anchor.getAsInt() - a.place()).orElse(0);
    }

    private static Optional<Integer> place(MentionKey key, List<Filed> rows, int from) {
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).mention().key().equals(key)) return Optional.of(from + i);
        return Optional.empty();
    }

    private static OptionalInt toInt(Optional<Integer> place) {
        return place.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
