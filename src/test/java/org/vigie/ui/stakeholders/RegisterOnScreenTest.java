// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.customer.ComplaintState;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Register;
import org.vigie.core.customer.TestCustomers;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.exercise.DemoCase;
import org.vigie.sources.file.CustomerTables;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// The register of affected customers as Inès works on it.
@ExtendWith(FxTest.class)
class RegisterOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private Stand stand;
    private StakeholdersScreen screen;

    @TempDir
    Path folder;

    private void open(int width, int height) {
        stand = Stand.show(frame, width, height, () -> {
            screen = new StakeholdersScreen(
                    memory.room(),
                    TestRooms.people(),
                    new TestStation(),
                    List.of(),
                    new CustomerTables(),
                    TestDesks.of(memory.room(), List.of()),
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
        stand.click("#part-REGISTER");
    }

    private void speak(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aFileIsShownDryWithItsRefusedLinesAndThenTakenIn(String language) throws IOException {
        boolean french = language.equals("fr");
        speak(language);
        var file = Files.writeString(folder.resolve("clients.csv"), """
            reference;nom;vulnerable
            C-1;Odile Bessière;vital
            C-2;Karim Benali;non
            C-3;Personne;peut-être
            """);
        open(1824, 980);
        assertThat(stand.said())
                .contains(
                        french
                                ? "Le registre est vide. Importer le fichier des clients touchés (CSV)."
                                : "The register is empty. Import the file of affected customers (CSV).");
        FxTest.runOnFx(() -> screen.imports().read(file));
        stand.settle();
        assertThat(stand.text("#import-counts"))
                .startsWith(
                        french ? "2 clients entrent ou changent (1 vulnérables)" : "2 customers come in or change (1")
                .endsWith(french ? "1 ligne refusée." : "1 line refused.");
        var remarks = stand.find("#import-remarks", ListView.class).getItems();
        assertThat(remarks).hasSize(1);
        assertThat(remarks.getFirst().toString()).startsWith(french ? "Ligne 4 refusée" : "Line 4 refused");
        assertThat(memory.journal.entries).as("nothing is recorded yet").isEmpty();
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(CustomerAct.Registered.class, registered -> {
            assertThat(registered.file()).isEqualTo("clients.csv");
            assertThat(registered.customers()).extracting(Customer::reference).containsExactly("C-1", "C-2");
        });
        assertThat(table().getItems())
                .extracting(row -> row.customer().reference())
                .containsExactly("C-1", "C-2");
        FxTest.runOnFx(() -> screen.imports().read(file));
        stand.settle();
        assertThat(stand.text("#import-counts")).startsWith(french ? "Rien de nouveau" : "Nothing new");
    }

    @Test
    void aFileThatIsNoneIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("clients.csv"), "nom;segment\nOdile;Pro\n");
        open(1824, 980);
        FxTest.runOnFx(() -> screen.imports().read(file));
        stand.settle();
        assertThat(stand.said()).contains("Aucune colonne ne donne la référence des clients.");
        assertThat(memory.journal.entries).isEmpty();
    }

    @Test
    void theListIsNarrowedByWordsSegmentAndWhatPresses() {
        register(TestCustomers.KARIM, TestCustomers.LEON, TestCustomers.ODILE);
        open(1824, 980);
        assertThat(shown()).containsExactly("C-1", "C-3", "C-2");
        stand.focus("#register-search").type("rabier leon");
        assertThat(shown()).containsExactly("C-3");
        FxTest.runOnFx(() -> stand.find("#register-search", TextField.class).clear());
        stand.click("#pressing-VULNERABLE");
        assertThat(shown()).containsExactly("C-1", "C-3");
        stand.click("#pressing-CLAIMS");
        assertThat(shown()).isEmpty();
        assertThat(stand.said()).contains("Aucun client ne correspond. Élargir la recherche.");
        stand.click("#pressing-ALL");
        FxTest.runOnFx(() -> segment().setValue(Optional.of("Professionnel")));
        assertThat(shown()).containsExactly("C-2");
    }

    @Test
    void aPromiseIsMadeFallsLateIsKeptAndTakenBack() {
        register(TestCustomers.ODILE);
        open(1824, 980);
        stand.click("#customer-promise").focus("#promise-what").type("Rappel");
        stand.focus("#due-day").type("14/13/2026").click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        FxTest.runOnFx(() -> stand.find("#due-day", TextField.class).setText("14/10/2026"));
        stand.focus("#due-hour").type("17:00").click("#answer");
        assertThat(last()).isInstanceOfSatisfying(CustomerAct.Promised.class, promised -> {
            assertThat(promised.reference()).isEqualTo("C-1");
            assertThat(promised.due()).contains(Instant.parse("2026-10-14T15:00:00Z"));
        });
        assertThat(badge()).isEqualTo(Badge.NONE);
        memory.at(Instant.parse("2026-10-14T15:00:00Z"));
        register(TestCustomers.KARIM);
        stand.settle();
        assertThat(badge()).isEqualTo(new Badge(1, Badge.Tone.LATE));
        assertThat(stand.said()).contains("En retard");
        stand.click(".promise-keep").focus("#keep-how").type("Rappelée").press("Enter");
        assertThat(last())
                .isInstanceOfSatisfying(
                        CustomerAct.PromiseKept.class,
                        kept -> assertThat(kept.how()).isEqualTo("Rappelée"));
        assertThat(badge()).isEqualTo(Badge.NONE);
        FxTest.runOnFx(() -> screen.commands().getLast().action().run());
        stand.settle();
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(badge()).isEqualTo(new Badge(1, Badge.Tone.LATE));
    }

    @Test
    void aClaimIsTakenInAndTurnedDownOnlyWithAReason() {
        register(TestCustomers.KARIM);
        open(1824, 980);
        stand.click("#customer-claim").focus("#claim-what").type("Perte").click("#answer");
        assertThat(last())
                .isInstanceOfSatisfying(
                        CustomerAct.ComplaintTaken.class,
                        taken -> assertThat(taken.complaint().spoken()).isEqualTo("R-01"));
        stand.focus("#claim-1").press("Enter");
        FxTest.runOnFx(() -> state().setValue(ComplaintState.TURNED_DOWN));
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        stand.focus("#claim-note").type("hors délai").click("#answer");
        assertThat(last())
                .isInstanceOfSatisfying(
                        CustomerAct.ComplaintMoved.class,
                        moved -> assertThat(moved.note()).isEqualTo("hors délai"));
        assertThat(stand.said()).contains("Refusée");
    }

    @Test
    void whatCannotBeSavedStaysInItsForm() {
        register(TestCustomers.ODILE);
        open(1824, 980);
        memory.journal.refuse(true);
        stand.click("#customer-promise").focus("#promise-what").type("Rappel").click("#answer");
        assertThat(stand.text("#promise-what")).isEqualTo("Rappel");
        assertThat(stand.shows("#form-problem")).isTrue();
        memory.journal.refuse(false);
        stand.click("#answer");
        assertThat(last()).isInstanceOf(CustomerAct.Promised.class);
    }

    @Test
    void tenThousandCustomersAreListedAndOnlyThoseInViewAreDrawn() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(i -> TestCustomers.customer(
                        "C-%05d".formatted(i), "Nom " + i, "Segment " + i % 7, Vulnerability.values()[i % 3]))
                .toList();
        for (var part : RegisterViewModel.parts(many)) register(part.toArray(Customer[]::new));
        assertThat(memory.journal.entries)
                .as("more than one entry of the journal")
                .hasSizeGreaterThan(1);
        open(1824, 980);
        assertThat(table().getItems()).hasSize(10_000);
        assertThat(FxTest.onFx(() -> table().lookupAll(".table-row-cell")).size())
                .isLessThan(100);
        stand.focus("#register-search").type("9999");
        assertThat(shown()).containsExactly("C-09999");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFictionalCaseFillsTheRegister(boolean large) {
        if (!large)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW)) memory.journal.append(draft);
        open(large ? 1824 : 1224, large ? 930 : 520);
        stand.picture(large ? "register-dark-fr" : "register-light-en");
        assertThat(stand.shows("#stakeholders-problem")).isFalse();
        assertThat(table().getItems()).hasSize(56);
        assertThat(table().getItems().getFirst().customer().vulnerability()).isEqualTo(Vulnerability.VITAL);
        assertThat(table().getItems().getFirst().isLate(TestRooms.NOW)).isTrue();
    }

    private void register(Customer... customers) {
        memory.journal.record(new CustomerAct.Registered("", List.of(customers)));
    }

    private List<String> shown() {
        return FxTest.onFx(() -> table().getItems().stream()
                .map(row -> row.customer().reference())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private TableView<Register.Row> table() {
        return stand.find("#customers", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<String>> segment() {
        return stand.find("#register-segment", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ComplaintState> state() {
        return stand.find("#claim-state", ComboBox.class);
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    private Badge badge() {
        return FxTest.onFx(() -> screen.badge().getValue());
    }
}
