// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.customer.CustomerFiles.Reading;
import org.vigie.core.customer.CustomerFiles.Trouble;
import org.vigie.core.funnel.Spot;
import org.vigie.core.funnel.Step;
import org.vigie.core.funnel.TestFunnel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.TestDesks;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// The funnel as Inès works on it: what she puts in place, takes off, assigns and exports.
@ExtendWith(FxTest.class)
class FunnelOnScreenTest {
    private static final List<Message> SHIPPED =
            List.of(TestFunnel.CART, TestFunnel.CART_EN, TestFunnel.TIMED, TestFunnel.CALL);

    private static final CustomerFiles NO_FILES = (_, _) -> new Reading.Unreadable(Trouble.CANNOT_OPEN);

    private final Frame frame = TestRooms.frame();
    private TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private Stand stand;
    private StakeholdersScreen screen;

    @TempDir
    Path folder;

    private void open(int width) {
        stand = Stand.show(frame, width, 980, () -> {
            screen = new StakeholdersScreen(
                    memory.room(),
                    TestRooms.people(),
                    new TestStation(),
                    SHIPPED,
                    NO_FILES,
                    TestDesks.of(memory.room(), SHIPPED),
                    frame,
                    new DirectLanes());
            return (Parent) screen.node();
        });
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private void approve(Message text) {
        var direction = UsualRoles.DIRECTION.id();
        memory.journal.record(new ApprovalAct.Submitted(List.of(Words.of(text)), List.of(direction)));
        memory.journal.by(() -> Optional.<PersonId>of(TestRooms.ALEX.id()));
        memory.journal.record(new ApprovalAct.Signed(List.of(Words.of(text)), direction, false, Optional.empty(), ""));
        memory.journal.by(() -> Optional.of(TestRooms.INES.id()));
    }

    private void choose(Step step, Tongue language) {
        FxTest.runOnFx(() -> spots().getSelectionModel().select(Spot.ALL.indexOf(new Spot(step, language))));
        stand.settle();
    }

    private ListView<?> spots() {
        return stand.find("#funnel-spots", ListView.class);
    }

    private Payload last() {
        return memory.journal.entries.getLast().payload();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void onlyApprovedTextsAreOfferedAndOneIsPutInPlaceByKeyboard(String language) {
        boolean french = language.equals("fr");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        approve(TestFunnel.CART_EN);
        open(1824);
        assertThat(stand.said()).contains(french ? "0 en place sur 12" : "0 of 12 in place");
        choose(Step.CART, Tongue.FR);
        stand.focus("#funnel-spots").press("Enter");
        assertThat(stand.find("#put-texts", ListView.class).getItems())
                .as("the French one is not approved")
                .isEmpty();
        stand.press("Esc");
        choose(Step.CART, Tongue.EN);
        stand.focus("#funnel-spots").press("Enter").click("#answer");
        assertThat(last()).isEqualTo(new FunnelAct.TextPut(Step.CART, Words.of(TestFunnel.CART_EN)));
        assertThat(stand.said())
                .contains(french ? "1 en place sur 12" : "1 of 12 in place", "EXERCICE — EXERCICE — EXERCICE")
                .contains(french ? "En place" : "In place")
                .contains(french ? "Jamais exporté" : "Never exported");
        assertThat(stand.text("#spot-text")).isEqualTo("Order without risk.");
    }

    @Test
    void anEditOfTheTextAlarmsAndOffersToPutAnother() {
        approve(TestFunnel.CART);
        open(1824);
        choose(Step.CART, Tongue.FR);
        stand.click("#spot-put").click("#answer");
        assertThat(badge()).isEqualTo(Badge.NONE);
        memory.journal.record(new MessageAct.Kept(List.of(TestFunnel.CART.saying(2, "Panier", "Autre chose."))));
        stand.settle();
        assertThat(badge()).isEqualTo(new Badge(1, Badge.Tone.URGENT));
        assertThat(stand.said()).contains("À retirer du site");
        assertThat(stand.shows("#spot-lapsed")).isTrue();
        assertThat(stand.shows("#spot-text")).isFalse();
        stand.picture("stakeholders-lapsed");
    }

    @Test
    void takingOffSaysWhyAndIsTakenBack() {
        approve(TestFunnel.CART);
        open(1824);
        choose(Step.CART, Tongue.FR);
        stand.click("#spot-put").click("#answer");
        stand.focus("#funnel-spots").press("Delete");
        stand.focus("#off-reason").type("rétabli").press("Enter");
        assertThat(last()).isEqualTo(new FunnelAct.TextTaken(Step.CART, Tongue.FR, "rétabli"));
        assertThat(stand.said()).contains("Retiré").anyMatch(words -> words.endsWith("rétabli"));
        FxTest.runOnFx(() -> screen.commands().getLast().action().run());
        stand.settle();
        assertThat(last()).isInstanceOf(Payload.Undone.class);
        assertThat(stand.said()).contains("1 en place sur 12");
    }

    @Test
    void aStepIsAssigned() {
        open(1824);
        choose(Step.PAYMENT, Tongue.FR);
        stand.click("#spot-charge");
        FxTest.runOnFx(() -> charge().setValue(Charge.of(TestRooms.ALEX.id())));
        stand.click("#answer");
        assertThat(last()).isEqualTo(new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(TestRooms.ALEX.id())));
        assertThat(stand.said()).contains(TestRooms.ALEX.name());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Charge> charge() {
        return stand.find("#charge", ComboBox.class);
    }

    @Test
    void anObjectionIsNotedAnsweredAndWithdrawn() {
        approve(TestFunnel.CALL);
        open(1824);
        assertThat(stand.said())
                .contains("Aucune objection notée. Ce qui retient les acheteurs, avec leurs mots, se note ici.");
        stand.click("#objection-new").focus("#objection-words").type("Et si ça tombe en panne");
        assertThat(answer().getItems())
                .as("the approved one first, then those not approved yet")
                .startsWith(Optional.empty(), Optional.of(TestFunnel.CALL.id()))
                .hasSize(4);
        FxTest.runOnFx(() -> answer().setValue(Optional.of(TestFunnel.CALL.id())));
        stand.click("#answer");
        assertThat(last()).isInstanceOfSatisfying(FunnelAct.ObjectionKept.class, kept -> {
            assertThat(kept.words()).isEqualTo("Et si ça tombe en panne");
            assertThat(kept.answer()).contains(TestFunnel.CALL.id());
            assertThat(kept.objection().spoken()).isEqualTo("O-01");
        });
        assertThat(stand.said()).contains("Répondue", "Je vous rappelle.");
        stand.focus("#objection-1").press("Enter").click("#objection-withdraw");
        assertThat(last()).isInstanceOf(FunnelAct.ObjectionWithdrawn.class);
        assertThat(stand.shows("#objection-1")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<?>> answer() {
        return stand.find("#objection-answer", ComboBox.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSiteReadsWhatIsOnMarkedInAnExercise(boolean exercise) throws IOException {
        Room of = exercise ? TestRooms.EXERCISE : TestRooms.WATCH;
        memory = TestRooms.open(of);
        approve(TestFunnel.CART);
        approve(TestFunnel.TIMED);
        memory.journal.record(new FunnelAct.TextPut(Step.CART, Words.of(TestFunnel.CART)));
        memory.journal.record(new FunnelAct.TextPut(Step.HOME, Words.of(TestFunnel.TIMED)));
        open(1824);
        choose(Step.HOME, Tongue.FR);
        assertThat(stand.shows("#spot-missing")).isTrue();
        write(folder.resolve("site.json"));
        assertThat(last()).isInstanceOfSatisfying(FunnelAct.Exported.class, exported -> {
            assertThat(exported.file()).isEqualTo("site.json");
            assertThat(exported.texts()).isEqualTo(1);
        });
        var written = Files.readString(folder.resolve("site.json"));
        assertThat(written).contains("Commandez sans risque.").doesNotContain("next-update");
        assertThat(written.contains("EXERCICE")).isEqualTo(exercise);
        assertThat(stand.text("#funnel-exported")).startsWith("Export à jour");
        memory.journal.record(new FunnelAct.TextTaken(Step.CART, Tongue.FR, ""));
        stand.settle();
        assertThat(stand.text("#funnel-exported")).startsWith("Export en retard");
    }

    @Test
    void whatCannotBeWrittenOrSavedIsSaidAndNothingIsRecorded() throws IOException {
        approve(TestFunnel.CART);
        open(1824);
        int before = memory.journal.entries.size();
        write(folder.resolve("nowhere").resolve("site.json"));
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.said()).anyMatch(words -> words.startsWith("site.json n’a pas pu être écrit."));
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing is left of it").isEmpty();
        }
        memory.journal.refuse(true);
        choose(Step.CART, Tongue.FR);
        stand.click("#spot-put").click("#answer");
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.shows("#form-problem")).isTrue();
        memory.journal.refuse(false);
        stand.click("#answer");
        assertThat(last()).isInstanceOf(FunnelAct.TextPut.class);
    }

    @Test
    void onANarrowPageTheTextAndTheObjectionsAreTabs() {
        open(1200);
        assertThat(stand.said()).contains("Texte en place", "Objections");
        assertThat(stand.shows("#funnel-spot")).isTrue();
        assertThat(stand.shows(".tab-pane")).isTrue();
    }

    private void write(Path file) {
        FxTest.runOnFx(() -> screen.export().write(file));
        stand.settle();
    }

    private Badge badge() {
        return FxTest.onFx(() -> screen.badge().getValue());
    }
}
