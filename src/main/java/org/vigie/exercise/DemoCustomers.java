// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.RoomId;
import org.vigie.core.customer.ComplaintId;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.PromiseId;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Register;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Payload;
import org.vigie.exercise.DemoCase.Member;

/// The invented customers whom the outage hits, and what the cell promises, takes in from and grants them.
final class DemoCustomers {
    private static final long FAMILY = 0x1994_0714_2026_7009L;

    private final Optional<RoomId> room;
    private final List<Customer> customers = Assets.lines("customers.tsv").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> customer(line.split("\t", 11)))
            .toList();
    private final List<Draft> drafts = new ArrayList<>();

    private DemoCustomers(RoomId room) {
        this.room = Optional.of(room);
    }

    /// Everything that is done, in order of time.
    static List<Draft> drafts(RoomId room) {
        var demo = new DemoCustomers(room);
        demo.act("15:18:30", new CustomerAct.Registered("clients-touches.csv", demo.customers));
        demo.promise("15:21:00", 1, 0, "Technicien au domicile avant ce soir", Optional.of("19:00:00"));
        demo.promise("15:24:10", 2, 6, "Appel quotidien pendant une semaine", Optional.empty());
        demo.kept("15:49:00", 1, "Technicien sur place, ligne mobile posée");
        demo.claim("15:31:00", 1, 3, "Rendez-vous de patients perdus, demande un dédommagement");
        demo.claim("15:36:20", 2, 16, "Terminal de paiement coupé toute la matinée");
        demo.claim("15:44:50", 3, 20, "Demande l’annulation de son contrat sans frais");
        demo.claim("16:01:15", 4, 9, "Dit avoir attendu deux heures au téléphone");
        demo.moved("15:52:00", 1, ComplaintState.IN_PROGRESS, "Transmise au juridique avec le relevé de coupure");
        demo.moved("15:55:30", 2, ComplaintState.SETTLED, "Avoir d’un mois accepté");
        var rows = demo.customers.stream()
                .map(customer -> new Register.Row(customer, List.of(), List.of()))
                .toList();
        demo.drafts.addAll(DemoOffers.drafts(room, rows));
        return List.copyOf(demo.drafts);
    }

    private static Customer customer(String[] cells) {
        return new Customer(
                cells[0],
                cells[1],
                cells[2],
                Vulnerability.valueOf(cells[3]),
                cells[4],
                Reach.valueOf(cells[5]),
                cells[6],
                cells[7],
                cells[8],
                cells[9].isEmpty() ? Optional.empty() : Optional.of(DemoCase.at(cells[9] + ":00")),
                cells[10]);
    }

    private void promise(String at, int number, int customer, String what, Optional<String> due) {
        Optional<Instant> until = due.map(DemoCase::at);
        act(
                at,
                new CustomerAct.Promised(
                        promise(number), customers.get(customer).reference(), what, until));
    }

    private void kept(String at, int number, String how) {
        act(at, new CustomerAct.PromiseKept(promise(number), how));
    }

    private void claim(String at, int number, int customer, String what) {
        act(
                at,
                new CustomerAct.ComplaintTaken(
                        complaint(number),
                        customers.get(customer).reference(),
                        what,
                        Charge.of(Member.SALES_DEPUTY.id()),
                        Optional.of(DemoCase.at("18:00:00"))));
    }

    private void moved(String at, int number, ComplaintState state, String note) {
        act(at, new CustomerAct.ComplaintMoved(complaint(number), state, note));
    }

    private static PromiseId promise(int number) {
        return new PromiseId(new UUID(FAMILY, number));
    }

    private static ComplaintId complaint(int number) {
        return new ComplaintId(new UUID(FAMILY + 0x1000, number), number);
    }

    private void act(String at, Payload payload) {
        drafts.add(new Draft(Optional.of(Member.SALES_DEPUTY.id()), room, DemoCase.at(at), List.of(), payload));
    }
}
