// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.Lanes;

/// The list of mentions: what it shows, which one is chosen, and which are checked for a batch.
///
/// A result is pinned to what had arrived when it was opened: what arrives later waits outside, so that
/// nothing moves under the reader's eyes.
final class MentionListViewModel {
    /// More rows than any screen shows at once.
    private static final int IN_SIGHT = 30;

    private final Shelf mentions;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<PagedRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Filed>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper selectedIndex = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wasOpened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Checked checked = new Checked();
    private final BooleanProperty atTop = new SimpleBooleanProperty(true);
    private final IntegerProperty firstVisible = new SimpleIntegerProperty();
    private final RowActs acts;
    private Search pinned = Search.EVERYTHING.upTo(0);
    private int opening;
    private boolean everChosen;
    private boolean held;
    private @Nullable Row awaited;

    MentionListViewModel(Shelf mentions, Lanes lanes) {
        this.mentions = mentions;
        this.lanes = lanes;
        this.acts = new RowActs(this, mentions);
        rows.subscribe(this::measure);
        rows.set(new PagedRows(0, this::readPage, this::present));
    }

    private void measure(@Nullable PagedRows now) {
        if (now == null) return;
        size.set(now.size());
        now.addListener((ListChangeListener<Row>) _ -> size.set(rows.get().size()));
    }

    /// Shows another result from its top. The mention that someone chose stays chosen where it is in it.
    void open(Search search) {
        open(() -> search.upTo(mentions.newest()), true, held ? anchor() : Optional.empty());
    }

    /// Shows another result, standing on a mention that someone chose elsewhere.
    void open(Search search, MentionKey chosen) {
        hold();
        open(() -> search.upTo(mentions.newest()), true, Optional.of(new Opening.Anchor(chosen, 0)));
    }

    /// Reads the same question again without moving the eyes: after an act was taken back, say.
    void reopen() {
        var same = pinned;
        open(() -> same, false, anchor());
    }

    /// The same, choosing a mention that stood at this place.
    void reopen(MentionKey choose, int place) {
        var same = pinned;
        open(() -> same, false, Optional.of(new Opening.Anchor(choose, place)));
    }

    /// Others left this result, or came back to it, outside of what was read: its length becomes this again.
    /// Nothing that is looked at moves.
    void agree(long total) {
        var now = rows.get();
        int kept = acts.isKeptForItsReader() ? 1 : 0;
        int size = (int) Math.min(total + kept, Integer.MAX_VALUE);
        if (size == now.size() || loading.get() || acts.areUnderWay()) return;
        int lookedAt = Math.max(firstVisible.get(), selectedIndex.get()) + IN_SIGHT;
        if (size < now.size() && now.isFilledUpTo(Math.min(lookedAt, size))) now.shorten(size);
        else if (kept == 0 || !held) reopen();
    }

    private Optional<Opening.Anchor> anchor() {
        return selected.get().map(filed -> new Opening.Anchor(filed.mention().key(), Math.max(0, selectedIndex.get())));
    }

    private void open(Supplier<Search> search, boolean fromTop, Optional<Opening.Anchor> anchor) {
        int mine = ++opening;
        long before = size.get();
        loading.set(true);
        lanes.ask(
                () -> Opening.read(mentions, search.get(), anchor, before),
                opened -> {
                    if (mine == opening) show(opened, fromTop, anchor);
                },
                failure -> {
                    if (mine == opening) fail(failure);
                });
    }

    private void show(Opening opened, boolean fromTop, Optional<Opening.Anchor> anchor) {
        loading.set(false);
        problem.set(Optional.empty());
        pinned = opened.search();
        var now = new PagedRows((int) Math.min(opened.total(), Integer.MAX_VALUE), this::readPage, this::present);
        now.fill(0, opened.head());
        now.fill(opened.nearFrom(), opened.near());
        firstVisible.set(fromTop ? 0 : Math.max(0, firstVisible.get() + opened.shift(anchor)));
        boolean first = !everChosen && !now.isEmpty();
        everChosen |= first;
        wasOpened.set(true);
        boolean chosen = selected.get().isPresent();
        rows.set(now);
        int fallback = (first || chosen) && !now.isEmpty() ? 0 : -1;
        put(opened.anchor().orElse(fallback));
    }

