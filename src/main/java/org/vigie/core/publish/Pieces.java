// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.Item.Tally;

/// Says where a whole stands by where its pieces stand.
final class Pieces {
    private Pieces() {}

    static Stage stage(Piece[] pieces) {
        if (count(pieces, Piece.BEGUN) > 0) return Stage.BEGUN;
        if (toSend(pieces) > 0) return Stage.QUEUED;
        if (count(pieces, Piece.UNKNOWN) > 0) return Stage.UNKNOWN;
        if (count(pieces, Piece.REHEARSED) == pieces.length) return Stage.REHEARSED;
        if (count(pieces, Piece.SENT) == pieces.length) return Stage.SENT;
        if (count(pieces, Piece.SENT) > 0) return Stage.PARTLY;
        return count(pieces, Piece.REFUSED) > 0 ? Stage.REFUSED : Stage.CANCELLED;
    }

    static Tally tally(Piece[] pieces) {
        return new Tally(
                toSend(pieces) + count(pieces, Piece.BEGUN),
                count(pieces, Piece.SENT) + count(pieces, Piece.REHEARSED),
                count(pieces, Piece.REFUSED),
                count(pieces, Piece.UNKNOWN));
    }

    static int toSend(Piece[] pieces) {
        return count(pieces, Piece.PENDING) + count(pieces, Piece.DOUBTFUL);
    }

    static int count(Piece[] pieces, Piece piece) {
        return (int) Arrays.stream(pieces).filter(piece::equals).count();
    }

    /// The next of so many: the first, and one past the last.
    ///
    /// @param chosen finds at least one
    static int[] range(int all, int most, IntPredicate chosen) {
        int from = 0;
        while (!chosen.test(from)) from++;
        int to = from;
        while (to < all && to - from < most && chosen.test(to)) to++;
        return new int[] {from, to};
    }
}
