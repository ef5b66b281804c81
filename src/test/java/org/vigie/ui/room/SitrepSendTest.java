// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.Room;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mobilisation.CallOrder;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.sitrep.Delivery;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.room.SitrepAudience.Group;

@ExtendWith(FxTest.class)
class SitrepSendTest {
    private final Frame frame = TestRooms.frame();
    private final Carrier carrier = new Carrier();
    private TestRoom memory;
    private Stand stand;

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void theReportGoesToWhoeverWasPreviewedAndWhatFailedIsSentAgainAlone() {
        show(TestRooms.WATCH);
        stand.click("#sitreps-open").click("#sitrep-send-1");
        everyone();
        assertThat(stand.said())
                .contains(
                        "Alexandre Roy · sans e-mail dans l’annuaire, ne reçoit rien",
                        "Inès Carpentier · ines@altea.example, PDF joint",
                        "Salon Slack · texte seul, sans pièce jointe");
        assertThat(stand.text("#sitrep-count")).isEqualTo("Destinataires\u00a0: 1 personne, 1 salon");
        stand.focus("#sitrep-typed").type("1");
        assertThat(stand.find("#sitrep-send", Button.class).isDisabled()).isTrue();
        stand.focus("#sitrep-typed").press("Ctrl+A").type("2");
        stand.picture("sitrep-send-fr-dark");
        carrier.refuses = "ines@altea.example";
        stand.click("#sitrep-send");
        assertThat(carrier.orders).singleElement().satisfies(order -> {
            assertThat(order.title()).isEqualTo("Point de situation n°\u00a01 — Surveillance Altéa Télécom");
            assertThat(order.message()).contains("niveau 3", "La panne dure.");
            assertThat(order.enclosure().orElseThrow().name()).isEqualTo("sitrep-01.pdf");
            assertThat(new String(
                            order.enclosure().orElseThrow().content(),
                            0,
                            5,
                            java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(order.rooms()).contains(List.of(Dispatch.Means.SLACK));
        });
        assertThat(outcomes()).containsExactly("SLACK SENT", "ines@altea.example REFUSED");
        assertThat(stand.said()).contains("refusé (550)", "remis");
        assertThat(stand.text("#sitrep-count")).isEqualTo("Encore à joindre\u00a0: 1 personne, aucun salon");
        stand.picture("sitrep-sent-fr-dark");

        carrier.refuses = "";
        stand.focus("#sitrep-typed").type("1");
        stand.click("#sitrep-send");
        assertThat(carrier.orders).hasSize(2);
        assertThat(carrier.orders.getLast().rooms()).contains(List.of());
        assertThat(outcomes()).containsExactly("SLACK SENT", "ines@altea.example SENT");
        assertThat(sent()).extracting(act -> act.people().size()).containsExactly(1, 1);
    }

    @Test
    void anExerciseWearsItsBannerAndSendsNothing() {
        show(TestRooms.EXERCISE);
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        stand.click("#sitreps-open").click("#sitrep-send-1");
        everyone();
        assertThat(stand.text("#sitrep-exercise"))
                .isEqualTo("Exercise: nothing leaves the station, sending is simulated.");
        stand.focus("#sitrep-typed").type("2");
        stand.picture("sitrep-send-en-light");
        stand.click("#sitrep-send");
        assertThat(carrier.orders).isEmpty();
        assertThat(outcomes()).containsExactly("SLACK SIMULATED", "ines@altea.example SIMULATED");
    }

    @Test
    void aFullDiskSendsNothingAndKeepsEverythingReady() {
        show(TestRooms.WATCH);
        stand.click("#sitreps-open").click("#sitrep-send-1");
        everyone();
        memory.journal.refuse(true);
        stand.focus("#sitrep-typed").type("2");
        stand.click("#sitrep-send");
        assertThat(carrier.orders).isEmpty();
        assertThat(stand.said())
                .contains("L’envoi s’est interrompu. Ce qui n’est pas marqué remis reste prêt à être renvoyé.");
        assertThat(stand.text("#sitrep-count")).isEqualTo("Destinataires\u00a0: 1 personne, 1 salon");
    }

    private void show(Room room) {
        memory = TestRooms.open(room);
        memory.journal.record(new DirectoryAct.ContactKept(Contact.of(TestRooms.INES.id())
                .reachedBy(List.of(
                        new Channel(ChannelKind.EMAIL, "ines@altea.example"),
                        new Channel(ChannelKind.MOBILE, "+33 6 39 98 00 01")))));
        memory.journal.record(new SitrepAct.Issued(new Sitrep(
                1,
                TestRooms.NOW.minusSeconds(3600),
                TestRooms.NOW,
                CrisisLevel.CRISIS,
                Trend.STEADY,
                false,
                new Sitrep.Text("La panne dure.", "", "", "", "", ""),
                List.of(),
                List.of(),
                Optional.empty())));
        stand = Stand.show(frame, 1824, 965, () -> (javafx.scene.Parent) new RoomScreen(
                        memory.room(),
                        TestRooms.people(),
                        new TestStation(),
                        TestPlans.shipped(),
                        frame,
                        new DirectLanes(),
                        new RoomCards(() -> {}, () -> {}, () -> {}),
                        (_, _) -> {},
                        carrier)
                .node());
    }

    @SuppressWarnings("unchecked")
    private void everyone() {
        FxTest.runOnFx(() -> {
            ComboBox<Group> list = stand.find("#sitrep-group", ComboBox.class);
            list.setValue(Group.EVERYONE);
        });
    }

    private List<String> outcomes() {
        var report = memory.journal
                .standing(memory.room().room().id(), SitrepAct.Issued.class)
                .getFirst();
        return Delivery.of(memory.journal, memory.room().room().id(), report.ref()).stream()
                .map(each -> each.way() + " " + each.outcome())
                .sorted()
                .toList();
    }

    private List<SitrepAct.Sent> sent() {
        return memory.journal.standing(memory.room().room().id(), SitrepAct.Sent.class).stream()
                .map(entry -> (SitrepAct.Sent) entry.payload())
                .toList();
    }

    /// Takes everything but one address.
    private static final class Carrier implements Dispatch {
        final List<CallOrder> orders = new ArrayList<>();
        String refuses = "";

        @Override
        public void call(CallOrder order, Consumer<Attempt> told) {
            orders.add(order);
            for (var means : order.rooms().orElse(List.of()))
                told.accept(new Attempt(new Target.TeamRoom(means), Outcome.SENT, ""));
            for (var person : order.people())
                for (var channel : person.channels()) {
                    boolean no = channel.address().equals(refuses);
                    told.accept(new Attempt(
                            new Target.OnePerson(person.person(), channel),
                            no ? Outcome.REFUSED : Outcome.SENT,
                            no ? "550" : ""));
                }
        }

        @Override
        public Trial test(Means means, String to) {
            return new Trial(Outcome.SENT, "");
        }

        @Override
        public List<Means> rooms() {
            return List.of(Means.SLACK);
        }
    }
}
