// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;

/// The rows of one result, millions if need be, of which only the pages that were looked at are in memory.
///
/// Asking for a row never waits: it comes empty, and fills itself when its page has been read.
final class PagedRows extends ObservableListBase<Row> {
    static final int PAGE = 50;
    /// More filled rows than this are let go, the farthest first.
    static final int KEPT = 2_000;

    private final Reader reader;
    private final Presenter presenter;
    private final List<@Nullable Row> rows;
    private final Map<MentionKey, Row> byKey = new HashMap<>();
    private final Set<Integer> underWay = new HashSet<>();
    private int moves;

    PagedRows(int size, Reader reader, Presenter presenter) {
        this.rows = new ArrayList<>(Collections.nCopies(size, null));
        this.reader = reader;
        this.presenter = presenter;
    }

    /// Reads a page away from the screen's thread; exactly one of the two is called back.
    @FunctionalInterface
    interface Reader {
        void read(int offset, int limit, Consumer<List<Filed>> answer, Runnable failure);
    }

    /// Puts a mention into its row as it is to be shown now.
    @FunctionalInterface
    interface Presenter {
        void present(Row row, Filed filed);
    }

    @Override
    public Row get(int index) {
        var row = place(index);
        if (row.filed().isEmpty()) want(index);
        return row;
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// The row of a mention, if it was read.
    Optional<Row> row(MentionKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What stands at this place if it was read; asks for nothing.
    Optional<Filed> peek(int index) {
        if (index < 0 || index >= rows.size()) return Optional.empty();
        var row = rows.get(index);
        return row == null ? Optional.empty() : row.filed();
    }

    /// Fills rows that were read along with something else.
    void fill(int offset, List<Filed> page) {
        for (int i = 0; i < page.size() && offset + i < rows.size(); i++) {
            var filed = page.get(i);
            var row = place(offset + i);
            byKey.put(filed.mention().key(), row);
            presenter.present(row, filed);
        }
        letGo(offset);
    }

    /// Shows a mention anew where it stands, if it was read.
    void update(Filed filed) {
        row(filed.mention().key()).ifPresent(row -> presenter.present(row, filed));
    }

    /// Takes out the row of a mention that no longer belongs to the result.
    void remove(MentionKey key) {
        var row = byKey.remove(key);
        int index = row == null ? -1 : indexOf(row);
        if (row == null || index < 0) return;
        beginChange();
        rows.remove(index);
        moves++;
        nextRemove(index, row);
        endChange();
    }

    /// Whether every row from the first up to this place, not included, was read.
    boolean isFilledUpTo(int end) {
        for (int i = 0; i < end; i++) if (peek(i).isEmpty()) return false;
        return true;
    }

    /// Others left the result further down than what was read from its top: that part stays as it is, the rest is
    /// shorter and is read anew when it is looked at.
    void shorten(int size) {
        int read = 0;
        while (read < size && peek(read).isPresent()) read++;
        beginChange();
        for (int i = read; i < rows.size(); i++) {
            var row = rows.set(i, null);
            if (row != null)
                row.filed().ifPresent(filed -> byKey.remove(filed.mention().key()));
        }
        var tail = rows.subList(size, rows.size());
        var gone = tail.stream().map(_ -> new Row()).toList();
        tail.clear();
        moves++;
        nextRemove(size, gone);
        endChange();
    }

    @Override
    public int indexOf(@Nullable Object row) {
        if (row == null) return -1;
        for (int i = 0; i < rows.size(); i++) if (rows.get(i) == row) return i;
        return -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /// Two results are never equal: comparing row by row would read them all.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private Row place(int index) {
        var row = rows.get(index);
        if (row != null) return row;
        var empty = new Row();
        rows.set(index, empty);
        return empty;
    }

    private void want(int index) {
        int start = index - index % PAGE;
        if (!underWay.add(start)) return;
        int before = moves;
        reader.read(
                start,
                PAGE,
                page -> {
                    underWay.remove(start);
                    if (before == moves) fill(start, page);
                    else if (start < rows.size()) want(start);
                },
                () -> underWay.remove(start));
    }

    private void letGo(int around) {
        if (byKey.size() <= KEPT) return;
        byKey.clear();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row == null) continue;
            if (Math.abs(i - around) > KEPT / 4) rows.set(i, null);
            else row.filed().ifPresent(filed -> byKey.put(filed.mention().key(), row));
        }
    }
}
