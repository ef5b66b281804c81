// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;

/// How well the players did what was expected of them, out of 100: each reaction counts by its weight. Only what was
/// judged counts; what is still open, or nobody judged, is told beside the figure.
///
/// @param lines every expected reaction, in the order of the scenario
public record Score(List<Line> lines) {
    public Score {
        lines = List.copyOf(lines);
    }

    /// One expected reaction, and what became of it.
    ///
    /// @param due when its window closes, or has closed; empty while its inject has not come
    /// @param share from 0 for not at all to 1 for very well; empty unless judged
    /// @param marks of the observers, from 0 to 3; empty if the program alone judged
    /// @param teams whether each that the program judged alone met it, by its id
    public record Line(
            Inject inject,
            Reaction reaction,
            Standing standing,
            Optional<Duration> due,
            OptionalDouble share,
            List<Integer> marks,
            Map<String, Boolean> teams) {
        public Line {
            marks = List.copyOf(marks);
            teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        }

        /// What became of it in one team. What the players did as one, and what observers say, holds for every team.
        Line in(String team) {
            var met = teams.get(team);
            if (met == null || !marks.isEmpty()) return this;
            return new Line(
                    inject, reaction, Standing.JUDGED, due, OptionalDouble.of(met ? 1 : 0), marks, Map.of(team, met));
        }

        /// The lowest mark of the observers; 0 without one.
        public int least() {
            return marks.stream().mapToInt(Integer::intValue).min().orElse(0);
        }

        /// The highest mark of the observers; 0 without one.
        public int most() {
            return marks.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    /// Where a reaction stands.
    public enum Standing {
        /// Its inject has not come.
        NOT_CALLED_FOR,
        /// There is still time.
        OPEN,
        JUDGED,
        /// Its time is over, and nobody said how it was done.
        UNJUDGED
    }

    /// A part of the score.
    ///
    /// @param points out of 100; empty where nothing was judged
    /// @param judged how many reactions it is made of
    public record Part<T>(T of, OptionalDouble points, int judged, int all) {}

    /// @param now the game's time
    public static Score of(Course course, Duration now) {
        var lines = new ArrayList<Line>();
        var marks = marks(course);
        var came = firstTimes(course);
        course.scenario().ifPresent(scenario -> {
            for (var inject : scenario.injects())
                for (var reaction : inject.reactions())
                    lines.add(line(
                            inject,
                            reaction,
                            Optional.ofNullable(came.get(inject.id())),
                            marks.getOrDefault(reaction.id(), List.of()),
                            new Seen(
                                    scenario.judgedAlone(inject, reaction),
                                    course.observed().getOrDefault(reaction.id(), List.of())),
                            now));
        });
        return new Score(lines);
    }

    private static Line line(
            Inject inject, Reaction reaction, Optional<Duration> came, List<Integer> marks, Seen seen, Duration now) {
        var due = came.map(at -> at.plus(reaction.window()));
        var share = share(marks, seen);
        Standing standing;
        if (share.isPresent()) standing = Standing.JUDGED;
        else if (due.isEmpty()) standing = Standing.NOT_CALLED_FOR;
        else standing = now.compareTo(due.get()) < 0 ? Standing.OPEN : Standing.UNJUDGED;
        return new Line(inject, reaction, standing, due, share, marks, seen.byTeam());
    }

    /// People judge better than the program: what it saw counts while nobody gave a mark.
    private static OptionalDouble share(List<Integer> marks, Seen seen) {
        if (!marks.isEmpty())
            return OptionalDouble.of(
                    marks.stream().mapToInt(Integer::intValue).average().orElseThrow() / ExerciseAct.Marked.BEST);
        return seen.share();
    }

    /// What the program saw of a reaction.
    ///
    /// @param teams that it judges one by one; empty where it takes the players for one
    private record Seen(List<String> teams, List<ExerciseAct.Observed> observed) {
        Map<String, Boolean> byTeam() {
            var met = new LinkedHashMap<String, Boolean>();
            for (var one : observed) one.team().ifPresent(team -> met.put(team, one.met()));
            return met;
        }

        /// The share of the teams that met it, once each has been judged.
        OptionalDouble share() {
            var byTeam = byTeam();
            if (!teams.isEmpty() && byTeam.keySet().containsAll(teams))
                return teams.stream()
                        .mapToInt(team -> Boolean.TRUE.equals(byTeam.get(team)) ? 1 : 0)
                        .average();
            return observed.stream()
                    .filter(one -> one.team().isEmpty())
                    .mapToDouble(one -> one.met() ? 1 : 0)
                    .findFirst();
        }
    }

    private static Map<String, List<Integer>> marks(Course course) {
        var marks = new LinkedHashMap<String, List<Integer>>();
        for (var mark : course.marks())
            marks.computeIfAbsent(mark.act().reaction(), _ -> new ArrayList<>())
                    .add(mark.act().mark());
        return marks;
    }

    private static Map<String, Duration> firstTimes(Course course) {
        var times = new LinkedHashMap<String, Duration>();
        for (var firing : course.firings())
            times.putIfAbsent(firing.act().inject(), firing.act().at());
        return times;
    }

    /// Out of 100; empty while nothing was judged.
    public OptionalDouble points() {
        return points(lines);
    }

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /// The score of each objective; a reaction counts for every objective of its inject.
    public List<Part<Objective>> byObjective(Scenario scenario) {
        return parts(
                scenario.objectives(),
                objective -> line -> line.inject().objectives().contains(objective.id()));
    }

    /// The score of each phase; a reaction belongs to the phase in which its inject stands.
    public List<Part<Phase>> byPhase(Scenario scenario) {
        return parts(
                scenario.phases(),
                phase -> line ->
                        phaseOf(scenario, line.inject()).filter(phase::equals).isPresent());
    }

    /// The score of each team; what is sent to all counts for every one, by what it did itself where that is known.
    public List<Part<Team>> byTeam(Scenario scenario) {
        return scenario.teams().stream()
                .map(team -> part(
                        team,
                        lines.stream()
                                .filter(line -> line.inject().targets().isEmpty()
                                        || line.inject().targets().contains(team.id()))
                                .map(line -> line.in(team.id()))
                                .toList()))
                .toList();
    }

    /// What the reactions show that the program can see, by what a cell must be able to do.
    public List<Part<Competency>> byCompetency() {
        return parts(
                List.of(Competency.values()),
                competency -> line -> Competency.of(line.reaction())
                        .filter(competency::equals)
                        .isPresent());
    }

    /// The phase in which an inject stands; empty before the first.
    public static Optional<Phase> phaseOf(Scenario scenario, Inject inject) {
        return scenario.phases().stream()
                .filter(phase -> phase.from().compareTo(inject.offset()) <= 0)
                .reduce((one, next) -> next.from().compareTo(one.from()) >= 0 ? next : one);
    }

    private <T> List<Part<T>> parts(Collection<T> groups, Function<T, Predicate<Line>> belongs) {
        return groups.stream()
                .map(group ->
                        part(group, lines.stream().filter(belongs.apply(group)).toList()))
                .toList();
    }

    private static <T> Part<T> part(T group, List<Line> own) {
        int judged = (int)
                own.stream().filter(line -> line.standing() == Standing.JUDGED).count();
        return new Part<>(group, points(own), judged, own.size());
    }

    private static OptionalDouble points(List<Line> lines) {
        double reached = 0;
        double weights = 0;
        for (var line : lines) {
            if (line.share().isEmpty()) continue;
            reached += line.share().getAsDouble() * line.reaction().weight();
            weights += line.reaction().weight();
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * reached / weights);
    }
}
