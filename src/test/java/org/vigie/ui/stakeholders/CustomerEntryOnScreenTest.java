// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.publish.TestDesks;
import org.vigie.sources.file.CustomerTables;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// Customers typed in by hand, without a file.
@ExtendWith(FxTest.class)
class CustomerEntryOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private Stand stand;

    private void open(String language, int width, int height) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        stand = Stand.show(frame, width, height, () -> (Parent) new StakeholdersScreen(
                        memory.room(),
                        TestRooms.people(),
                        new TestStation(),
                        List.of(),
                        new CustomerTables(),
                        TestDesks.of(memory.room(), List.of()),
                        frame,
                        new DirectLanes())
                .node());
        stand.click("#part-REGISTER");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    @ParameterizedTest
    @CsvSource({"fr, 1824, 980", "en, 1184, 620"})
    void aCustomerIsTypedInAndPutRight(String language, int width, int height) {
        boolean french = language.equals("fr");
        open(language, width, height);
        stand.click("#register-enter").focus("#entry-reference").type(" C-7 ");
        stand.focus("#entry-name")
                .type("Odile Bessière")
                .focus("#entry-language")
                .type("français");
        FxTest.runOnFx(() -> box("#entry-vulnerability").getSelectionModel().select(Vulnerability.VITAL.ordinal()));
        stand.picture("customer-entry-" + language + "-" + width);
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith(french ? "La langue s’écrit" : "The language is written");
        assertThat(memory.journal.entries).isEmpty();
        stand.focus("#entry-language").press("Ctrl+A").type("FR").click("#answer");
        var odile = new Customer(
                "C-7", "Odile Bessière", "", Vulnerability.VITAL, "", Reach.PHONE, "", "fr", "", Optional.empty(), "");
        assertThat(last()).isEqualTo(new CustomerAct.Registered("", List.of(odile)));
        assertThat(stand.said()).contains("Odile Bessière");

        stand.click("#register-enter").focus("#entry-reference").type("C-7").click("#answer");
        assertThat(stand.text("#form-problem"))
                .startsWith(french ? "La référence C-7 est déjà" : "The reference C-7 is in the register already");
        stand.press("Esc");
        assertThat(memory.journal.entries).hasSize(1);

        stand.click("#customer-change").focus("#entry-segment").type("Fibre").click("#answer");
        assertThat(last()).isInstanceOfSatisfying(CustomerAct.Registered.class, act -> {
            assertThat(act.file()).isEmpty();
            assertThat(act.customers().getFirst().segment()).isEqualTo("Fibre");
            assertThat(act.customers().getFirst().vulnerability()).isEqualTo(Vulnerability.VITAL);
        });
    }

    private ComboBox<?> box(String id) {
        return stand.find(id, ComboBox.class);
    }
}