    private void readPage(int offset, int limit, Consumer<List<Filed>> answer, Runnable failure) {
        var search = pinned;
        lanes.ask(() -> mentions.find(search, offset, limit).rows(), answer, reason -> {
            failure.run();
            fail(reason);
        });
    }

    void fail(Throwable reason) {
        loading.set(false);
        problem.set(Optional.of(reason));
    }

    private void present(Row row, Filed filed) {
        var key = filed.mention().key();
        row.show(acts.over(filed), checked.view().contains(key), acts.isUnderWay(key));
        if (row == awaited || isSelected(key)) {
            awaited = null;
            selected.set(row.filed());
        }
    }

    // ---- choosing

    /// Someone chooses the mention at this place; -1 for none.
    void choose(int index) {
        hold();
        put(index);
    }

    /// From now on the choice is somebody's: no other mention takes its place by itself.
    void hold() {
        held = true;
    }

    /// Whether somebody chose, or is at work on what was chosen for them.
    boolean isHeld() {
        return held;
    }

    /// The chosen mention is the one at this place; -1 for none.
    void put(int index) {
        var left = selected.get();
        var bounded = Math.min(index, rows.get().size() - 1);
        selectedIndex.set(bounded);
        awaited = bounded < 0 ? null : rows.get().get(bounded);
        if (awaited == null) selected.set(Optional.empty());
        else if (awaited.filed().isPresent()) selected.set(awaited.filed());
        left.ifPresent(acts::leave);
    }

    boolean isSelected(MentionKey key) {
        return selected.get()
                .filter(chosen -> chosen.mention().key().equals(key))
                .isPresent();
    }

    void next() {
        if (selectedIndex.get() + 1 < rows.get().size()) choose(selectedIndex.get() + 1);
    }

    void previous() {
        if (selectedIndex.get() > 0) choose(selectedIndex.get() - 1);
    }

    // ---- checking

    void check(MentionKey key, boolean on) {
        if (on) hold();
        checked.put(key, on);
        refreshRow(key);
    }

    void uncheckAll() {
        checked.clear().forEach(this::refreshRow);
    }

    private void refreshRow(MentionKey key) {
        rows.get().row(key).flatMap(Row::filed).ifPresent(filed -> rows.get().update(filed));
    }

    // ---- what views watch

    ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How many mentions the list shows.
    ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Filed>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Optional<Filed> selected() {
        return selected.get();
    }

    /// The place of the chosen mention; -1 while none is chosen or it lies outside what was read.
    ReadOnlyIntegerProperty selectedIndexProperty() {
        return selectedIndex.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether a result was ever shown.
    ReadOnlyBooleanProperty wasOpenedProperty() {
        return wasOpened.getReadOnlyProperty();
    }

    /// Why the list could not be read, until it can.
    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ObservableSet<MentionKey> checked() {
        return checked.view();
    }

    /// Set by the view: whether the first row is in sight.
    BooleanProperty atTopProperty() {
        return atTop;
    }

    /// Set by the view as one scrolls, and read by it when rows are replaced.
    IntegerProperty firstVisibleProperty() {
        return firstVisible;
    }

    /// What acts of the cell do to the rows.
    RowActs acts() {
        return acts;
    }

    /// Shows the chosen mention as it stands now.
    void reselect(Filed now) {
        selected.set(Optional.of(now));
    }

    Lanes lanes() {
        return lanes;
    }

    /// The question that the rows answer, pinned to what had arrived.
    Search pinned() {
        return pinned;
    }
}
