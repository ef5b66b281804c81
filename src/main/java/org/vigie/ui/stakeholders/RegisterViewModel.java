// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.customer.CustomerFiles.Reading;
import org.vigie.core.customer.Promise;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.customer.Register;
import org.vigie.core.customer.Register.Row;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Lanes;

/// The register of customers and what a person does with it. It is read again only when something about customers was
/// recorded. Nothing of what it holds is ever logged.
final class RegisterViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterViewModel.class);
    /// An entry of the journal holds 1 MB; a letter may take two bytes and an escape.
    private static final int MOST_LETTERS = 250_000;

    private static final int ROW = 200;

    private final OpenRoom room;
    private final CustomerFiles files;
    private final Lanes lanes;
    private final Supplier<UUID> fresh;
    private final Consumer<Outcome> told;
    private final ReadOnlyObjectWrapper<Register> register = new ReadOnlyObjectWrapper<>(Register.EMPTY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<RegisterFilter> filter = new SimpleObjectProperty<>(RegisterFilter.ALL);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// In how many entries the last act lies.
    private int pieces = 1;

    /// What came of an act.
    enum Outcome {
        SAVED,
        TAKEN_BACK,
        NOTHING_TO_TAKE_BACK,
        NOT_SAVED
    }

    /// @param fresh identifiers never used before
    RegisterViewModel(OpenRoom room, CustomerFiles files, Lanes lanes, Supplier<UUID> fresh, Consumer<Outcome> told) {
        this.room = room;
        this.files = files;
        this.lanes = lanes;
        this.fresh = fresh;
        this.told = told;
    }

    ReadOnlyObjectProperty<Register> registerProperty() {
        return register.getReadOnlyProperty();
    }

    Register register() {
        return register.get();
    }

    /// True once the register was read.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// True while the journal can't be read; what was read before stays.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    ObjectProperty<RegisterFilter> filterProperty() {
        return filter;
    }

    /// The reference of the customer that is looked at.
    ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    Optional<Row> current() {
        return chosen.get().flatMap(register()::one);
    }

    Instant now() {
        return room.clock().instant();
    }

    void refresh() {
        lanes.ask(
                () -> Register.fold(room.journal().standing(room.room().id(), CustomerAct.class)),
                now -> {
                    failed.set(false);
                    loaded.set(true);
                    register.set(now);
                },
                problem -> {
                    LOG.error("The register of customers could not be read: {}", problem.getClass());
                    failed.set(true);
                });
    }

    /// Reads again when something about customers was recorded or taken back.
    void happened(Collection<? extends CellEvent> batch) {
        boolean concerned = batch.stream()
                .anyMatch(event -> event instanceof CellEvent.EntryRecorded(var entry)
                        && (entry.payload() instanceof CustomerAct || entry.payload() instanceof Payload.Undone));
        if (concerned) refresh();
    }

    /// The customers that the filter takes: the vulnerable first, among them what is late, then by what is due next.
    List<Row> listed() {
        return sorted(filter.get());
    }

    /// Everyone, in the same order.
    List<Row> everyone() {
        return sorted(RegisterFilter.ALL);
    }

    private List<Row> sorted(RegisterFilter takes) {
        var now = now();
        return register().rows().stream()
                .filter(row -> takes.takes(row, now))
                .sorted(Comparator.comparing((Row row) -> row.customer().vulnerability())
                        .thenComparing(row -> !row.isLate(now))
                        .thenComparing(row -> row.next().flatMap(Promise::due).orElse(Instant.MAX)))
                .toList();
    }

    List<String> segments() {
        return register().rows().stream()
                .map(row -> row.customer().segment())
                .filter(segment -> !segment.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /// What a file would bring in.
    ///
    /// @param news those who are not in the register as the file tells them
    record Look(Path file, Reading reading, List<Customer> news) {}

    /// Looks at a file; nothing is recorded.
    void look(Path file, ZoneId zone, Consumer<Look> answer) {
        lanes.ask(
                () -> {
                    var reading = files.read(file.toUri(), zone);
                    var news = reading instanceof Reading.Read read
                            ? register().news(read.customers())
                            : List.<Customer>of();
                    return new Look(file, reading, news);
                },
                answer,
                problem -> {
                    LOG.error("A file of customers could not be looked at: {}", problem.getClass());
                    answer.accept(new Look(file, new Reading.Unreadable(CustomerFiles.Trouble.CANNOT_OPEN), List.of()));
                });
    }

    /// Takes customers in, as many to an act as one entry of the journal holds, one act after the other.
    ///
    /// @return done once all are saved; if one act is not saved, those after it are not tried
    CompletableFuture<?> takeIn(String file, List<Customer> customers) {
        CompletableFuture<?> saving = CompletableFuture.completedFuture(null);
        var parts = parts(customers);
        for (var part : parts)
            saving = saving.thenCompose(_ -> room.acts().record(new CustomerAct.Registered(file, part)));
        pieces = parts.size();
        return tell(saving);
    }

    static List<List<Customer>> parts(List<Customer> customers) {
        var parts = new ArrayList<List<Customer>>();
        int letters = MOST_LETTERS;
        for (var customer : customers) {
            int more = ROW + letters(customer);
            if (letters + more > MOST_LETTERS) {
                parts.add(new ArrayList<>());
                letters = 0;
            }
            parts.getLast().add(customer);
            letters += more;
        }
        return parts;
    }

    private static int letters(Customer customer) {
        return customer.reference().length()
                + customer.name().length()
                + customer.segment().length()
                + customer.need().length()
                + customer.address().length()
                + customer.promised().length()
                + customer.done().length();
    }

    CompletableFuture<?> strike(String reference, String reason) {
        return act(new CustomerAct.Struck(reference, reason.strip()));
    }

    CompletableFuture<?> promise(String reference, String what, Optional<Instant> due) {
        return act(new CustomerAct.Promised(new PromiseId(fresh.get()), reference, what.strip(), due));
    }

    CompletableFuture<?> keep(PromiseId promise, String how) {
        return act(new CustomerAct.PromiseKept(promise, how.strip()));
    }

    CompletableFuture<?> complain(String reference, String what, Charge charge, Optional<Instant> due) {
        return act(new CustomerAct.ComplaintTaken(register().next(fresh.get()), reference, what.strip(), charge, due));
    }

    CompletableFuture<?> move(ComplaintId complaint, ComplaintState state, String note) {
        return act(new CustomerAct.ComplaintMoved(complaint, state, note.strip()));
    }

    /// Takes the last act back; of an import, all of its entries.
    void undo() {
        CompletableFuture<Optional<Entry>> undone = room.acts().undoLast();
        for (int left = pieces - 1; left > 0; left--)
            undone = undone.thenCompose(_ -> room.acts().undoLast());
        pieces = 1;
        undone.whenComplete((entry, problem) -> lanes.later(() -> {
            if (problem != null) told.accept(Outcome.NOT_SAVED);
            else told.accept(entry.isPresent() ? Outcome.TAKEN_BACK : Outcome.NOTHING_TO_TAKE_BACK);
        }));
    }

    private CompletableFuture<?> act(CustomerAct act) {
        pieces = 1;
        return tell(room.acts().record(act));
    }

    private CompletableFuture<?> tell(CompletableFuture<?> saving) {
        saving.whenComplete((_, problem) -> lanes.later(() -> {
            if (problem != null) LOG.warn("An act on customers was not saved: {}", problem.getClass());
            told.accept(problem == null ? Outcome.SAVED : Outcome.NOT_SAVED);
        }));
        return saving;
    }
}
