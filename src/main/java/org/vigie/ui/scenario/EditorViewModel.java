// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.journal.Acts;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.Lanes;

/// A scenario being written: what it is now, what is amiss, which inject is looked at, and what is done to it.
final class EditorViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(EditorViewModel.class);
    private static final Duration PAUSE = Duration.ofMillis(400);
    /// How far a new inject stands behind the one before.
    private static final Duration NEXT = Duration.ofMinutes(5);

    private final Lanes lanes;
    private final Acts acts;
    private final ScenarioDraft draft;
    private final DraftKeeper keeper;
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Flaw>> flaws = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Runs>> runs = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();
    private final Coalesced<Looked> looking;
    private Sequence sequence;
    private CompletableFuture<?> saving = CompletableFuture.completedFuture(null);
    private volatile boolean closed;

    /// @param kept as the journal has it
    /// @param acts which keep it: the station's, or those of the exercise that plays it
    /// @param name of the draft that is kept while it is not saved
    EditorViewModel(Scenario kept, Acts acts, FormDrafts drafts, String name, Lanes lanes) {
        this.lanes = lanes;
        this.acts = acts;
        draft = new ScenarioDraft(kept);
        keeper = new DraftKeeper(drafts, name);
        var left = keeper.taken(kept);
        left.ifPresent(found -> taken.set(draft.change("draft.", _ -> found)));
        scenario = new ReadOnlyObjectWrapper<>(draft.now());
        looking = new Coalesced<>(
                lanes,
                PAUSE,
                this::look,
                this::show,
                problem -> LOG.error("The scenario could not be checked", problem));
        sequence = Sequence.of(draft.now());
        selected.set(inOrder().stream().map(Inject::id).findFirst());
        told();
    }

    ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    Scenario now() {
        return scenario.get();
    }

    Scenario kept() {
        return draft.kept();
    }

    /// The id of the inject that is looked at.
    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    Optional<Inject> selected() {
        return selected.get().flatMap(now()::inject);
    }

    ReadOnlyObjectProperty<List<Flaw>> flawsProperty() {
        return flaws.getReadOnlyProperty();
    }

    /// The dry runs; empty until they were made.
    ReadOnlyObjectProperty<Optional<Runs>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Whether something is not saved.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Whether what was left unsaved the last time stands here again.
    ReadOnlyBooleanProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// The injects in order of time, those in reserve last.
    List<Inject> inOrder() {
        return sequence.injects();
    }

    /// When the last inject comes, or the exercise ends.
    Duration end() {
        return sequence.end();
    }

    /// Changes the scenario.
    ///
    /// @param place as in [ScenarioDraft#change]
    void change(String place, UnaryOperator<Scenario> how) {
        if (draft.change(place, how)) told();
    }

    /// Changes the inject that is looked at.
    void changeInject(String part, UnaryOperator<Inject> how) {
        selected.get().ifPresent(id -> change("inject." + id + "." + part, whole -> with(whole, id, how)));
    }

    private static Scenario with(Scenario whole, String id, UnaryOperator<Inject> how) {
        return whole.with(whole.injects().stream()
                .map(inject -> inject.id().equals(id) ? how.apply(inject) : inject)
                .toList());
    }

    /// Adds an inject behind the one that is looked at, for the same people, and looks at it.
    void add() {
        var before = selected();
        var id = Ids.next(now().injects().stream().map(Inject::id).toList(), "S-");
        var kind = before.map(Inject::kind).orElse(InjectKind.SOCIAL);
        var at = before.map(one -> one.offset().plus(NEXT)).orElse(Duration.ZERO);
        add(Ids.blank(id, kind, at, before.map(Inject::targets).orElse(List.of())));
    }

    private void add(Inject inject) {
        change("inject.add.", whole -> {
            var all = new ArrayList<>(whole.injects());
            all.add(inject);
            return whole.with(all);
        });
        selected.set(Optional.of(inject.id()));
    }

    /// Adds the same inject once more, a little later, and looks at it.
    void copy() {
        selected().ifPresent(inject -> {
            var ids = now().injects().stream().map(Inject::id).toList();
            add(new InjectEdit(inject)
                    .id(Ids.next(ids, "S-"))
                    .offset(inject.offset().plus(NEXT))
                    .reactions(Ids.anew(now(), inject.reactions()))
                    .made());
        });
    }

    void remove() {
        var order = inOrder();
        selected().ifPresent(inject -> {
            int at = order.indexOf(inject);
            change(
                    "inject.remove.",
                    whole -> whole.with(whole.injects().stream()
                            .filter(one -> !one.id().equals(inject.id()))
                            .toList()));
            var left = inOrder();
            selected.set(
                    left.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    left.get(Math.min(at, left.size() - 1)).id()));
        });
    }

    /// Moves an inject in time; never before the start.
    void shift(String id, Duration by) {
        change(
                "inject." + id + ".shift",
                whole -> with(whole, id, inject -> {
                    var to = inject.offset().plus(by);
                    return inject.at(to.isNegative() ? Duration.ZERO : to);
                }));
    }

    /// Puts an inject at a moment, on a channel or into the reserve.
    void place(String id, Duration at, InjectKind kind, boolean reserve) {
        change(
                "inject." + id + ".place.",
                whole -> with(
                        whole,
                        id,
                        inject -> new InjectEdit(inject)
                                .offset(at.isNegative() ? Duration.ZERO : at)
                                .kind(kind)
                                .reserve(reserve)
                                .made()));
    }

    void undo() {
        draft.undo().ifPresent(this::shown);
    }

    void redo() {
        draft.redo().ifPresent(this::shown);
    }

    private void shown(String place) {
        told();
        var parts = place.split("\\.", -1);
        if (parts.length > 2
                && parts[0].equals("inject")
                && now().inject(parts[1]).isPresent()) selected.set(Optional.of(parts[1]));
        else if (selected().isEmpty())
            selected.set(inOrder().stream().map(Inject::id).findFirst());
    }

    /// Gives up what is not saved. It can be taken back like any change.
    void drop() {
        draft.change("draft.", _ -> draft.kept());
        taken.set(false);
        shown("draft.");
    }

    /// Saves what differs, once what was to be saved before is; done once it is saved for good.
    CompletableFuture<?> save() {
        saving = saving.handle((_, _) -> draft.now()).thenCompose(this::keep);
        return saving;
    }

    private CompletableFuture<Scenario> keep(Scenario now) {
        return Shelf.record(acts, draft.acts())
                .whenCompleteAsync(
                        (_, problem) -> {
                            if (problem != null) return;
                            draft.kept(now);
                            taken.set(false);
                            told();
                        },
                        lanes::later)
                .thenApply(_ -> now);
    }

    private void told() {
        sequence = Sequence.of(draft.now());
        scenario.set(draft.now());
        undoable.set(draft.canUndo());
        redoable.set(draft.canRedo());
        changed.set(draft.isChanged());
        looking.request();
    }

    /// Checks and keeps what is written, once one stops for a moment.
    private Supplier<Looked> look() {
        var before = draft.kept();
        var whole = draft.now();
        return () -> {
            synchronized (keeper) {
                // what is kept as the page closes is newer
                if (!closed) keeper.keep(whole, ScenarioShelf.changes(before, whole));
            }
            return Looked.at(whole);
        };
    }

    private void show(Looked looked) {
        flaws.set(looked.flaws());
        runs.set(Optional.of(looked.runs()));
    }

    /// Keeps what is not saved, at once.
    void close() {
        if (closed) return;
        closed = true;
        keeper.keep(draft.now(), draft.acts());
    }
}
