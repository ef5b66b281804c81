// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.core.alert.AlertId;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.ui.kit.Lanes;

/// What the cell does to mentions. An act shows at once as under way, and as done only when the journal has it
/// for good; if it can't be saved, the mention goes back to where it stood and the reason is told.
final class TriageViewModel {
    /// An act on more mentions than this is asked to be narrowed first.
    static final int MOST = 10_000;
    private static final int READ = 500;
    private static final int UNDOABLE = 50;

    private final Mentions mentions;
    private final Acts acts;
    private final MentionListViewModel list;
    private final Lanes lanes;
    private final Consumer<Outcome> told;
    private final Deque<Taken> taken = new ArrayDeque<>();

    TriageViewModel(Mentions mentions, Acts acts, MentionListViewModel list, Lanes lanes, Consumer<Outcome> told) {
        this.mentions = mentions;
        this.acts = acts;
        this.list = list;
        this.lanes = lanes;
        this.told = told;
    }

    /// What came of an act, to be told to the person.
    sealed interface Outcome {
        record Saved(TriageAct act, int mentions) implements Outcome {}

        record Noted() implements Outcome {}

        /// @param confirmed whether a person only said that the labels are right
        record Corrected(boolean confirmed) implements Outcome {}

        /// @param narrative what it is called; absent where the mentions belong to none now
        /// @param mentions how many
        record Linked(Optional<String> narrative, int mentions) implements Outcome {}

        /// @param belong whether the mentions now count for the claim
        record Tied(ClaimId claim, int mentions, boolean belong) implements Outcome {}

        /// @param copied whether a text was copied for it
        record Answered(int mentions, boolean copied) implements Outcome {}

        record AlertDeclared(AlertId alert) implements Outcome {}

        record RuleKept(String name) implements Outcome {}

        record TakenBack() implements Outcome {}

        record NothingToTakeBack() implements Outcome {}

        /// Nothing changed.
        record NotSaved(Throwable why) implements Outcome {}

        /// The result is longer than what one act may touch.
        record TooMany(long mentions) implements Outcome {}
    }

    /// Where an act was made, to come back to when it is undone.
    ///
    /// @param entries of the journal that it consists of
    private record Taken(MentionKey key, int place, Set<EntryRef> entries) {}

    /// What keys act on: everything that is checked, or else the chosen mention.
    List<MentionKey> targets() {
        if (!list.checked().isEmpty()) return List.copyOf(list.checked());
        return list.selected().map(filed -> filed.mention().key()).stream().toList();
    }

    /// Does it to everything that is checked; with nothing checked to the chosen mention, and goes on to the next.
    void act(TriageAct act) {
        if (!list.checked().isEmpty()) {
            actOnChecked(act);
            return;
        }
        list.selected().ifPresent(filed -> {
            int place = list.selectedIndexProperty().get();
            act(act, List.of(filed.mention().key()), place);
            if (act instanceof TriageAct.Move) list.next();
        });
    }

    /// Follows what is checked; with nothing checked the chosen mention, or stops following it.
    void toggleFollow() {
        if (!list.checked().isEmpty()) {
            actOnChecked(new TriageAct.Follow(true));
            return;
        }
        list.selected()
                .ifPresent(filed -> act(new TriageAct.Follow(!filed.triage().followed())));
    }

    /// Does it to all checked mentions, as one entry.
    void actOnChecked(TriageAct act) {
        var keys = List.copyOf(list.checked());
        if (keys.isEmpty()) return;
        list.uncheckAll();
        act(act, keys, list.selectedIndexProperty().get());
    }

    /// Does it to everything that the list shows, as one entry.
    void actOnAll(TriageAct act) {
        long total = list.rowsProperty().get().size();
        if (total > MOST) told.accept(new Outcome.TooMany(total));
        else lanes.ask(this::allKeys, keys -> actOnMany(act, keys), this::refused);
    }

    private void actOnMany(TriageAct act, List<MentionKey> keys) {
        if (!keys.isEmpty()) act(act, keys, 0);
    }

    private List<MentionKey> allKeys() {
        var search = list.pinned();
        var keys = new ArrayList<MentionKey>();
        while (true) {
            var page = mentions.find(search, keys.size(), READ).rows();
            page.forEach(filed -> keys.add(filed.mention().key()));
            if (page.size() < READ || keys.size() >= MOST) return keys;
        }
    }

