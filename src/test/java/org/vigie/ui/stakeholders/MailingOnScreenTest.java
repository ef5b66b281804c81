// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.app.ShippedMessages;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.Choice;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.TestCustomers;
import org.vigie.core.customer.Vulnerability;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OfferAct.Given;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.publish.TestSendings;
import org.vigie.exercise.DemoCase;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.stakeholders.MailingViewModel.Prepared;

/// An approved text goes to customers of the register, the most pressing first, and their rows show what they were
/// sent.
@ExtendWith(FxTest.class)
class MailingOnScreenTest {
    private static final List<Message> SHIPPED = List.of(TestSendings.TEXT);
    private static final OfferId WEEK = new OfferId(new UUID(3, 1), 1);
    private static final Customer[] CUSTOMERS = {
        TestCustomers.mailed("C-1", Vulnerability.NONE),
        TestCustomers.mailed("C-2", Vulnerability.FRAGILE),
        TestCustomers.mailed("C-3", Vulnerability.VITAL),
        TestCustomers.customer("C-4", "Odile Bessière", "Professionnel", Vulnerability.VITAL),
        TestCustomers.reached("C-5", Reach.NONE, "c-5@clients.example", "fr"),
        TestCustomers.reached("C-6", Reach.EMAIL, "c-6@clients.example", "en"),
        TestCustomers.reached("C-7", Reach.LETTER, "1 rue Haute", "fr")
    };

    @TempDir
    Path folder;

    private final Frame frame = TestRooms.frame();
    private final TestStation station = new TestStation();
    private final List<List<Receipt>> answers = new ArrayList<>();
    private TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private List<Message> shipped = SHIPPED;
    private Desk desk;
    private StakeholdersScreen screen;
    private Stand stand;

    private void open(Room room, int width, int height) {
        memory = TestRooms.open(room);
        memory.journal.by(() -> station.person().map(Person::id));
        memory.journal.record(new CustomerAct.Registered("", List.of(CUSTOMERS)));
        memory.journal.record(new MessageAct.Filled("service", "la Box 7", "NOC"));
        memory.journal.record(new MessageAct.Filled("next-update", "17:30", "direction"));
        approve(SHIPPED);
        desk = TestDesks.of(memory.room(), SHIPPED, TestDesks.each(_ -> answers.removeFirst()));
        show(width, height);
    }

