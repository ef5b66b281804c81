// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.vigie.store.work.Workbench.said;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;

/// A process to be killed: takes harvest after harvest from where it stopped, and prints the number of each that
/// was acknowledged.
public final class KilledWriter {
    /// New mentions per harvest; the first of the harvest before comes again, edited.
    static final int NEW = 20;

    private KilledWriter() {}

    public static void main(String[] args) {
        var bench = Workbench.open(Path.of(args[0]), Workbench.OUTAGE);
        var cursor = bench.store.sources(List::of).cursor(Workbench.SOURCE);
        System.out.println("ready");
        for (int harvest = cursor.isStart() ? 0 : Integer.parseInt(cursor.value()) + 1; ; harvest++) {
            var removals = harvest % 7 == 6
                    ? List.of(new Removal(Workbench.key(id(harvest - 1, 1)), Workbench.NOON))
                    : List.<Removal>of();
            bench.take(Integer.toString(harvest), sightings(harvest), removals);
            System.out.println(harvest);
        }
    }

    private static List<Sighting> sightings(int harvest) {
        return IntStream.rangeClosed(0, harvest == 0 ? NEW - 1 : NEW)
                .mapToObj(i -> i < NEW
                        ? said(id(harvest, i), "panne " + harvest + " " + i)
                        : said(id(harvest - 1, 0), "panne corrigée"))
                .toList();
    }

    static String id(int harvest, int i) {
        return harvest + "-" + i;
    }
}
