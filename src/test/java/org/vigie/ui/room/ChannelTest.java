// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.FormDrafts;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// The room channel driven by keys, for a person who answers for two roles.
@ExtendWith(FxTest.class)
class ChannelTest {
    private static final PersonId OTHER = new PersonId(new java.util.UUID(7, 77));

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private final TestStation station = new TestStation();
    private Stand stand;

    @BeforeEach
    void open() {
        var ines = TestRooms.INES.id();
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.COMMUNICATION.id(), Seat.LEAD, ines));
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.SPOKESPERSON.id(), Seat.DEPUTY, ines));
        memory.journal.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, OTHER));
        stand = RoomStand.wide(memory, frame, station);
        turn();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aMessageToOneRoleIsWrittenByKeysAndStandsInTheJournal() {
        assertThat(stand.said()).contains("Aucun message. Le canal reste dans la salle\u00a0: rien n’en sort.");
        choose(UsualRoles.LEGAL.name().fr());
        assertThat(stand.text("#channel-to")).isEqualTo("À\u00a0: Juridique");
        stand.focus("#channel-line").type("Relire le démenti avant 16:30").press("Enter");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new ChannelAct.Said(List.of(UsualRoles.LEGAL.id()), "Relire le démenti avant 16:30"));
        assertThat(stand.text("#channel-line")).isEmpty();
        assertThat(stand.said())
                .contains("Relire le démenti avant 16:30", "Inès Carpentier à Juridique", "Juridique\u20021");
    }

    @Test
    void whatIsNewIsCountedByRoleAndSeenOnce() {
        from(OTHER, List.of(), "Point à 16:30");
        from(OTHER, List.of(UsualRoles.SPOKESPERSON.id()), "Le journal de 18 h rappelle");
        from(OTHER, List.of(UsualRoles.TECHNICAL.id()), "Rien pour Inès");
        assertThat(tab().getText()).isEqualTo("Canal (2)");
        assertThat(stand.said()).contains("2 nouveaux pour vos rôles", "Communication\u20021", "Porte-parole\u20022");
        stand.click("#channel-seen");
        var seen = memory.journal.entries.stream()
                .map(entry -> entry.payload())
                .filter(ChannelAct.Seen.class::isInstance)
                .toList();
        EntryRef last = memory.journal.entries.get(5).ref();
        assertThat(seen)
                .containsExactly(
                        new ChannelAct.Seen(UsualRoles.COMMUNICATION.id(), last),
                        new ChannelAct.Seen(UsualRoles.SPOKESPERSON.id(), last));
        assertThat(tab().getText()).isEqualTo("Canal");
        from(OTHER, List.of(UsualRoles.COMMUNICATION.id()), "Un de plus");
        assertThat(tab().getText()).isEqualTo("Canal (1)");
    }

    @Test
    void whatWasMeantForSomeAloneComesBackForThemAloneAfterACrash() {
        var to = UsualRoles.LEGAL.id();
        choose(UsualRoles.LEGAL.name().fr());
        stand.focus("#channel-line").type("Nom de la victime");
        var kept = frame.drafts().load("channel/" + TestRooms.EXERCISE.id());
        assertThat(kept).isEqualTo(Map.of("text", "Nom de la victime", "to", to.toString()));
        stand.close();
        var locked = new HashMap<>(kept);
        locked.put("restricted", "");
        frame.drafts().save("channel/" + TestRooms.EXERCISE.id(), locked);
        stand = RoomStand.wide(memory, frame);
        turn();
        assertThat(stand.text("#channel-to")).isEqualTo("À : Juridique");
        stand.focus("#channel-line").press("Enter");
        assertThat(memory.journal.entries.getLast().payload())
                .isEqualTo(new RestrictedAct.Said(List.of(to), new ChannelAct.Said(List.of(to), "Nom de la victime")));
    }

    @Test
    void aMessageThatCanNotBeSavedStaysInTheLineAndInTheDrafts() {
        memory.journal.refuse(true);
        stand.focus("#channel-line").type("À ne pas perdre").press("Enter");
        assertThat(stand.text("#channel-line")).isEqualTo("À ne pas perdre");
        assertThat(frame.drafts().load("channel/" + TestRooms.EXERCISE.id())).containsEntry("text", "À ne pas perdre");
        memory.journal.refuse(false);
        stand.focus("#channel-line").press("Enter");
        assertThat(stand.text("#channel-line")).isEmpty();
        assertThat(frame.drafts().load("channel/" + TestRooms.EXERCISE.id())).isEmpty();
    }

    @Test
    void whatIsMeantForARoleThatIsGoneGoesToNobodyElse() {
        choose(UsualRoles.LEGAL.name().fr());
        choose("Réservé à ces rôles");
        stand.focus("#channel-line").type("Le salarié est mis à pied");
        memory.journal.record(new RoleAct.RoleWithdrawn(UsualRoles.LEGAL.id(), "confié au cabinet"));
        stand.settle();
        int before = memory.journal.entries.size();
        stand.focus("#channel-line").press("Enter");
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.text("#channel-line")).isEqualTo("Le salarié est mis à pied");
        assertThat(stand.said())
                .contains("Les rôles choisis ne sont plus dans la cellule\u00a0: choisir à qui s’adresse le message."
                        + " Rien n’est envoyé.");
    }

    @Test
    void aSecondEnterSendsNothingTwiceWhileTheDiskIsSlow() {
        var asked = new ArrayList<Payload>();
        var slow = new CompletableFuture<Entry>();
        var acts = new Acts() {
            @Override
            public CompletableFuture<Entry> record(Payload payload, List<EntryRef> replaces) {
                asked.add(payload);
                return slow;
            }

            @Override
            public CompletableFuture<Entry> recordAt(Payload payload, Instant occurredAt) {
                return record(payload, List.of());
            }

            @Override
            public CompletableFuture<Optional<Entry>> undoLast() {
                return CompletableFuture.completedFuture(Optional.empty());
            }
        };
        var open = memory.room();
        var room = new OpenRoom(
                open.room(),
                open.clock(),
                acts,
                open.journal(),
                open.attachments(),
                open.mentions(),
                open.narratives(),
                open.quality(),
                open.topics(),
                open.sources(),
                open.collector(),
                open.alerting(),
                open.events());
        var model = new RoomViewModel(
                room, RoomViewModelTest.people(), List.of(), new DirectLanes(), UUID::randomUUID, _ -> {});
        var channel = new ChannelModel(model, new TestStation(), new FormDrafts(), "channel");
        channel.textProperty().set("Point à 16:30");
        channel.send();
        channel.send();
        assertThat(asked).containsExactly(new ChannelAct.Said(List.of(), "Point à 16:30"));
        slow.completeExceptionally(new IllegalStateException("the disk is full"));
        assertThat(channel.textProperty().get()).isEqualTo("Point à 16:30");
        channel.send();
        assertThat(asked).as("it can be tried again").hasSize(2);
    }

    @Test
    void aMessageThatIsTooLongIsSaidToBe() {
        FxTest.runOnFx(() -> stand.find("#channel-line", javafx.scene.control.TextField.class)
                .setText("m".repeat(1001)));
        int before = memory.journal.entries.size();
        stand.focus("#channel-line").press("Enter");
        assertThat(memory.journal.entries).hasSize(before);
        assertThat(stand.said())
                .contains("Un message a au plus 1\u00a0000 signes. Rien n’est envoyé\u00a0: le raccourcir.");
    }

    @Test
    void aMessageIsTakenBackByACounterEntry() {
        stand.focus("#channel-line").type("Trop vite").press("Enter");
        memory.journal.undoLast();
        FxTest.settle();
        assertThat(memory.journal.entries.getLast().payload()).isInstanceOf(Payload.Undone.class);
        assertThat(stand.said()).doesNotContain("Trop vite");
    }

    @Test
    void theChannelIsNarrowedToARole() {
        from(OTHER, List.of(UsualRoles.SPOKESPERSON.id()), "Pour le porte-parole");
        from(OTHER, List.of(UsualRoles.COMMUNICATION.id()), "Pour la communication");
        FxTest.runOnFx(() -> stand.scene().getRoot().lookupAll(".log-filter").stream()
                .map(javafx.scene.control.Button.class::cast)
                .filter(chip -> chip.getText().startsWith("Porte-parole"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(stand.said()).contains("Pour le porte-parole").doesNotContain("Pour la communication");
    }

    @Test
    void itIsLookedAt() {
        from(OTHER, List.of(), "Point de situation à 16:30, salle 2. Chacun apporte ses chiffres.");
        from(OTHER, List.of(UsualRoles.COMMUNICATION.id(), UsualRoles.SPOKESPERSON.id()), "Le Fil Numérique rappelle.");
        stand.focus("#channel-line")
                .type("Bien reçu, je prépare les éléments de langage.")
                .press("Enter");
        stand.picture("channel-dark-fr");
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        assertThat(stand.said()).contains("Room channel", "2 new for your roles");
        stand.close();
        stand = RoomStand.small(memory, frame);
        turn();
        stand.picture("channel-light-en");
    }

    @Test
    void restrictingSaysWhereNobodyHasAPin() {
        choose("Juridique");
        station.setPin(TestRooms.INES.id(), new char[0]);
        choose("Réservé à ces rôles");
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Personne n’a encore de code PIN"));
    }

    private void from(PersonId who, List<org.vigie.core.cell.RoleId> to, String text) {
        memory.journal.append(new Draft(
                Optional.of(who),
                Optional.of(TestRooms.EXERCISE.id()),
                TestRooms.NOW,
                List.of(),
                new ChannelAct.Said(to, text)));
        FxTest.settle();
    }

    private void choose(String role) {
        FxTest.runOnFx(() -> ((MenuButton) stand.scene().getRoot().lookup("#channel-to"))
                .getItems().stream()
                        .filter(item -> role.equals(item.getText()))
                        .map(CheckMenuItem.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .fire());
        FxTest.settle();
    }

    private javafx.scene.control.Tab tab() {
        FxTest.settle();
        return FxTest.onFx(() -> stand.scene().getRoot().lookupAll(".tab-pane").stream()
                .flatMap(pane -> ((TabPane) pane).getTabs().stream())
                .filter(tab -> tab.getContent() instanceof ChannelPane)
                .findFirst()
                .orElseThrow());
    }

    private void turn() {
        var tab = tab();
        FxTest.runOnFx(() -> tab.getTabPane().getSelectionModel().select(tab));
        FxTest.settle();
    }
}
