// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;

/// What acts do to the rows of the list: they show at once, settle when saved, and leave when the ticked facets
/// no longer show them, but never under the eyes of who is reading them.
final class RowActs {
    private final MentionListViewModel list;
    private final Shelf mentions;
    private final Expected expected = new Expected();

    RowActs(MentionListViewModel list, Shelf mentions) {
        this.list = list;
        this.mentions = mentions;
    }

    /// The mention as it is expected to stand.
    Filed over(Filed filed) {
        return expected.over(filed);
    }

    /// Whether an act on it is not yet on the disk.
    boolean isUnderWay(MentionKey key) {
        return expected.covers(key);
    }

    /// Whether any act is not yet on the disk.
    boolean areUnderWay() {
        return !expected.isEmpty();
    }

    /// Whether the chosen mention only stands in the list because someone is reading it.
    boolean isKeptForItsReader() {
        return list.selected()
                .filter(filed -> rows().row(filed.mention().key()).isPresent())
                .filter(filed -> !Ticked.shows(list.pinned(), filed))
                .isPresent();
    }

    /// Shows these mentions as they will stand once an act is saved.
    void expect(Collection<MentionKey> keys, UnaryOperator<Filed> act) {
        list.hold();
        for (var key : keys)
            rows().row(key).flatMap(Row::filed).ifPresent(filed -> {
                expected.put(filed, act);
                rows().update(filed);
            });
    }

    /// The act is saved, or is not to be: shows how these mentions stand, and lets go of those that the
    /// ticked facets no longer show.
    void settle(Collection<MentionKey> keys) {
        reread(keys, () -> expected.forget(keys).forEach(this::renew));
    }

    /// Reads anew those of these mentions that are in memory.
    void refresh(Collection<MentionKey> keys) {
        reread(keys, () -> {});
    }

    private void reread(Collection<MentionKey> keys, Runnable first) {
        var loaded = keys.stream()
                .filter(key -> list.isSelected(key) || rows().row(key).isPresent())
                .toList();
        list.lanes()
                .ask(
                        () -> mentions.those(loaded),
                        found -> {
                            first.run();
                            found.forEach(this::renew);
                        },
                        reason -> {
                            first.run();
                            list.fail(reason);
                        });
    }

    private void renew(Filed filed) {
        var key = filed.mention().key();
        if (list.isSelected(key)) list.reselect(expected.over(filed));
        if (list.isSelected(key) || expected.covers(key) || Ticked.shows(list.pinned(), filed)) rows().update(filed);
        else removeRow(key);
    }

    /// A mention that was only kept because someone was reading it goes when they move on.
    void leave(Filed left) {
        var key = left.mention().key();
        if (!list.isSelected(key) && !expected.covers(key) && !Ticked.shows(list.pinned(), left)) removeRow(key);
    }

    private void removeRow(MentionKey key) {
        var row = rows().row(key);
        if (row.isEmpty()) return;
        int index = rows().indexOf(row.get());
        int chosen = list.selectedIndexProperty().get();
        rows().remove(key);
        list.check(key, false);
        if (index >= 0 && index < chosen) list.put(chosen - 1);
    }

    private PagedRows rows() {
        return list.rowsProperty().get();
    }
}
