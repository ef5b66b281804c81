// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;

/// What a commit of the index keeps beside its documents: the numbers of facet values, and a note of the store's.
final class IndexNotes {
    private static final String NOTE = "note";
    private static final String LAYOUT = "layout";
    /// Higher with every column that is added or kept otherwise.
    private static final String PRESENT = "3";

    private IndexNotes() {}

    static Map<String, String> read(IndexWriter writer) {
        var notes = new HashMap<String, String>();
        var committed = writer.getLiveCommitData();
        if (committed != null) committed.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        return notes;
    }

    /// Whether an index is empty or has the columns of this program.
    static boolean isOfThisLayout(IndexWriter writer) {
        return read(writer).isEmpty() || PRESENT.equals(read(writer).get(LAYOUT));
    }

    static String note(IndexWriter writer) {
        return read(writer).getOrDefault(NOTE, "");
    }

    static Map<String, String> write(String note, Map<String, String> numbers) {
        var notes = new HashMap<>(numbers);
        notes.put(NOTE, note);
        notes.put(LAYOUT, PRESENT);
        return notes;
    }
}
