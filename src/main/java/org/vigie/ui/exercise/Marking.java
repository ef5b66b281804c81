// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct.Marked;
import org.vigie.core.journal.ExerciseAct.Observed;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Team;

/// How well the players' reactions were done, as observers and the program find.
final class Marking {
    /// From this mark on a reaction counts as done.
    private static final int DONE_FROM = 2;

    private final ConsoleViewModel model;
    private final Supplier<Optional<Person>> observer;
    private final ObjectProperty<Optional<String>> reaction = new SimpleObjectProperty<>(Optional.empty());

    /// How a reaction stands.
    ///
    /// @param at when it was seen or marked; empty otherwise
    /// @param left of its window; zero where that says nothing
    record Standing(Kind kind, Optional<Duration> at, Duration left) {}

    /// What is known of a reaction.
    enum Kind {
        /// Its inject has not come.
        COMING,
        /// There is time left.
        LEFT,
        /// Nobody says anything, and its time is over.
        LATE,
        /// The program saw it.
        SEEN,
        /// The program saw that it was missed.
        MISSED,
        /// Observers find it done.
        DONE,
        /// Observers find it wanting.
        MARKED
    }

    /// @param observer who marks
    Marking(ConsoleViewModel model, Supplier<Optional<Person>> observer) {
        this.model = model;
        this.observer = observer;
    }

    /// The id of the reaction that the keys mark.
    ObjectProperty<Optional<String>> reactionProperty() {
        return reaction;
    }

    private Course course() {
        return model.console().course();
    }

    /// Every observer's mark for a reaction.
    List<Marked> marks(Reaction of) {
        return course().marks().stream()
                .map(Course.Mark::act)
                .filter(mark -> mark.reaction().equals(of.id()))
                .toList();
    }

    OptionalDouble mean(Reaction of) {
        return marks(of).stream().mapToInt(Marked::mark).average();
    }

    /// What this observer gave.
    Optional<Integer> mine(Reaction of) {
        Optional<PersonId> me = observer.get().map(Person::id);
        return course().marks().stream()
                .filter(mark ->
                        mark.act().reaction().equals(of.id()) && mark.by().equals(me))
                .map(mark -> mark.act().mark())
                .findFirst();
    }

    /// How many of the reactions to an inject an observer or the program has judged.
    long judged(Inject inject) {
        return inject.reactions().stream()
                .filter(one -> switch (standing(inject, one).kind()) {
                    case SEEN, MISSED, DONE, MARKED -> true;
                    case COMING, LEFT, LATE -> false;
                })
                .count();
    }

    /// The teams that the program judges one by one about a reaction, each with what it saw so far; empty where it
    /// takes the players for one.
    Map<Team, Optional<Observed>> teams(Inject inject, Reaction of) {
        var teams = new LinkedHashMap<Team, Optional<Observed>>();
        model.console().scenario().ifPresent(scenario -> {
            var alone = scenario.judgedAlone(inject, of);
            for (var team : scenario.teams())
                if (alone.contains(team.id()))
                    teams.put(
                            team,
                            seen(of).stream()
                                    .filter(one -> one.team().isEmpty()
                                            || one.team().get().equals(team.id()))
                                    .findFirst());
        });
        return teams;
    }

    private List<Observed> seen(Reaction of) {
        return course().observed().getOrDefault(of.id(), List.of());
    }

    /// What the program found in the end: of the players as one, or once each team is judged; the last to be seen, or
    /// the last that was missed.
    private Optional<Observed> found(Inject inject, Reaction of) {
        var teams = teams(inject, of);
        if (teams.values().stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return seen(of).stream()
                .min(Comparator.comparing(Observed::met).thenComparing(Observed::at, Comparator.reverseOrder()));
    }

    boolean canMark(Inject inject) {
        return model.console().isPlayed(inject);
    }

    Standing standing(Inject inject, Reaction of) {
        var given = marks(of);
        if (!given.isEmpty()) {
            boolean done = mean(of).orElse(0) >= DONE_FROM;
            return new Standing(
                    done ? Kind.DONE : Kind.MARKED, Optional.of(given.getLast().at()), Duration.ZERO);
        }
        var found = found(inject, of);
        if (found.isPresent())
            return new Standing(
                    found.get().met() ? Kind.SEEN : Kind.MISSED,
                    Optional.of(found.get().at()),
                    Duration.ZERO);
        return switch (course().stateOf(inject.id())) {
            case Course.State.Played(var at) -> {
                var left = at.plus(of.window()).minus(model.nowProperty().get());
                yield left.isNegative()
                        ? new Standing(Kind.LATE, Optional.empty(), Duration.ZERO)
                        : new Standing(Kind.LEFT, Optional.empty(), left);
            }
            case Course.State.Coming _, Course.State.Skipped _ ->
                new Standing(Kind.COMING, Optional.empty(), Duration.ZERO);
        };
    }

    // ---- acts

    void mark(Reaction of, int mark) {
        reaction.set(Optional.of(of.id()));
        if (mine(of).filter(given -> given == mark).isPresent()) return;
        model.acts().act(new Marked(of.id(), mark, model.acts().now()), GameActs.Outcome.MARKED);
    }

    /// Marks the reaction that is pointed at, and points at the next.
    void mark(int mark) {
        var looked = model.lookedProperty().get().filter(this::canMark);
        var reactions = looked.map(Inject::reactions).orElse(List.of());
        int at = pointed(reactions).orElse(-1);
        if (at < 0) return;
        mark(reactions.get(at), mark);
        if (at + 1 < reactions.size())
            reaction.set(Optional.of(reactions.get(at + 1).id()));
    }

    /// Points at the reaction before or after.
    void step(int by) {
        var reactions = model.lookedProperty().get().map(Inject::reactions).orElse(List.of());
        var at = pointed(reactions);
        if (at.isEmpty()) return;
        boolean fresh = reaction.get().isEmpty();
        int to = fresh ? at.getAsInt() : Math.clamp(at.getAsInt() + by, 0, reactions.size() - 1);
        reaction.set(Optional.of(reactions.get(to).id()));
    }

    /// The one pointed at, else the first that this observer has not marked, else the first.
    private OptionalInt pointed(List<Reaction> reactions) {
        if (reactions.isEmpty()) return OptionalInt.empty();
        for (int i = 0; i < reactions.size(); i++)
            if (reaction.get().filter(reactions.get(i).id()::equals).isPresent()) return OptionalInt.of(i);
        reaction.set(Optional.empty());
        for (int i = 0; i < reactions.size(); i++) if (mine(reactions.get(i)).isEmpty()) return OptionalInt.of(i);
        return OptionalInt.of(0);
    }
}
