// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;

/// A scenario while it is being written: what it is now, every step back, and what differs from what was kept.
final class ScenarioDraft {
    private static final int MOST_STEPS = 1_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Scenario kept;
    private Scenario now;

    /// A change of one place, and the scenario before it.
    private record Step(String place, Scenario before) {}

    /// @param kept as the journal has it
    ScenarioDraft(Scenario kept) {
        this.kept = kept;
        this.now = kept;
    }

    Scenario now() {
        return now;
    }

    /// Changes it. What is typed into one place in one go is one step back.
    ///
    /// @param place names what is changed ("inject.S-01.text"); ends with a full stop for an act that stands alone
    /// @return whether anything is different now
    boolean change(String place, UnaryOperator<Scenario> how) {
        var next = how.apply(now);
        if (next.equals(now)) return false;
        var last = done.peek();
        boolean goesOn = last != null && undone.isEmpty() && last.place().equals(place) && !place.endsWith(".");
        if (!goesOn) done.push(new Step(place, now));
        if (done.size() > MOST_STEPS) done.removeLast();
        undone.clear();
        now = next;
        return true;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Takes the last step back.
    ///
    /// @return the place that was changed; empty if there is no step
    Optional<String> undo() {
        return turn(done, undone);
    }

    /// Does again what was taken back last.
    Optional<String> redo() {
        return turn(undone, done);
    }

    private Optional<String> turn(Deque<Step> from, Deque<Step> to) {
        var step = from.poll();
        if (step == null) return Optional.empty();
        to.push(new Step(step.place(), now));
        now = step.before();
        return Optional.of(step.place());
    }

    /// The acts that keep what differs from what was kept; none if nothing does.
    List<ScenarioAct> acts() {
        return ScenarioShelf.changes(kept, now);
    }

    boolean isChanged() {
        return ScenarioShelf.differ(kept, now);
    }

    /// As the journal has it.
    Scenario kept() {
        return kept;
    }

    /// This is what the journal has now. The steps back stay.
    void kept(Scenario saved) {
        kept = saved;
    }
}
