// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.CustomerFiles.Reading;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Register;
import org.vigie.core.event.Events;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Tongue;
import org.vigie.sources.file.CustomerTables;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;

/// `bench register`: a CSV file of many affected customers (10,000 unless `--count` says otherwise) read, recorded in a
/// real store, and folded into the register from its journal; who of a segment gets an e-mail counted; the list opened
/// and searched letter by letter. Medians of five rounds after a first one; the list is opened once.
public final class RegisterBench implements Bench {
    private static final int CUSTOMERS = 10_000;
    private static final int ROUNDS = 5;
    private static final int IN_AN_ACT = 500;

    private final Runnable beforeToolkit;
    private final Events events = new Events();

    /// @param beforeToolkit what a machine without a display needs before JavaFX starts
    public RegisterBench(Runnable beforeToolkit) {
        this.beforeToolkit = beforeToolkit;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String describe() {
        return "register: 10,000 affected customers from a CSV file: read, recorded, listed, searched, a segment"
                + " counted; --count";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws Exception {
        int count = Math.toIntExact(setup.countOr(CUSTOMERS));
        var folder = Files.createTempDirectory("vigie-bench");
        var figures = new LinkedHashMap<String, Object>();
        try (var store = open(folder.resolve("store"))) {
            var file = Files.writeString(folder.resolve("customers.csv"), table(count));
            var customers = read(file);
            figures.put("customers", customers.size());
            measure("readFile", () -> read(file), setup, figures);
            var room = new Room(
                    new RoomId(new UUID(1, 1)),
                    "Altéa",
                    "2026-001",
                    Nature.REAL,
                    InstantSource.system().instant());
            append(store, room, new Payload.RoomOpened(room));
            long start = System.nanoTime();
            for (int from = 0; from < customers.size(); from += IN_AN_ACT) {
                var part = customers.subList(from, Math.min(from + IN_AN_ACT, customers.size()));
                append(store, room, new CustomerAct.Registered("customers.csv", part));
            }
            setup.tell("record", (System.nanoTime() - start) / 1e6, figures);
            measure(
                    "fold",
                    () -> Register.fold(store.journal().standing(room.id(), CustomerAct.class)),
                    setup,
                    figures);
            var register = Register.fold(store.journal().standing(room.id(), CustomerAct.class));
            if (register.rows().size() != count)
                throw new IOException("The register holds " + register.rows().size());
            measure("newsOfSameFile", () -> register.news(customers), setup, figures);
            var segment = new Choice(List.of("Segment 2", "Segment 4"), List.of(), Optional.empty(), Tongue.FR, false);
            measure("segmentCounted", () -> segment(store, room, segment), setup, figures);
            var mailing = segment(store, room, segment);
            figures.put("segmentReaders", mailing.readers().size());
            figures.put("segmentLeft", mailing.left().size());
            new RegisterWindow(store, room, events).measure(count, beforeToolkit, setup, figures);
            figures.put("loadAverage", Math.round(BenchMemory.load() * 10) / 10.0);
        } finally {
            remove(folder);
        }
        return figures;
    }

    /// As the card that sends to customers reckons it, from the journal.
    private static Mailing segment(Store store, Room room, Choice choice) {
        var register = Register.fold(store.journal().standing(room.id(), CustomerAct.class));
        return Mailing.of(register, choice, Optional.empty(), Mailing.Past.NONE);
    }

    private Store open(Path folder) {
        return Store.open(
                new StoreFolder(folder),
                MasterKey.random(),
                Nature.REAL,
                InstantSource.system(),
                events,
                new LocalAnalyst(new LanguageDetector()));
    }

    private static void append(Store store, Room room, Payload payload) {
        var now = InstantSource.system().instant();
        store.journal()
                .append(new Draft(Optional.empty(), Optional.of(room.id()), now, List.of(), payload))
                .join();
    }

    private static String table(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "C-%d;Nom %d;Segment %d;%s;%s;%s;%s;%s%n"
                        .formatted(
                                number,
                                number,
                                number % 8,
                                number % 50 == 0 ? "vital" : "non",
                                number % 50 == 0 ? "Téléassistance" : "",
                                number % 3 == 0 ? "telephone" : "courriel",
                                number % 3 == 0
                                        ? "0639980%03d".formatted(number % 1000)
                                        : "c-" + number + "@clients.example",
                                number % 10 == 0 ? "en" : "fr"))
                .collect(Collectors.joining(
                        "", "reference;nom;segment;vulnerable;besoin;canal;coordonnees;langue\n", ""));
    }

    private static List<Customer> read(Path file) throws IOException {
        if (new CustomerTables().read(file.toUri(), ZoneId.of("Europe/Paris")) instanceof Reading.Read read)
            return read.customers();
        throw new IOException("The file of customers cannot be read.");
    }

    private static void measure(String name, Callable<?> task, Setup setup, Map<String, Object> figures)
            throws Exception {
        var times = new long[ROUNDS];
        task.call();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            task.call();
            times[round] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        setup.tell(name, times[ROUNDS / 2] / 1e6, figures);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
