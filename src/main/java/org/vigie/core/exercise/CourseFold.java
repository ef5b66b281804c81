// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.ScenarioBook;

/// Puts the course of an exercise together from its entries, one after the other. What was taken back must be left out
/// by whoever tells it.
public final class CourseFold {
    private final ScenarioBook book = new ScenarioBook();
    private String scenario = "";
    private long seed;
    private final List<ExerciseAct.Clocked> turns = new ArrayList<>();
    private boolean running;
    private double speed = 1;
    private final List<Course.Firing> firings = new ArrayList<>();
    private final Map<String, ExerciseAct.Skipped> skipped = new HashMap<>();
    private final Map<String, List<PersonId>> seen = new HashMap<>();
    private final Map<Observer, Course.Mark> marks = new LinkedHashMap<>();
    private final Map<Judged, ExerciseAct.Observed> observed = new LinkedHashMap<>();
    private final Map<Voter, ExerciseAct.Voted> votes = new LinkedHashMap<>();
    private final List<Course.Note> notes = new ArrayList<>();
    private final List<Course.Whisper> whispers = new ArrayList<>();
    private Map<String, Double> coefficients = Map.of();
    private final List<ExerciseAct.Debriefed> debriefs = new ArrayList<>();

    private record Observer(Optional<PersonId> person, String reaction) {}

    private record Judged(String reaction, Optional<String> team) {}

    private record Voter(String team, String reaction) {}

    public void see(Entry entry) {
        switch (entry.payload()) {
            case ScenarioAct act -> book.see(act);
            case ExerciseAct act -> see(entry, act);
            default -> {}
        }
    }

    private void see(Entry entry, ExerciseAct seenAct) {
        switch (seenAct) {
            case ExerciseAct.Prepared(var id, var chance) -> {
                scenario = id;
                seed = chance;
            }
            case ExerciseAct.Clocked act -> turn(act);
            case ExerciseAct.Fired act -> firings.add(new Course.Firing(entry.ref(), entry.author(), act));
            case ExerciseAct.Skipped act -> skipped.put(act.inject(), act);
            case ExerciseAct.Shifted(var inject, var to) -> {
                book.shift(scenario, inject, to);
                skipped.remove(inject);
            }
            case ExerciseAct.Seen(var inject) ->
                entry.author().ifPresent(person -> readers(inject).add(person));
            case ExerciseAct.Marked act ->
                marks.put(new Observer(entry.author(), act.reaction()), new Course.Mark(entry.author(), act));
            case ExerciseAct.Observed act -> observed.put(new Judged(act.reaction(), act.team()), act);
            case ExerciseAct.Voted act -> votes.put(new Voter(act.team(), act.reaction()), act);
            case ExerciseAct.Remarked act -> notes.add(new Course.Note(entry.ref(), entry.author(), act));
            case ExerciseAct.Whispered act ->
                whispers.add(new Course.Whisper(entry.ref(), entry.author(), entry.occurredAt(), act));
            case ExerciseAct.CrowdTuned(var tuned) -> coefficients = tuned;
            case ExerciseAct.Debriefed act -> debriefs.add(act);
            case ExerciseAct.ForkedFrom _, ExerciseAct.Practised _, ExerciseAct.Concluded _ -> {}
        }
    }

    private List<PersonId> readers(String inject) {
        return seen.computeIfAbsent(inject, _ -> new ArrayList<>());
    }

    private void turn(ExerciseAct.Clocked act) {
        turns.add(act);
        speed = act.speed();
        running = act.turn().runs(running);
    }

    public Course course() {
        return new Course(
                book.scenario(scenario),
                seed,
                turns,
                running,
                speed,
                firings,
                skipped,
                seen,
                List.copyOf(marks.values()),
                observed.values().stream().collect(Collectors.groupingBy(ExerciseAct.Observed::reaction)),
                List.copyOf(votes.values()),
                notes,
                whispers,
                coefficients,
                debriefs);
    }
}
