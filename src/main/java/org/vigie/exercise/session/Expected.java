// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
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
    private final Map<Sign, Map<String, Open>> open = new EnumMap<>(Sign.class);
    private final PriorityQueue<Open> ends = new PriorityQueue<>(Comparator.comparing(Open::until));
    private final Map<String, ExerciseAct.Observed> found = new LinkedHashMap<>();
    private final Map<String, Boolean> observed = new HashMap<>();
    private final Map<String, Map<Optional<PersonId>, Integer>> marked = new HashMap<>();
    private final Set<String> lapsed = new HashSet<>();

    private record Open(Reaction reaction, Duration from, Duration until) {}

    Signs signs() {
        return signs;
    }

    /// An inject has come for the first time: its reactions are expected from now on.
    void open(Inject inject, Duration at) {
        for (var reaction : inject.reactions()) {
            if (observed.containsKey(reaction.id())) continue;
            var opened = new Open(reaction, at, at.plus(reaction.window()));
            ends.add(opened);
            if (!(reaction.judge() instanceof Judge.Observed(var sign, var named))) continue;
            if (signs.holds(sign, named)) found(opened, at, "");
            else open.computeIfAbsent(sign, _ -> new LinkedHashMap<>()).put(reaction.id(), opened);
        }
    }

    /// The players did something.
    void see(Seen seen, Duration at) {
        var all = open.get(seen.sign());
        if (all == null) return;
        for (var one : List.copyOf(all.values())) {
            boolean inTime = at.compareTo(one.from()) >= 0 && at.compareTo(one.until()) <= 0;
            if (inTime
                    && one.reaction().judge() instanceof Judge.Observed(var _, var named)
                    && signs.fits(seen, named)) {
                all.remove(one.reaction().id());
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
        observed.put(act.reaction(), act.met());
        found.remove(act.reaction());
        for (var all : open.values()) all.remove(act.reaction());
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
            var id = ended.reaction().id();
            lapsed.add(id);
            over.add(id);
            boolean waits = ended.reaction().judge() instanceof Judge.Observed(var sign, var _)
                    && open.getOrDefault(sign, Map.of()).remove(id) != null;
            if (waits) found.put(id, new ExerciseAct.Observed(id, false, ended.until(), ""));
        }
        return over;
    }

    boolean isMet(String reaction) {
        var marks = marked.get(reaction);
        if (marks == null) return observed.getOrDefault(reaction, false);
        return marks.values().stream().anyMatch(mark -> mark >= MET_FROM);
    }

    /// Whether it was expected, and was not done in time.
    boolean isMissed(String reaction) {
        if (isMet(reaction)) return false;
        boolean judged = observed.containsKey(reaction) || marked.containsKey(reaction);
        return judged || (lapsed.contains(reaction) && !found.containsKey(reaction));
    }

    private void found(Open one, Duration at, String why) {
        var id = one.reaction().id();
        found.put(id, new ExerciseAct.Observed(id, true, at, why));
    }

    private static String quote(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) return line;
        int end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return line.substring(0, end) + "…";
    }
}