    private void act(TriageAct act, List<MentionKey> keys, int place) {
        list.acts().expect(keys, filed -> filed.with(act.over(filed.triage())));
        save(acts.record(act.payload(keys)), keys, entry -> {
            remember(new Taken(keys.getFirst(), place, Set.of(entry.ref())));
            if (keys.size() > PagedRows.PAGE) list.reopen();
            told.accept(new Outcome.Saved(act, keys.size()));
        });
    }

    /// Writes something beside the chosen mention.
    void note(String text) {
        var chosen = list.selected();
        if (text.isBlank() || chosen.isEmpty()) return;
        var key = chosen.map(Filed::mention).orElseThrow().key();
        int place = list.selectedIndexProperty().get();
        save(acts.record(new Payload.MentionNoted(key, text.strip())), List.of(key), entry -> {
            remember(new Taken(key, place, Set.of(entry.ref())));
            told.accept(new Outcome.Noted());
        });
    }

    /// Records several statements about mentions as one act: their rows show it at once, and one undo takes all of it
    /// back.
    ///
    /// @param keys at least one
    /// @param change what they make of each mention
    CompletableFuture<?> record(
            List<MentionKey> keys, List<? extends Payload> statements, UnaryOperator<Filed> change, Outcome outcome) {
        int place = Math.max(0, list.selectedIndexProperty().get());
        list.acts().expect(keys, change);
        var all = statements.stream().map(acts::record).toList();
        var saving = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(_ -> all.stream().map(CompletableFuture::join).toList());
        save(saving, keys, entries -> {
            remember(new Taken(
                    keys.getFirst(), place, entries.stream().map(Entry::ref).collect(Collectors.toSet())));
            told.accept(outcome);
        });
        return saving;
    }

    /// Follows something that is being recorded elsewhere and touches no row.
    ///
    /// @param outcome what came of it, given its entry
    void follow(CompletableFuture<Entry> saving, Function<Entry, Outcome> outcome) {
        save(saving, List.of(), entry -> told.accept(outcome.apply(entry)));
    }

    private <T> void save(CompletableFuture<T> saving, List<MentionKey> keys, Consumer<T> saved) {
        saving.whenComplete((done, problem) -> lanes.later(() -> {
            list.acts().settle(keys);
            if (problem == null) saved.accept(done);
            else refused(problem);
        }));
    }

    private void remember(Taken act) {
        taken.push(act);
        if (taken.size() > UNDOABLE) taken.removeLast();
    }

    /// Takes the last act back and goes back to where it was made.
    void undo() {
        undo(Set.of());
    }

    /// @param before what of the same act was taken back already
    private void undo(Set<EntryRef> before) {
        acts.undoLast().whenComplete((undone, problem) -> lanes.later(() -> undone(undone, problem, before)));
    }

    private void undone(@Nullable Optional<Entry> undone, @Nullable Throwable problem, Set<EntryRef> before) {
        if (problem != null || undone == null) {
            refused(problem == null ? new IllegalStateException("No answer") : problem);
        } else if (undone.isEmpty()) {
            told.accept(new Outcome.NothingToTakeBack());
        } else {
            goBack(undone.get(), before);
        }
    }

    /// An act of several entries is taken back whole; something done elsewhere leads nowhere.
    private void goBack(Entry undone, Set<EntryRef> before) {
        var gone = new HashSet<>(before);
        if (undone.payload() instanceof Payload.Undone(EntryRef act)) gone.add(act);
        var back = taken.stream()
                .filter(one -> one.entries().stream().anyMatch(gone::contains))
                .findFirst();
        if (back.isPresent() && !gone.containsAll(back.get().entries())) {
            undo(gone);
            return;
        }
        back.ifPresent(taken::remove);
        back.ifPresentOrElse(one -> list.reopen(one.key(), one.place()), list::reopen);
        told.accept(new Outcome.TakenBack());
    }

    private void refused(Throwable problem) {
        var cause = problem.getCause();
        boolean wrapped = problem instanceof java.util.concurrent.CompletionException && cause != null;
        told.accept(new Outcome.NotSaved(wrapped && cause != null ? cause : problem));
    }
}
