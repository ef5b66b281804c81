// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vigie.exercise.drill.Fault.Kind;

/// A holding statement to be written from a register of facts.
///
/// What it must hold and must not stands in rule e7 of the field (heying.com, "holding statement"): date and time,
/// place, confirmed facts only, what is being done, empathy, a contact or the time of the next word; no unconfirmed
/// detail, no guess, no blame, no name of a victim.
///
/// @param facts the register at this moment
/// @param victims names that may not be said
/// @param place words that name the place
/// @param musts confirmed facts that belong into it
/// @param contact words that name whom to turn to
/// @param model a statement that has every point
public record HoldingCase(
        String id,
        String title,
        String brief,
        List<CaseFact> facts,
        List<String> victims,
        Wanted place,
        List<Must> musts,
        Wanted contact,
        String model)
        implements DrillCase {
    public HoldingCase {
        facts = List.copyOf(facts);
        victims = List.copyOf(victims);
        musts = List.copyOf(musts);
    }

    /// A confirmed fact that is looked for.
    public record Must(String label, Wanted words, String why) {}

    static HoldingCase of(Sheet.Block block) {
        return new HoldingCase(
                block.name(),
                block.title(),
                block.one("brief"),
                block.all("fact").stream().map(CaseFact::of).toList(),
                block.find("victims").stream()
                        .flatMap(names -> Arrays.stream(names.split("\\|")))
                        .map(String::strip)
                        .toList(),
                Wanted.of(block.one("place")),
                block.all("must").stream()
                        .map(line -> new Must(
                                line.parts().get(0),
                                Wanted.of(line.parts().get(1)),
                                line.parts().get(2)))
                        .toList(),
                Wanted.of(block.one("contact")),
                block.one("model"));
    }

    @Override
    public Skill skill() {
        return Skill.HOLDING;
    }

    /// Judges a statement.
    ///
    /// @param faults what the checker of texts holds against it
    public Score score(String text, List<Fault> faults) {
        boolean written = !text.isBlank();
        var points = new ArrayList<Point>();
        points.add(Point.of("time", "", Wanted.namesHour(text), "", "e7"));
        points.add(Point.of("place", "", place.isIn(text), "", "e7"));
        for (var must : musts)
            points.add(Point.of("fact", must.label(), must.words().isIn(text), must.why(), "e7"));
        points.add(free("empathy", Kind.NO_EMPATHY, written, faults));
        points.add(free("action", Kind.NO_ACTION, written, faults));
        boolean next = written && faults.stream().noneMatch(fault -> fault.kind() == Kind.NO_NEXT_WORD);
        points.add(Point.of("next", "", next || contact.isIn(text), "", "e7"));
        points.add(free("unverified", Kind.UNVERIFIED, written, faults));
        points.add(free("guess", Kind.GUESS, written, faults));
        points.add(free("blame", Kind.BLAME, written, faults));
        points.add(free("name", Kind.NAME, written, faults));
        return new Score(points, model);
    }

    private static Point free(String code, Kind kind, boolean written, List<Fault> faults) {
        var found = faults.stream().filter(fault -> fault.kind() == kind).toList();
        var words =
                String.join(", ", found.stream().map(Fault::words).distinct().toList());
        var rule = found.isEmpty() ? "e7" : found.getFirst().number();
        return Point.of(code, words, written && found.isEmpty(), "", rule);
    }
}
