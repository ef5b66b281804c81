// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.ArrayList;
import java.util.List;
import org.vigie.core.cell.HandOver;
import org.vigie.core.message.Size;
import org.vigie.exercise.drill.Fault.Kind;

/// A role to be left to the next in the three lines that the program asks for, from a page of the log.
///
/// Five things are looked for in them, a proposal of this program after the fields of a situation report (rule e8):
/// where things stand, what was decided, what is under way with whom, what is not known, and what comes next.
///
/// @param role that is handed over, as people say it
/// @param log the page, oldest line first
/// @param facts the register at this moment
/// @param carries what the lines must carry
public record HandOverCase(
        String id,
        String title,
        String brief,
        String role,
        List<String> log,
        List<CaseFact> facts,
        List<Carried> carries,
        HandOver model)
        implements DrillCase {
    /// Above this the next person does not read it at the door: a minute at two words a second.
    public static final int MOST_WORDS = 120;

    private static final int UNVERIFIED_POINTS = 2;

    public HandOverCase {
        log = List.copyOf(log);
        facts = List.copyOf(facts);
        carries = List.copyOf(carries);
    }

    /// The five things.
    public enum Five {
        SITUATION,
        DECIDED,
        UNDER_WAY,
        UNKNOWN,
        NEXT
    }

    /// One thing that is looked for.
    public record Carried(Five five, String label, Wanted words, String why) {}

    static HandOverCase of(Sheet.Block block) {
        return new HandOverCase(
                block.name(),
                block.title(),
                block.one("brief"),
                block.one("role"),
                block.all("log").stream().map(Sheet.Line::said).toList(),
                block.all("fact").stream().map(CaseFact::of).toList(),
                block.all("carry").stream().map(HandOverCase::carried).toList(),
                new HandOver(block.one("situation"), block.one("pending"), block.one("attention")));
    }

    private static Carried carried(Sheet.Line line) {
        var parts = line.parts();
        return new Carried(Five.valueOf(parts.get(0)), parts.get(1), Wanted.of(parts.get(2)), parts.get(3));
    }

    @Override
    public Skill skill() {
        return Skill.HAND_OVER;
    }

    /// Judges three lines, each of which may be empty.
    ///
    /// @param faults what the checker of texts holds against them
    public Score score(String situation, String pending, String attention, List<Fault> faults) {
        var text = String.join("\n", situation, pending, attention);
        boolean written = !text.isBlank();
        var points = new ArrayList<Point>();
        for (var carried : carries)
            points.add(Point.of(
                    "carry" + carried.five(), carried.label(), carried.words().isIn(text), carried.why(), "e8"));
        boolean three = !situation.isBlank() && !pending.isBlank() && !attention.isBlank();
        points.add(Point.of("lines", "", three, "", ""));
        int words = Size.of(text).words();
        points.add(Point.of("short", Integer.toString(words), written && words <= MOST_WORDS, "", "e8"));
        var said = faults.stream()
                .filter(fault -> fault.kind() == Kind.UNVERIFIED)
                .map(Fault::words)
                .distinct()
                .toList();
        points.add(new Point(
                "unverified",
                String.join(", ", said),
                written && said.isEmpty() ? UNVERIFIED_POINTS : 0,
                UNVERIFIED_POINTS,
                "",
                "M03"));
        return new Score(points, String.join("\n", model.situation(), model.pending(), model.attention()));
    }
}
