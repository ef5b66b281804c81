// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Entry;
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

        record TakenBack() implements Outcome {}

        record NothingToTakeBack() implements Outcome {}

        /// Nothing changed.
        record NotSaved(Throwable why) implements Outcome {}

        /// The result is longer than what one act may touch.
        record TooMany(long mentions) implements Outcome {}
    }

    /// Where an act was made, to come back to when it is undone.
    private record Taken(MentionKey key, int place) {}

    /// Does it to the chosen mention and goes on to the next.
    void act(TriageAct act) {
        list.selected().ifPresent(filed -> {
            int place = list.selectedIndexProperty().get();
            act(act, List.of(filed.mention().key()), place);
            if (act instanceof TriageAct.Move) list.next();
        });
    }

    /// Follows the chosen mention, or stops following it.
    void toggleFollow() {
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
        save(acts.record(act.payload(keys)), keys, () -> {
            remember(new Taken(keys.getFirst(), place));
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
        save(acts.record(new Payload.MentionNoted(key, text.strip())), List.of(key), () -> {
            remember(new Taken(key, place));
            told.accept(new Outcome.Noted());
        });
    }

    private void save(CompletableFuture<Entry> entry, List<MentionKey> keys, Runnable saved) {
        entry.whenComplete((_, problem) -> lanes.later(() -> {
            list.acts().settle(keys);
            if (problem == null) saved.run();
            else refused(problem);
        }));
    }

    private void remember(Taken act) {
        taken.push(act);
        if (taken.size() > UNDOABLE) taken.removeLast();
    }

    /// Takes the last act back and goes back to where it was made.
    void undo() {
        acts.undoLast().whenComplete((undone, problem) -> lanes.later(() -> undone(undone, problem)));
    }

    private void undone(@Nullable Optional<Entry> undone, @Nullable Throwable problem) {
        if (problem != null || undone == null) {
            refused(problem == null ? new IllegalStateException("No answer") : problem);
        } else if (undone.isEmpty()) {
            told.accept(new Outcome.NothingToTakeBack());
        } else {
            var back = taken.poll();
            if (back == null) list.reopen();
            else list.reopen(back.key(), back.place());
            told.accept(new Outcome.TakenBack());
        }
    }

    private void refused(Throwable problem) {
        var cause = problem.getCause();
        boolean wrapped = problem instanceof java.util.concurrent.CompletionException && cause != null;
        told.accept(new Outcome.NotSaved(wrapped && cause != null ? cause : problem));
    }
}
