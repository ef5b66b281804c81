// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.WordAct;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.kit.Lanes;

/// The mentions that need a person first: which is chosen, and what the keys do to it. New readings never move the
/// choice to another mention.
final class UrgentViewModel {
    private final Acts acts;
    private final Lanes lanes;
    private final Consumer<Outcome> told;
    private final ObservableList<Filed> rows = FXCollections.observableArrayList();
    private final ObservableList<Filed> view = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final Set<MentionKey> gone = new HashSet<>();

    UrgentViewModel(Acts acts, Lanes lanes, Consumer<Outcome> told) {
        this.acts = acts;
        this.lanes = lanes;
        this.told = told;
    }

    /// What came of an act, to be told to the person.
    sealed interface Outcome {
        record Saved(Act act) implements Outcome {}

        record TakenBack() implements Outcome {}

        record NothingToTakeBack() implements Outcome {}

        /// Nothing changed.
        record NotSaved(Throwable why) implements Outcome {}
    }

    /// What a key does to the chosen mention.
    enum Act {
        DONE,
        IN_PROGRESS,
        NO_ACTION_NEEDED,
        FALSE_POSITIVE,
        FOLLOWED,
        /// Somebody has it in charge, or nobody any more.
        ASSIGNED,
        /// An alert was declared from it.
        ESCALATED,
        /// A word was issued; about no mention.
        WORD
    }

    void show(Situation now) {
        var chosen = chosen().map(filed -> filed.mention().key());
        var found = now.urgent().stream().map(filed -> filed.mention().key()).toList();
        gone.retainAll(found);
        var shown = now.urgent().stream()
                .filter(filed -> !gone.contains(filed.mention().key()))
                .toList();
        if (!shown.equals(List.copyOf(rows))) rows.setAll(shown);
        chosen.ifPresentOrElse(this::find, () -> choose(selected.get()));
    }

    private void find(MentionKey key) {
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).mention().key().equals(key)) {
                choose(i);
                return;
            }
        choose(selected.get());
    }

    void choose(int index) {
        selected.set(Math.min(index, rows.size() - 1));
    }

    void next() {
        if (selected.get() + 1 < rows.size()) choose(selected.get() + 1);
    }

    void previous() {
        if (selected.get() > 0) choose(selected.get() - 1);
    }

    Optional<Filed> chosen() {
        int at = selected.get();
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    /// Does it to the chosen mention. One that leaves the list leaves it at once, and comes back if it can't be saved.
    void act(Act act) {
        chosen().ifPresent(filed -> {
            var key = filed.mention().key();
            if (act != Act.FOLLOWED) leave(key);
            acts.record(payload(act, filed))
                    .whenComplete((_, failed) -> lanes.later(() -> {
                        if (failed == null) told.accept(new Outcome.Saved(act));
                        else {
                            gone.remove(key);
                            if (act != Act.FOLLOWED) comeBack(filed);
                            told.accept(new Outcome.NotSaved(failed));
                        }
                    }));
        });
    }

    /// Does it to a mention that stands elsewhere on the page.
    CompletableFuture<?> act(Act act, Filed filed) {
        return tell(act, acts.record(payload(act, filed)));
    }

    /// Gives the chosen mention into somebody's charge, or nobody's.
    void assign(Optional<PersonId> person) {
        chosen().ifPresent(filed -> {
            var keys = List.of(filed.mention().key());
            acts.record(new Payload.MentionsAssigned(keys, person))
                    .whenComplete((_, failed) -> lanes.later(() -> told.accept(
                            failed == null ? new Outcome.Saved(Act.ASSIGNED) : new Outcome.NotSaved(failed))));
        });
    }

    /// Tells what comes of an alert that is being declared.
    CompletableFuture<?> follow(CompletableFuture<?> declaring) {
        return tell(Act.ESCALATED, declaring);
    }

    /// Records that a word was issued at this time.
    CompletableFuture<?> word(WordAct.Issued word, Instant at) {
        return tell(Act.WORD, acts.recordAt(word, at));
    }

    private CompletableFuture<?> tell(Act act, CompletableFuture<?> saving) {
        saving.whenComplete((_, failed) ->
                lanes.later(() -> told.accept(failed == null ? new Outcome.Saved(act) : new Outcome.NotSaved(failed))));
        return saving;
    }

    private void leave(MentionKey key) {
        gone.add(key);
        int at = selected.get();
        rows.removeIf(filed -> filed.mention().key().equals(key));
        choose(at);
    }

    private void comeBack(Filed filed) {
        if (rows.contains(filed)) return;
        int at = Math.clamp(selected.get(), 0, rows.size());
        rows.add(at, filed);
        choose(at);
    }

    /// Takes the person's own last act back.
    void undo() {
        gone.clear();
        acts.undoLast()
                .whenComplete((undone, failed) -> lanes.later(() -> {
                    if (failed != null) told.accept(new Outcome.NotSaved(failed));
                    else told.accept(undone.isPresent() ? new Outcome.TakenBack() : new Outcome.NothingToTakeBack());
                }));
    }

    private static Payload payload(Act act, Filed filed) {
        var keys = new ArrayList<>(List.of(filed.mention().key()));
        return switch (act) {
            case DONE -> new Payload.MentionsTriaged(keys, TriageState.DONE, Optional.empty());
            case IN_PROGRESS -> new Payload.MentionsTriaged(keys, TriageState.IN_PROGRESS, Optional.empty());
            case NO_ACTION_NEEDED ->
                new Payload.MentionsTriaged(keys, TriageState.DISMISSED, Optional.of(DismissReason.NO_ACTION_NEEDED));
            case FALSE_POSITIVE ->
                new Payload.MentionsTriaged(keys, TriageState.DISMISSED, Optional.of(DismissReason.FALSE_POSITIVE));
            case FOLLOWED -> new Payload.MentionsFollowed(keys, !filed.triage().followed());
            case ASSIGNED, ESCALATED, WORD -> throw new IllegalArgumentException("Asks for more than the mention.");
        };
    }

    // ---- what views watch

    ObservableList<Filed> rows() {
        return view;
    }

    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }
}
