// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.util.ArrayList;
import java.util.List;

/// A term of the taxonomy, cut into what its words must be. What terms may hold stands at
/// [org.vigie.core.signal.Category].
///
/// @param exception whether it takes away instead of finding
record Term(List<Piece> pieces, boolean exception) {
    /// One place of a term: a word, its beginning, or any word.
    ///
    /// @param letters folded; empty for any word
    /// @param open whether more letters may follow
    record Piece(String letters, boolean open) {
        static final Piece ANY = new Piece("", true);
    }

    static Term of(String written) {
        boolean exception = written.startsWith("!");
        var pieces = new ArrayList<Piece>();
        for (var part : (exception ? written.substring(1) : written).strip().split("\\s+")) {
            if (part.equals("*")) {
                pieces.add(Piece.ANY);
                continue;
            }
            var words = Elision.words(part);
            for (int i = 0; i < words.size(); i++)
                pieces.add(new Piece(words.get(i).folded(), i == words.size() - 1 && part.endsWith("*")));
        }
        return new Term(List.copyOf(pieces), exception);
    }
}
