// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entry;

/// The customers of a room whom the crisis touches, as the journal tells them.
///
/// @param rows the vulnerable first, then by reference
/// @param lastComplaint the highest number of a claim
public record Register(List<Row> rows, int lastComplaint) {
    public static final Register EMPTY = new Register(List.of(), 0);

    private static final Comparator<Row> PRESSING_FIRST = Comparator.comparing(
                    (Row row) -> row.customer().vulnerability())
            .thenComparing(row -> row.customer().reference());

    public Register {
        rows = List.copyOf(rows);
    }

    /// A customer with what they were promised and what they claim, oldest first.
    public record Row(Customer customer, List<Promise> promises, List<Complaint> complaints) {
        public Row {
            promises = List.copyOf(promises);
            complaints = List.copyOf(complaints);
        }

        /// The promise that comes first of those not kept; one without a set time comes last.
        public Optional<Promise> next() {
            return promises.stream()
                    .filter(promise -> promise.kept().isEmpty())
                    .min(Comparator.comparing(promise -> promise.due().orElse(Instant.MAX)));
        }

        /// Whether a promise or an answer is late.
        public boolean isLate(Instant now) {
            return promises.stream().anyMatch(promise -> promise.isLate(now))
                    || complaints.stream().anyMatch(complaint -> complaint.isLate(now));
        }

        public long openComplaints() {
            return complaints.stream()
                    .filter(complaint -> complaint.state().isOpen())
                    .count();
        }

        private Row with(Customer now) {
            return new Row(now, promises, complaints);
        }
    }

    /// What these entries come to. What is said of a customer, promise or claim that nobody noted is left out.
    ///
    /// @param entries those that stand, in the order of their clocks
    public static Register fold(List<Entry> entries) {
        var fold = new Fold();
        for (var entry : entries) if (entry.payload() instanceof CustomerAct act) fold.take(act, entry);
        return new Register(fold.rows.values().stream().sorted(PRESSING_FIRST).toList(), fold.last);
    }

    private static final class Fold {
        private final Map<String, Row> rows = new LinkedHashMap<>();
        /// Whose promise and whose claim it is.
        private final Map<Object, String> owners = new HashMap<>();
        private int last;

        void take(CustomerAct act, Entry entry) {
            switch (act) {
                case CustomerAct.Registered(var _, var customers) ->
                    customers.forEach(customer -> register(customer, entry));
                case CustomerAct.Struck(var reference, var _) -> rows.remove(reference);
                case CustomerAct.Promised(var id, var reference, var what, var due) ->
                    promise(
                            reference,
                            new Promise(id, what, due, entry.occurredAt(), entry.author(), Optional.empty()));
                case CustomerAct.PromiseKept(var id, var how) ->
                    change(id, row -> new Row(row.customer, kept(row.promises, id, how, entry), row.complaints));
                case CustomerAct.ComplaintTaken(var id, var reference, var what, var charge, var due) ->
                    rows.computeIfPresent(reference, (_, row) -> {
                        last = Math.max(last, id.number());
                        owners.put(id, reference);
                        var complaint = new Complaint(
                                id, what, charge, due, ComplaintState.TAKEN_IN, "", entry.occurredAt(), entry.author());
                        return new Row(row.customer, row.promises, and(row.complaints, complaint));
                    });
                case CustomerAct.ComplaintMoved(var id, var state, var note) ->
                    change(
                            id,
                            row -> new Row(
                                    row.customer,
                                    row.promises,
                                    row.complaints.stream()
                                            .map(one -> one.id().equals(id)
                                                    ? one.moved(state, note, entry.occurredAt(), entry.author())
                                                    : one)
                                            .toList()));
                case CustomerAct.ListDrawn _, CustomerAct.CallsExported _ -> {}
            }
        }

        private void register(Customer customer, Entry entry) {
            var reference = customer.reference();
            rows.merge(reference, new Row(customer, List.of(), List.of()), (before, _) -> before.with(customer));
            if (customer.promised().isBlank()) return;
            var told = new Promise(
                    PromiseId.told(customer),
                    customer.promised(),
                    customer.due(),
                    entry.occurredAt(),
                    entry.author(),
                    Optional.empty());
            if (!owners.containsKey(told.id())) promise(reference, told);
            if (!customer.done().isBlank())
                rows.computeIfPresent(
                        reference,
                        (_, row) -> new Row(
                                row.customer, kept(row.promises, told.id(), customer.done(), entry), row.complaints));
        }

        private void promise(String reference, Promise promise) {
            rows.computeIfPresent(reference, (_, row) -> {
                owners.put(promise.id(), reference);
                return new Row(row.customer, and(row.promises, promise), row.complaints);
            });
        }

        private static List<Promise> kept(List<Promise> promises, PromiseId id, String how, Entry entry) {
            return promises.stream()
                    .map(one -> one.id().equals(id) && one.kept().isEmpty()
                            ? one.kept(new Promise.Kept(how, entry.occurredAt(), entry.author()))
                            : one)
                    .toList();
        }

        private void change(Object id, UnaryOperator<Row> how) {
            var owner = owners.get(id);
            if (owner != null) rows.computeIfPresent(owner, (_, row) -> how.apply(row));
        }

        private static <T> List<T> and(List<T> all, T one) {
            var more = new ArrayList<>(all);
            more.add(one);
            return more;
        }
    }

    public Optional<Row> one(String reference) {
        return rows.stream()
                .filter(row -> row.customer().reference().equals(reference))
                .findFirst();
    }

    /// A name for a claim not taken in before.
    ///
    /// @param fresh an identifier never used before
    public ComplaintId next(UUID fresh) {
        return new ComplaintId(fresh, lastComplaint + 1);
    }

    /// Those of these who are not in the register as they stand here.
    public List<Customer> news(Collection<Customer> customers) {
        var known = new HashMap<String, Customer>();
        rows.forEach(row -> known.put(row.customer().reference(), row.customer()));
        return customers.stream()
                .filter(customer -> !customer.equals(known.get(customer.reference())))
                .toList();
    }
}
