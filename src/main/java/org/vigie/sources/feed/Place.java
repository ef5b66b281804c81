// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vigie.core.source.Cursor;
import org.vigie.sources.Bookmark;

/// Where reading a feed stopped.
///
/// @param address the address that was configured; a place noted for another one counts as none
/// @param where where the feed is now
/// @param last what is known of the last answer
/// @param seen fingerprints of the items of the last body, each of its id and what it said
record Place(String address, Whereabouts where, Last last, Set<Long> seen) {
    private static final String ADDRESS = "address";
    private static final String CURRENT = "current";
    private static final String CANDIDATE = "candidate";
    private static final String MOVES = "moves";
    private static final String ETAG = "etag";
    private static final String MODIFIED = "modified";
    private static final String BODY = "body";
    private static final String PAUSE = "pause";
    private static final String SEEN = "seen";

    /// @param current the configured address, a new one after a permanent move, or one found on a page
    /// @param candidate where the server says that the feed moved; empty if nowhere
    /// @param moves how often in a row it said so
    record Whereabouts(String current, String candidate, int moves) {
        /// A move is believed after so many answers in a row that said the same and were feeds.
        private static final int BELIEVED = 3;

        static Whereabouts at(String address) {
            return new Whereabouts(address, "", 0);
        }

        /// @param to where the server says that the feed moved for good; empty if it does not say so
        Whereabouts moved(String to) {
            if (to.isEmpty() || to.equals(current)) return at(current);
            int times = to.equals(candidate) ? moves + 1 : 1;
            return times < BELIEVED ? new Whereabouts(current, to, times) : at(to);
        }
    }

    /// @param etag validator, byte for byte as received
    /// @param modified validator, byte for byte as received
    /// @param body fingerprint of the body
    /// @param pause for how long it asked to be left alone
    record Last(String etag, String modified, String body, Duration pause) {
        static final Last NONE = new Last("", "", "", Duration.ZERO);

        /// Validators are worth nothing elsewhere.
        Last elsewhere() {
            return new Last("", "", body, pause);
        }
    }

    static Place of(Cursor cursor, String address) {
        var mark = Bookmark.of(cursor);
        if (!mark.text(ADDRESS).equals(address))
            return new Place(address, Whereabouts.at(address), Last.NONE, Set.of());
        var current = mark.text(CURRENT).isEmpty() ? address : mark.text(CURRENT);
        return new Place(
                address,
                new Whereabouts(current, mark.text(CANDIDATE), (int) mark.number(MOVES, 0)),
                new Last(
                        mark.text(ETAG),
                        mark.text(MODIFIED),
                        mark.text(BODY),
                        Duration.ofSeconds(mark.number(PAUSE, 0))),
                unpacked(mark.text(SEEN)));
    }

    Cursor cursor() {
        return Bookmark.EMPTY
                .with(ADDRESS, address)
                .with(CURRENT, isElsewhere() ? where.current() : "")
                .with(CANDIDATE, where.candidate())
                .with(MOVES, where.moves())
                .with(ETAG, last.etag())
                .with(MODIFIED, last.modified())
                .with(BODY, last.body())
                .with(PAUSE, last.pause().toSeconds())
                .with(SEEN, packed(seen))
                .cursor();
    }

    boolean isElsewhere() {
        return !where.current().equals(address);
    }

    /// The same feed at another address: the configured one again, or one that a page announces.
    Place at(String other) {
        return new Place(address, Whereabouts.at(other), last.elsewhere(), seen);
    }

    /// After an answer that was a feed.
    ///
    /// @param movedTo where the server says that it moved for good; empty if it does not say so
    Place read(Last answer, String movedTo, Set<Long> items) {
        return new Place(address, where.moved(movedTo), answer, items);
    }

    private static String packed(Set<Long> prints) {
        var bytes = ByteBuffer.allocate(Long.BYTES * prints.size());
        prints.forEach(bytes::putLong);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Set<Long> unpacked(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            var prints = new LinkedHashSet<Long>();
            while (bytes.remaining() >= Long.BYTES) prints.add(bytes.getLong());
            return prints;
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }
}
