// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.exercise.DemoCase.Member;

/// The situation reports that the invented cell issues. They have no figures: the room's own are played, not told.
final class DemoSitreps {
    private DemoSitreps() {}

    static List<Draft> drafts(RoomId room) {
        var drafts = new ArrayList<Draft>();
        var from = DemoCase.T0;
        for (var line : Assets.lines("sitreps.tsv")) {
            if (line.startsWith("#")) continue;
            var cells = List.of(line.split("\t"));
            var at = DemoCase.at(cells.getFirst());
            var report = report(drafts.size() + 1, from, at, cells);
            drafts.add(new Draft(
                    Optional.of(Member.valueOf(cells.get(1)).id()),
                    Optional.of(room),
                    at,
                    List.of(),
                    new SitrepAct.Issued(report)));
            from = at;
        }
        return drafts;
    }

    private static Sitrep report(int number, Instant from, Instant to, List<String> cells) {
        var text = cells.subList(5, 11).stream()
                .map(part -> part.replace(" / ", "\n"))
                .toList();
        return new Sitrep(
                number,
                from,
                to,
                CrisisLevel.valueOf(cells.get(3)),
                Trend.valueOf(cells.get(4)),
                false,
                new Sitrep.Text(text.get(0), text.get(1), text.get(2), text.get(3), text.get(4), text.get(5)),
                List.of(),
                List.of(),
                Optional.of(DemoCase.at(cells.get(2))));
    }
}
