// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vigie.core.source.Cursor;
import org.vigie.sources.Bookmark;

/// Where reading a feed stopped: what to send back to the server, and what was seen already.
///
/// @param address the address that was configured; a place noted for another one counts as none
/// @param current where the feed is now: the same, a new one after a permanent move, or one found on a page
/// @param moves how often in a row the server said that the feed moved to `candidate`
/// @param candidate where the server says that it moved
/// @param etag validator, byte for byte as received
/// @param modified validator, byte for byte as received
/// @param body fingerprint of the last body
/// @param pauseSeconds the pause that the last answer asked for
/// @param seen fingerprints of the items of the last body, each of its id and what it said
record Place(
        String address,
        String current,
        int moves,
        String candidate,
        String etag,
        String modified,
        String body,
        long pauseSeconds,
        Set<Long> seen) {
    /// A move is believed after so many answers in a row that said the same and were feeds.
    private static final int MOVES_BELIEVED = 3;

    private static final String ADDRESS = "address";
    private static final String CURRENT = "current";
    private static final String MOVES = "moves";
    private static final String CANDIDATE = "candidate";
    private static final String ETAG = "etag";
    private static final String MODIFIED = "modified";
    private static final String BODY = "body";
    private static final String PAUSE = "pause";
    private static final String SEEN = "seen";

    static Place of(Cursor cursor, String address) {
        var mark = Bookmark.of(cursor);
        if (!mark.text(ADDRESS).equals(address)) return new Place(address, address, 0, "", "", "", "", 0, Set.of());
        return new Place(
                address,
                mark.text(CURRENT).isEmpty() ? address : mark.text(CURRENT),
                (int) mark.number(MOVES, 0),
                mark.text(CANDIDATE),
                mark.text(ETAG),
                mark.text(MODIFIED),
                mark.text(BODY),
                mark.number(PAUSE, 0),
                unpacked(mark.text(SEEN)));
    }

    Cursor cursor() {
        return Bookmark.EMPTY
                .with(ADDRESS, address)
                .with(CURRENT, current.equals(address) ? "" : current)
                .with(MOVES, moves == 0 ? "" : Integer.toString(moves))
                .with(CANDIDATE, candidate)
                .with(ETAG, etag)
                .with(MODIFIED, modified)
                .with(BODY, body)
                .with(PAUSE, pauseSeconds == 0 ? "" : Long.toString(pauseSeconds))
                .with(SEEN, packed(seen))
                .cursor();
    }

    Duration pause() {
        return Duration.ofSeconds(pauseSeconds);
    }

    boolean isElsewhere() {
        return !current.equals(address);
    }

    /// Back to what was configured, because the new address failed; validators were the other's.
    Place home() {
        return new Place(address, address, 0, "", "", "", body, pauseSeconds, seen);
    }

    /// The feed that a page announces. It may change with the page, so it is not a move.
    Place at(String found) {
        return new Place(address, found, 0, "", "", "", body, pauseSeconds, seen);
    }

    /// After a feed was read whose server said that it moved for good, or did not say so.
    Place moved(String to) {
        if (to.isEmpty() || to.equals(current))
            return new Place(address, current, 0, "", etag, modified, body, pauseSeconds, seen);
        int times = to.equals(candidate) ? moves + 1 : 1;
        return times < MOVES_BELIEVED
                ? new Place(address, current, times, to, etag, modified, body, pauseSeconds, seen)
                : new Place(address, to, 0, "", etag, modified, body, pauseSeconds, seen);
    }

    Place validated(String nowEtag, String nowModified, String nowBody, Duration pause) {
        return new Place(address, current, moves, candidate, nowEtag, nowModified, nowBody, pause.toSeconds(), seen);
    }

    Place seeing(Set<Long> now) {
        return new Place(address, current, moves, candidate, etag, modified, body, pauseSeconds, now);
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