    private void show(int width, int height) {
        stand = Stand.show(frame, width, height, () -> {
            screen = new StakeholdersScreen(
                    memory.room(),
                    TestRooms.people(),
                    station,
                    shipped,
                    (_, _) -> new CustomerFiles.Reading.Unreadable(CustomerFiles.Trouble.CANNOT_OPEN),
                    desk,
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
        stand.click("#part-REGISTER");
    }

    private void approve(List<Message> texts) {
        var direction = UsualRoles.DIRECTION.id();
        var words = texts.stream().map(Words::of).toList();
        by(TestRooms.INES, new ApprovalAct.Submitted(words, List.of(direction)));
        by(TestRooms.ALEX, new ApprovalAct.Signed(words, direction, false, Optional.empty(), ""));
    }

    private void by(Person person, Payload payload) {
        memory.journal
                .append(new Draft(
                        Optional.of(person.id()),
                        Optional.of(memory.room().room().id()),
                        TestRooms.NOW,
                        List.of(),
                        payload))
                .join();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whoGetsItAndWhoDoesNotIsSaidBeforeAnythingIsHandedOver(String language) {
        boolean french = language.equals("fr");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(TestRooms.EXERCISE, 1824, 980);
        int before = memory.journal.entries.size();
        stand.click("#register-write");
        assertThat(stand.text("#write-count"))
                .isEqualTo(
                        french
                                ? "3 clients reçoivent ce courriel, d’abord les vulnérables (vital\u00a0: 1,"
                                        + " fragile\u00a0: 1)."
                                : "3 customers get this e-mail, the vulnerable first (vital: 1, fragile: 1).");
        assertThat(stand.said())
                .contains(french ? "1 client ne veut pas être contacté" : "1 customer does not want to be contacted")
                .contains(
                        french
                                ? "2 clients préfèrent le téléphone, le SMS ou le courrier"
                                : "2 customers prefer phone, text message or letter")
                .contains(french ? "1 client préfère une autre langue" : "1 customer prefers another language");
        assertThat(stand.text("#write-words")).startsWith("Panne : la Box 7").contains("Prochain point à 17:30.");
        assertThat(stand.find("#answer", Button.class).getText())
                .isEqualTo(french ? "Simuler l’envoi de 3 courriels" : "Simulate sending 3 e-mails");
        assertThat(memory.journal.entries).hasSize(before);
    }

    @Test
    void anExerciseOnlyNotesAndTheRowsShowItAfterARestartToo() {
        open(TestRooms.EXERCISE, 1824, 980);
        stand.click("#register-write").click("#answer");
        assertThat(drawn().references()).as("the most pressing first").containsExactly("C-3", "C-2", "C-1");
        assertThat(said("C-3")).isEmpty();
        work();
        assertThat(desk.outbox().items().iterator().next().sending().account().name())
                .isEqualTo("Clients touchés\u00a0: Tous segments · FR");
        assertThat(said("C-3")).isEqualTo("16:16 · Panne : la Box 7 (exercice, rien n’est parti)");
        stand.close();
        show(1824, 980);
        assertThat(said("C-3")).isEqualTo("16:16 · Panne : la Box 7 (exercice, rien n’est parti)");
        assertThat(said("C-4")).as("nobody wrote to whoever wants a call").isEmpty();
        stand.click("#register-write");
        assertThat(stand.text("#write-count")).startsWith("Personne ne recevrait");
        assertThat(stand.said()).contains("3 clients ont déjà ce texte, ou il est en route");
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aRealRoomSendsAndOnlyLettersThatWentAreShown() {
        open(TestRooms.WATCH, 1824, 980);
        stand.click("#register-write");
        assertThat(stand.text("#write-objection")).startsWith("Aucun serveur de messagerie");
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        stand.press("Escape");
        mailServer();
        stand.click("#register-write").click("#answer");
        answers.add(List.of(
                new Receipt.Sent("250", ""), new Receipt.Refused(Ground.REJECTED, "550"), new Receipt.Sent("250", "")));
        work();
        assertThat(said("C-3")).isEqualTo("16:16 · Panne : la Box 7");
        assertThat(said("C-2")).isEmpty();
        assertThat(said("C-1")).isEqualTo("16:16 · Panne : la Box 7");
        FxTest.runOnFx(() -> stand.find("#customers", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .select(0));
        stand.settle();
        assertThat(stand.said()).contains("Courriels envoyés (1)");
    }

    @Test
    void segmentVulnerabilityAndLanguageNarrow() {
        open(TestRooms.EXERCISE, 1824, 980);
        stand.click("#register-write").click("#write-VITAL").click("#write-FRAGILE");
        assertThat(stand.text("#write-count")).startsWith("2 clients reçoivent");
        FxTest.runOnFx(() -> ((CheckBox) stand.find("#write-segments", Parent.class)
                        .getChildrenUnmodifiable()
                        .get(1))
                .setSelected(true));
        stand.settle();
        assertThat(stand.text("#write-count")).startsWith("Personne ne recevrait");
        assertThat(stand.text("#write-whom")).isEqualTo("Clients touchés\u00a0: Professionnel · Vital, Fragile · FR");
        assertThat(stand.find("#write-calls", Button.class).getText())
                .isEqualTo("1 client à joindre autrement\u00a0: liste d’appels et de courriers");
    }

    @Test
    void anOfferIsToldToThoseWhoGotIt() {
        open(TestRooms.EXERCISE, 1824, 980);
        by(
                TestRooms.INES,
                new OfferAct.Proposed(
                        WEEK,
                        new OfferRule("Avoir", "", false, 750, 750, 1_600),
                        List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id())));
        by(TestRooms.INES, new OfferAct.Granted(WEEK, List.of(new Given("C-1", 750), new Given("C-4", 750))));
        stand.settle();
        stand.click("#part-OFFERS").click("#offer-write");
        assertThat(stand.text("#write-count")).isEqualTo("1 client reçoit ce courriel.");
        assertThat(stand.find("#write-offer", ComboBox.class).getValue()).isEqualTo(Optional.of(WEEK));
        stand.click("#answer");
        assertThat(drawn().references()).containsExactly("C-1");
        assertThat(drawn().choice().granted()).contains(WEEK);
    }

    @Test
    void whatChangedMeanwhileIsNotHandedOver() {
        open(TestRooms.EXERCISE, 1824, 980);
        stand.click("#register-write");
        memory.journal.record(
                new CustomerAct.Registered("", List.of(TestCustomers.reached("C-3", Reach.NONE, "", "fr"))));
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).startsWith("Le registre, le texte ou son approbation a changé");
        assertThat(desk.outbox().items()).isEmpty();
        assertThat(stand.text("#write-count")).startsWith("2 clients reçoivent");
        stand.click("#answer");
        assertThat(drawn().references()).containsExactly("C-2", "C-1");
    }

    @Test
    void whatCannotBeSavedIsNotHandedOverAndAListIsDrawnOnce() {
        open(TestRooms.EXERCISE, 1824, 980);
        memory.events.subscribe(event -> {
            if (event instanceof CellEvent.EntryRecorded(var entry) && entry.payload() instanceof CustomerAct.ListDrawn)
                memory.journal.refuse(true);
        });
        stand.click("#register-write");
        stand.click("#answer");
        assertThat(stand.shows("#form-problem")).isTrue();
        memory.journal.refuse(false);
        assertThat(desk.outbox().items()).isEmpty();
        stand.click("#answer");
        assertThat(desk.outbox().items()).hasSize(1);
        assertThat(memory.journal.entries)
                .filteredOn(entry -> entry.payload() instanceof CustomerAct.ListDrawn)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theCardIsPictured(boolean large) {
        if (!large)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        open(TestRooms.EXERCISE, large ? 1824 : 1224, large ? 980 : 660);
        stand.click("#register-write").click("#answer");
        work();
        stand.picture(large ? "mailing-sent-dark-fr" : "mailing-sent-light-en");
        memory.journal.record(new CustomerAct.Registered(
                "",
                List.of(
                        TestCustomers.mailed("C-8", Vulnerability.VITAL),
                        TestCustomers.mailed("C-9", Vulnerability.NONE))));
        stand.settle();
        stand.click("#register-write");
        stand.picture(large ? "mailing-dark-fr" : "mailing-light-en");
        assertThat(stand.shows("#write-count")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appels.csv", "appels.pdf"})
    void whoWantsACallOrALetterGoesIntoAFileAndThatIsRecorded(String name) throws IOException {
        open(TestRooms.EXERCISE, 1824, 980);
        stand.click("#register-write");
        var file = folder.resolve(name);
        FxTest.runOnFx(() -> screen.calls().write(file, shown()));
        stand.settle();
        assertThat(file).isNotEmptyFile();
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new CustomerAct.CallsExported(name, Choice.all(Tongue.FR), 2));
        if (name.endsWith(".csv"))
            assertThat(Files.readString(file))
                    .containsSubsequence("Odile Bessière", "EXERCICE", "Nom C-7", "EXERCICE")
                    .doesNotContain("C-5", "c-6@");
        assertThat(stand.said()).anyMatch(said -> said.startsWith("2 clients à joindre dans " + name));
    }

    @Test
    void aFolderThatIsNotThereTakesNoList() {
        open(TestRooms.EXERCISE, 1824, 980);
        int before = memory.journal.entries.size();
        FxTest.runOnFx(() -> screen.calls().write(folder.resolve("nulle-part/appels.csv"), shown()));
        stand.settle();
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.said()).anyMatch(said -> said.contains("appels.csv"));
    }

    private Prepared shown() {
        var mailing = Mailing.of(
                TestCustomers.register(List.of(CUSTOMERS)), Choice.all(Tongue.FR), Optional.empty(), Mailing.Past.NONE);
        return new Prepared(
                TestSendings.approved(), Choice.all(Tongue.FR), mailing, Optional.empty(), Optional.empty(), false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFictionalCaseCanWriteToItsCustomers(boolean large) {
        if (!large)
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        for (var draft : DemoCase.shift(DemoCase.story(), TestPlans.shipped(), TestRooms.EXERCISE.id()))
            if (!draft.occurredAt().isAfter(TestRooms.NOW)) memory.journal.append(draft);
        shipped = ShippedMessages.all();
        approve(shipped.stream()
                .filter(message -> message.id().toString().equals("outage-apology-customers/fr"))
                .toList());
        desk = TestDesks.of(memory.room(), shipped);
        show(large ? 1824 : 1224, large ? 930 : 520);
        stand.click("#register-write");
        stand.picture(large ? "mailing-demo-dark-fr" : "mailing-demo-light-en");
        assertThat(stand.text("#write-count"))
                .startsWith(
                        large
                                ? "13 clients reçoivent ce courriel, d’abord"
                                : "13 customers get this e-mail, the vulnerable first");
    }

    private void mailServer() {
        var mail = new Mail("127.0.0.1", 2525, Encryption.NONE, "", "vigie@altea.example");
        memory.journal.record(
                new DirectoryAct.ChannelsKept(new CallChannels(mail, CallChannels.NONE.sms(), List.of())));
    }

    private void work() {
        desk.work();
        stand.settle();
    }

    private CustomerAct.ListDrawn drawn() {
        return memory.journal.entries.stream()
                .map(entry -> entry.payload())
                .filter(CustomerAct.ListDrawn.class::isInstance)
                .map(CustomerAct.ListDrawn.class::cast)
                .toList()
                .getLast();
    }

    /// What the row of a customer says of what they were sent.
    private String said(String reference) {
        return FxTest.onFx(() -> {
            var table = stand.find("#customers", CustomerTable.class);
            var row = table.getItems().stream()
                    .filter(one -> one.customer().reference().equals(reference))
                    .findFirst()
                    .orElseThrow();
            return String.valueOf(table.getColumns().stream()
                    .filter(column -> column.getText().equals(frame.texts().get("stakeholders.column.written")))
                    .findFirst()
                    .orElseThrow()
                    .getCellData(row));
        });
    }
}
