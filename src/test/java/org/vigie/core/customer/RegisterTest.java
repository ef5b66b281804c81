// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigie.core.customer.TestCustomers.KARIM;
import static org.vigie.core.customer.TestCustomers.LEON;
import static org.vigie.core.customer.TestCustomers.ODILE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.action.Charge;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entries;

class RegisterTest {
    private static final Instant DUE = Entries.T0.plus(Duration.ofHours(1));
    private static final PromiseId CALL = new PromiseId(new UUID(1, 1));
    private static final ComplaintId LOSS = new ComplaintId(new UUID(2, 1), 1);

    private final Entries entries = new Entries();

    private Register register() {
        return Register.fold(entries.all());
    }

    private Register.Row row(Customer customer) {
        return register().one(customer.reference()).orElseThrow();
    }

    @Test
    void theVulnerableComeFirst() {
        entries.add(new CustomerAct.Registered("f.csv", List.of(KARIM, LEON, ODILE)));
        assertThat(register().rows()).extracting(Register.Row::customer).containsExactly(ODILE, LEON, KARIM);
    }

    @Test
    void theSameReferenceIsTheSameCustomerAndKeepsWhatWasPromised() {
        entries.add(new CustomerAct.Registered("f.csv", List.of(ODILE)));
        entries.add(new CustomerAct.Promised(CALL, "C-1", "Rappel", Optional.of(DUE)));
        var moved = TestCustomers.customer("C-1", "Odile B.", "Santé", Vulnerability.VITAL);
        entries.add(new CustomerAct.Registered("g.csv", List.of(moved)));
        assertThat(register().rows()).hasSize(1);
        assertThat(row(ODILE).customer()).isEqualTo(moved);
        assertThat(row(ODILE).promises()).hasSize(1);
        assertThat(register().news(List.of(moved, KARIM))).containsExactly(KARIM);
    }

    @Test
    void aPromiseIsLateFromItsHourUntilItIsKept() {
        entries.add(new CustomerAct.Registered("f.csv", List.of(ODILE)));
        entries.add(new CustomerAct.Promised(CALL, "C-1", "Rappel", Optional.of(DUE)));
        assertThat(row(ODILE).isLate(DUE.minusSeconds(1))).isFalse();
        assertThat(row(ODILE).isLate(DUE)).isTrue();
        assertThat(row(ODILE).next().orElseThrow().what()).isEqualTo("Rappel");
        entries.add(Entries.PAUL, new CustomerAct.PromiseKept(CALL, "Rappelée"));
        entries.add(new CustomerAct.PromiseKept(CALL, "encore"));
        assertThat(row(ODILE).isLate(DUE)).isFalse();
        assertThat(row(ODILE).next()).isEmpty();
        assertThat(row(ODILE).promises().getFirst().kept())
                .contains(new Promise.Kept("Rappelée", Entries.at(2), Optional.of(Entries.PAUL)));
    }

    @Test
    void whatAFileSaysWasPromisedIsOnePromiseHoweverOftenItIsRead() {
        var promised = TestCustomers.promised(ODILE, "Avoir", Optional.of(DUE), "");
        entries.add(new CustomerAct.Registered("f.csv", List.of(promised)));
        entries.add(new CustomerAct.Registered("f.csv", List.of(promised)));
        assertThat(row(ODILE).promises()).singleElement().satisfies(promise -> {
            assertThat(promise.what()).isEqualTo("Avoir");
            assertThat(promise.due()).contains(DUE);
            assertThat(promise.kept()).isEmpty();
        });
        entries.add(new CustomerAct.Registered(
                "f.csv", List.of(TestCustomers.promised(ODILE, "Avoir", Optional.of(DUE), "Émis"))));
        assertThat(row(ODILE).promises())
                .singleElement()
                .satisfies(promise ->
                        assertThat(promise.kept().orElseThrow().how()).isEqualTo("Émis"));
    }

    @Test
    void claimsAreTakenInFollowedAndCounted() {
        entries.add(new CustomerAct.Registered("f.csv", List.of(KARIM)));
        entries.add(new CustomerAct.ComplaintTaken(LOSS, "C-2", "Perte", Charge.NOBODY, Optional.of(DUE)));
        assertThat(row(KARIM).openComplaints()).isEqualTo(1);
        assertThat(row(KARIM).isLate(DUE)).isTrue();
        assertThat(register().next(new UUID(2, 2)).spoken()).isEqualTo("R-02");
        entries.add(Entries.PAUL, new CustomerAct.ComplaintMoved(LOSS, ComplaintState.SETTLED, "Avoir"));
        assertThat(row(KARIM).openComplaints()).isZero();
        assertThat(row(KARIM).isLate(DUE)).isFalse();
        assertThat(row(KARIM).complaints().getFirst().note()).isEqualTo("Avoir");
        assertThat(row(KARIM).complaints().getFirst().by()).contains(Entries.PAUL);
        assertThatThrownBy(() -> new CustomerAct.ComplaintMoved(LOSS, ComplaintState.TURNED_DOWN, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidOfNobodyIsLeftOut() {
        entries.add(new CustomerAct.Promised(CALL, "C-9", "Rappel", Optional.empty()));
        entries.add(new CustomerAct.PromiseKept(CALL, "fait"));
        entries.add(new CustomerAct.ComplaintMoved(LOSS, ComplaintState.SETTLED, ""));
        entries.add(new CustomerAct.Registered("f.csv", List.of(ODILE)));
        entries.add(new CustomerAct.Struck("C-1", "homonyme"));
        assertThat(register().rows()).isEmpty();
    }

    @Test
    void nothingThatIsPrintedGivesAnybodyAway() {
        entries.add(new CustomerAct.Registered("f.csv", List.of(ODILE)));
        entries.add(new CustomerAct.ComplaintTaken(LOSS, "C-1", "Perte", Charge.NOBODY, Optional.empty()));
        assertThat(register().toString() + new CustomerAct.Registered("f.csv", List.of(ODILE)))
                .doesNotContain("Odile", "C-1", "06 39", "Téléassistance", "Perte");
    }
}
