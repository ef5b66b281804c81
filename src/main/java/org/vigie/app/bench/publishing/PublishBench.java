// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.vigie.app.bench.Bench;

/// `bench publish`: whether anything is published twice or lost while the program is killed, lines break and servers
/// fail at every step of 1,000 sends.
public final class PublishBench implements Bench {
    private static final int SENDS = 1_000;

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public String describe() {
        return "publishing: doubles and losses in 1,000 sends through the desk, the journal and the channels to servers"
                + " of this machine, with faults at every step; --count sends";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var tally = new PublishTrial(setup.seed(), false).run(Math.toIntExact(setup.countOr(SENDS)));
        var out = setup.out();
        out.printf(
                Locale.ROOT, "%,d texts in %,d pieces, %,d mishaps%n", tally.sends(), tally.pieces(), tally.mishaps());
        for (var mishap : Mishap.values())
            if (mishap != Mishap.NONE)
                out.printf(Locale.ROOT, "  %5d  %s%n", tally.struck().getOrDefault(mishap, 0), mishap.words());
        out.printf(Locale.ROOT, "  %5d  of these after some of a list was out%n", tally.inTheMiddle());
        out.printf(
                Locale.ROOT,
                "servers took %,d; doubles %d, lost %d, shown wrongly %d; sent %,d, refused %,d, a person asked %,d"
                        + " times, given up %d%n",
                tally.posts(),
                tally.doubles(),
                tally.lost(),
                tally.untrue(),
                tally.sent(),
                tally.refused(),
                tally.unknown(),
                tally.givenUp());
        return figures(tally, setup.seed());
    }

    private static Map<String, Object> figures(Tally tally, long seed) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", seed);
        figures.put("sends", tally.sends());
        figures.put("pieces", tally.pieces());
        figures.put("mishaps", tally.mishaps());
        for (var mishap : Mishap.values())
            if (mishap != Mishap.NONE)
                figures.put(
                        mishap.name().toLowerCase(Locale.ROOT), tally.struck().getOrDefault(mishap, 0));
        figures.put("in_the_middle_of_a_list", tally.inTheMiddle());
        figures.put("posts", tally.posts());
        figures.put("doubles", tally.doubles());
        figures.put("lost", tally.lost());
        figures.put("shown_wrongly", tally.untrue());
        figures.put("pieces_sent", tally.sent());
        figures.put("pieces_refused", tally.refused());
        figures.put("person_asked", tally.unknown());
        figures.put("given_up", tally.givenUp());
        return figures;
    }
}
