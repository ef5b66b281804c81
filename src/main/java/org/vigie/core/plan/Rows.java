// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Lines of a form that people change, add, take out and move.
public final class Rows<T> {
    private final List<T> rows;

    Rows(Collection<T> first) {
        rows = new ArrayList<>(first);
    }

    public List<T> all() {
        return List.copyOf(rows);
    }

    public void add(T row) {
        rows.add(row);
    }

    public void set(int place, T row) {
        rows.set(place, row);
    }

    public void remove(int place) {
        rows.remove(place);
    }

    /// Moves a row up (-1) or down (1), if there is room.
    public void move(int place, int by) {
        int to = place + by;
        if (to >= 0 && to < rows.size()) rows.add(to, rows.remove(place));
    }
}
