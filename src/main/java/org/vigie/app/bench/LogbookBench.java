// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.event.Events;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.sitrep.SitrepFacts;
import org.vigie.report.ReportTexts;
import org.vigie.report.SitrepEdition;
import org.vigie.report.SitrepWriter;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.log.LogPage;
import org.vigie.ui.kit.log.LogWords;
import org.vigie.ui.room.LogLoad;

/// `bench logbook`: a room with many entries (10,000 unless `--count` says otherwise) in a real store: how long its log
/// takes to be read, put into words and searched, a situation report to be drafted and written as PDF, and the
/// journal's tables
/// to
/// be made anew. Medians of five rounds after the first, which is told too.
public final class LogbookBench implements Bench {
    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 5;
    private static final int FIRST_PAGE = 100;
    /// One entry in so many is an action.
    private static final int ACTIONS = 50;

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Override
    public String name() {
        return "logbook";
    }

    @Override
    public String describe() {
        return "logbook: a room with 10,000 entries: reading and searching its log, a situation report as PDF,"
                + " rebuild; --count entries";
    }

    /// What is measured, by name.
    private interface Task {
        void run() throws IOException;
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        int entries = Math.toIntExact(setup.countOr(ENTRIES));
        var folder = Files.createTempDirectory("vigie-bench");
        var figures = new LinkedHashMap<String, Object>();
        figures.put("entries", entries);
        try (var store = open(folder)) {
            var room = fill(store, entries);
            setup.out()
                    .printf(
                            Locale.ROOT,
                            "%,d entries recorded%n",
                            store.journal().size());
            var tasks = new LinkedHashMap<String, Task>();
            tasks.put(
                    "logFirstPage",
                    () -> say(LogPage.read(room.journal(), room.room().id(), FIRST_PAGE)));
            tasks.put(
                    "logWhole",
                    () -> say(LogPage.after(room.journal(), room.room().id(), 0)));
            tasks.put("sitrepPdf", () -> report(room));
            tasks.put("rebuildJournal", store::rebuildJournal);
            for (var task : tasks.entrySet()) measure(task.getKey(), task.getValue(), setup, figures);
            search(room, entries, setup, figures);
        } finally {
            remove(folder);
        }
        return figures;
    }

    private static Store open(Path folder) {
        var store = Store.open(
                new StoreFolder(folder),
                MasterKey.random(),
                Nature.REAL,
                InstantSource.system(),
                new Events(),
                new LocalAnalyst(new LanguageDetector()));
        store.openMentions();
        return store;
    }

    private static OpenRoom fill(Store store, int entries) {
        var clock = InstantSource.system();
        var now = clock.instant();
        var room =
                new Room(new RoomId(new UUID(1, 1)), "Altéa", "2026-001", Nature.REAL, now.minus(Duration.ofHours(12)));
        var saved = new ArrayList<CompletableFuture<Entry>>();
        saved.add(append(store, room, now, new Payload.RoomOpened(room)));
        for (int i = 1; i < entries; i++)
            saved.add(append(store, room, now.minusSeconds(entries - i), i % ACTIONS == 0 ? action(i, now) : line(i)));
        saved.forEach(CompletableFuture::join);
        return StoreRoom.of(store, room, clock, new Events()).open();
    }

    private static CompletableFuture<Entry> append(Store store, Room room, Instant at, Payload payload) {
        return store.journal().append(new Draft(Optional.empty(), Optional.of(room.id()), at, List.of(), payload));
    }

    private static Payload line(int number) {
        var type = List.of(LogType.values()).get(number % LogType.values().length);
        return new Payload.Logged(
                type, "Écriture " + number + " : la box redémarre, retour arrière par vagues.", Optional.empty());
    }

    private static Payload action(int number, Instant now) {
        return new ActionAct.Given(
                new ActionId(new UUID(7, number), number / ACTIONS),
                "Rappeler le site " + number,
                Charge.of(UsualRoles.TECHNICAL.id()),
                Optional.of(now.plusSeconds(60L * number)),
                List.of(),
                Optional.empty());
    }

    private static void say(LogPage page) {
        var texts = new Texts(Locale.FRENCH);
        var words = new LogWords(texts, new Formats(texts, ZONE), _ -> Optional.empty());
        for (var line : page.entries()) words.say(line.entry().payload());
    }

    private static void report(OpenRoom room) throws IOException {
        var texts = new ReportTexts(Locale.FRENCH);
        var report = new SitrepWriter(texts, ZONE).draft(SitrepFacts.read(room, new Nobody(), List.of()));
        new SitrepEdition(report, room.room(), "Altéa", texts, ZONE)
                .write(SitrepEdition.Format.PDF, new ByteArrayOutputStream());
    }

    /// Every prefix that somebody types on the way to a few words, each looked up as the screen does it.
    private static void search(OpenRoom room, int entries, Setup setup, Map<String, Object> figures) {
        var log = new LogLoad(room, new Nobody());
        log.read(Locale.FRENCH, ZONE);
        var times = new ArrayList<Double>();
        long found = 0;
        for (var wanted : List.of("retour vagues", "écriture " + entries / 2, "rappeler site", "introuvable"))
            for (int end = 1; end <= wanted.length(); end++) {
                long start = System.nanoTime();
                found += log.search(wanted.substring(0, end));
                times.add((System.nanoTime() - start) / 1e6);
            }
        times.sort(Comparator.naturalOrder());
        double median = times.get(times.size() / 2);
        double late = times.get((int) (times.size() * 0.95));
        setup.out()
                .printf(
                        Locale.ROOT,
                        "search: %d questions, p50 %.1f ms, p95 %.1f ms, longest %.1f ms, %,d lines found%n",
                        times.size(),
                        median,
                        late,
                        times.getLast(),
                        found);
        figures.put("searchP50Ms", Math.round(median * 10) / 10.0);
        figures.put("searchP95Ms", Math.round(late * 10) / 10.0);
        figures.put("searchMaxMs", Math.round(times.getLast() * 10) / 10.0);
    }

    private static void measure(String name, Task task, Setup setup, Map<String, Object> figures) throws IOException {
        var times = new ArrayList<Long>();
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            task.run();
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        long first = times.removeFirst();
        long median = times.stream().sorted().toList().get(ROUNDS / 2);
        setup.out().printf(Locale.ROOT, "%s: %d ms, the first time %d ms%n", name, median, first);
        figures.put(name + "Ms", median);
        figures.put(name + "FirstMs", first);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
