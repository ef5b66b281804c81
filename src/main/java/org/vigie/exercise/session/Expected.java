// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Sign;

/// The reactions that are expected of the players now, and what has become of those that were.
final class Expected {
    /// A mark from here on says that a reaction was met: the upper half of the scale.
    private static final int MET_FROM = 2;
    private static final int LONGEST_QUOTE = 120;

    private final Signs signs = new Signs();
    private final Map<Sign, Map<Asked, Open>> open = new EnumMap<>(Sign.class);
    private final PriorityQueue<Open> ends = new PriorityQueue<>(Comparator.comparing(Open::until));
    private final Map<Asked, ExerciseAct.Observed> found = new LinkedHashMap<>();
    private final Map<Asked, Boolean> observed = new HashMap<>();
    private final Map<String, List<Asked>> asked = new HashMap<>();
    private final Map<String, Map<Optional<PersonId>, Integer>> marked = new HashMap<>();
    private final List<Open> lapsed = new ArrayList<>();

    /// A reaction of one team, or of the players as one.
    private record Asked(String reaction, Optional<String> team) {
        static Asked ofAll(String reaction) {
            return new Asked(reaction, Optional.empty());
        }
    }

    private record Open(Asked asked, Judge judge, Duration from, Duration until) {}

    Signs signs() {
        return signs;
    }

    /// An inject has come for the first time: its reactions are expected from now on.
    ///
    /// @param alone the teams that are judged one by one about a reaction; none where the players count as one
    void open(Inject inject, Duration at, Function<Reaction, List<String>> alone) {
        for (var reaction : inject.reactions()) {
            if (observed.containsKey(Asked.ofAll(reaction.id()))) continue;
            var teams = alone.apply(reaction);
            var all = teams.isEmpty()
                    ? List.of(Asked.ofAll(reaction.id()))
                    : teams.stream()
                            .map(team -> new Asked(reaction.id(), Optional.of(team)))
                            .toList();
            asked.put(reaction.id(), all);
            for (var one : all)
                if (!observed.containsKey(one)) open(new Open(one, reaction.judge(), at, at.plus(reaction.window())));
        }
    }

    private void open(Open opened) {
        ends.add(opened);
        if (!(opened.judge() instanceof Judge.Observed(var sign, var named))) return;
        boolean holds = opened.asked()
                .team()
                .map(team -> signs.holds(sign, named, team))
                .orElseGet(() -> signs.holds(sign, named));
        if (holds) found(opened, opened.from(), "");
        else open.computeIfAbsent(sign, _ -> new LinkedHashMap<>()).put(opened.asked(), opened);
    }

    /// The players did something.
    void see(Seen seen, Duration at) {
        var all = open.get(seen.sign());
        if (all == null) return;
        for (var one : List.copyOf(all.values())) {
            boolean inTime = at.compareTo(one.from()) >= 0 && at.compareTo(one.until()) <= 0;
            if (inTime
                    && one.judge() instanceof Judge.Observed(var _, var named)
                    && one.asked()
                            .team()
                            .map(team -> signs.fits(seen, named, team))
                            .orElseGet(() -> signs.fits(seen, named))) {
                all.remove(one.asked());
                found(one, at, quote(seen.words()));
            }
        }
    }

    /// An observer gave a mark; it stands in place of any that the same one gave before.
    void mark(Optional<PersonId> by, ExerciseAct.Marked act) {
        marked.computeIfAbsent(act.reaction(), _ -> new HashMap<>()).put(by, act.mark());
    }

    /// It stands recorded.
    void settle(ExerciseAct.Observed act) {
        var settled = new Asked(act.reaction(), act.team());
        observed.put(settled, act.met());
        found.keySet().removeIf(one -> isSettled(one, settled));
        for (var all : open.values()) all.keySet().removeIf(one -> isSettled(one, settled));
    }

    /// What is said of the players as one is said of each team.
    private static boolean isSettled(Asked one, Asked settled) {
        return one.equals(settled)
                || (settled.team().isEmpty() && one.reaction().equals(settled.reaction()));
    }

    /// What has been seen and is not recorded yet.
    List<ExerciseAct.Observed> found() {
        return List.copyOf(found.values());
    }

    /// Ends the windows that have passed: what the program judges is missed.
    ///
    /// @return the reactions of which nobody said that they were met
    List<String> lapse(Duration now) {
        var over = new ArrayList<String>();
        while (!ends.isEmpty() && ends.peek().until().compareTo(now) < 0) {
            var ended = ends.remove();
            var one = ended.asked();
            lapsed.add(ended);
            over.add(one.reaction());
            boolean waits = ended.judge() instanceof Judge.Observed(var sign, var _)
                    && open.getOrDefault(sign, Map.of()).remove(one) != null;
            if (waits) found.put(one, new ExerciseAct.Observed(one.reaction(), false, ended.until(), "", one.team()));
        }
        return over;
    }

    /// The game goes back to this time: what lapsed later and was not recorded is waited for once more.
    void back(Duration to) {
        var again = lapsed.stream()
                .filter(one -> one.until().compareTo(to) >= 0)
                .filter(one -> !observed.containsKey(one.asked()))
                .toList();
        lapsed.removeAll(again);
        for (var one : again) {
            found.remove(one.asked());
            open(one);
        }
    }

    /// Whether observers find it done, or else every team, or the players as one, did it.
    boolean isMet(String reaction) {
        var marks = marked.get(reaction);
        if (marks == null) {
            boolean together = observed.getOrDefault(Asked.ofAll(reaction), false);
            return asked.getOrDefault(reaction, List.of(Asked.ofAll(reaction))).stream()
                    .allMatch(one -> observed.getOrDefault(one, together));
        }
        return marks.values().stream().anyMatch(mark -> mark >= MET_FROM);
    }

    /// Whether it was expected, and was not done in time.
    boolean isMissed(String reaction) {
        if (isMet(reaction)) return false;
        boolean failed = marked.containsKey(reaction)
                || observed.entrySet().stream()
                        .anyMatch(one -> one.getKey().reaction().equals(reaction) && !one.getValue());
        boolean waits = found.keySet().stream().anyMatch(one -> one.reaction().equals(reaction));
        return failed
                || (!waits
                        && lapsed.stream()
                                .anyMatch(one -> one.asked().reaction().equals(reaction)));
    }

    private void found(Open one, Duration at, String why) {
        var id = one.asked();
        found.put(id, new ExerciseAct.Observed(id.reaction(), true, at, why, id.team()));
    }

    private static String quote(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) return line;
        int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return line.substring(0, end) + "…";
    }
}
