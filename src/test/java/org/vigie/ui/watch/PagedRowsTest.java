// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vigie.core.mention.Filed;

/// Rows that read their pages only when someone looks.
class PagedRowsTest {
    private final WatchRoom room = new WatchRoom();
    private final List<Integer> read = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Filed> all = new ArrayList<>();

    private PagedRows rows(int size) {
        for (int i = 0; i < Math.min(size, 400); i++) all.add(room.say("n" + i, i));
        return new PagedRows(size, this::read, (row, filed) -> row.show(filed, false, false));
    }

    private void read(int offset, int limit, Consumer<List<Filed>> answer, Runnable failure) {
        read.add(offset);
        waiting.add(() -> {
            if (offset >= all.size()) failure.run();
            else answer.accept(List.copyOf(all.subList(offset, Math.min(all.size(), offset + limit))));
        });
    }

    private void answer() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private static String text(Row row) {
        return row.filed().map(filed -> filed.mention().text()).orElse("…");
    }

    @Test
    void readsAPageOnceAndFillsTheRowsThatWereHandedOut() {
        var rows = rows(3_000_000);
        var row = rows.get(120);
        rows.get(121);
        assertThat(text(row)).isEqualTo("…");
        assertThat(read).containsExactly(100);
        answer();
        assertThat(text(row)).isEqualTo("n120");
        assertThat(text(rows.get(149))).isEqualTo("n149");
        assertThat(read).containsExactly(100);
    }

    @Test
    void asksAgainAfterAFailure() {
        var rows = rows(1_000);
        rows.get(900);
        answer();
        rows.get(900);
        assertThat(read).containsExactly(900, 900);
    }

    @Test
    void removingARowKeepsTheOthersInPlace() {
        var rows = rows(200);
        rows.get(0);
        answer();
        rows.remove(all.get(3).mention().key());
        all.remove(3);
        assertThat(rows).hasSize(199);
        assertThat(text(rows.get(3))).isEqualTo("n4");
        assertThat(rows.row(all.get(3).mention().key()).map(rows::indexOf)).contains(3);
    }

    @Test
    void aPageAskedBeforeARemovalIsReadAgain() {
        var rows = rows(200);
        rows.get(0);
        answer();
        rows.get(60);
        rows.remove(all.get(3).mention().key());
        all.remove(3);
        answer();
        answer();
        assertThat(text(rows.get(60))).isEqualTo("n61");
        assertThat(read).containsExactly(0, 50, 50);
    }

    @Test
    void letsFarRowsGo() {
        var rows = rows(400);
        for (int i = 0; i < 60; i++) rows.fill(i * PagedRows.PAGE, List.copyOf(all.subList(0, 50)));
        assertThat(rows.peek(0)).isPresent();
    }

    @Test
    void comparesByIdentity() {
        var rows = rows(10);
        assertThat(rows.equals(rows(10))).isFalse();
        assertThat(read).isEmpty();
    }
}
