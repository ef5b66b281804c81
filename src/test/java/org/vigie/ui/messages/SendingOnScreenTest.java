// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.PublishAct.Verdict;
import org.vigie.core.message.Message;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// An approved text on its way out, in a real room and in an exercise.
@ExtendWith(FxTest.class)
class SendingOnScreenTest {
    private static final Message TEXT = TestMessages.HOLDING;
    private static final List<Message> SHIPPED = List.of(TEXT, TestMessages.ENGLISH);
    private static final Account POSTS = new Account(
            new AccountId(new UUID(5, 1)),
            Way.MASTODON,
            "@AlteaTelecom",
            "https://mastodon.example",
            0,
            Optional.empty());
    private static final Account LIST = new Account(
            new AccountId(new UUID(5, 2)),
            Way.MAIL,
            "Clients Box 7",
            "https://altea.example/stop",
            12_840,
            Optional.of(Hash.of(new byte[] {7})));

    private final Frame frame = TestRooms.frame();
    private final TestStation station = new TestStation();
    private final List<Receipt> answers = new ArrayList<>();
    private TestRoom memory = TestRooms.open(TestRooms.WATCH);
    private Desk desk;
    private Stand stand;

    private void open(Room room) {
        memory = TestRooms.open(room);
        memory.journal.by(() -> station.person().map(Person::id));
        memory.journal.record(new PublishAct.AccountsKept(List.of(POSTS, LIST)));
        memory.journal.record(new MessageAct.Filled("service", "la Box 7", "NOC"));
        memory.journal.record(new MessageAct.Filled("next-update", "17:30", "direction"));
        approve();
        desk = TestDesks.of(memory.room(), SHIPPED, TestDesks.answering(_ -> answers.removeFirst()));
        stand = Stand.page(
                frame,
                1824,
                1200,
                () -> new MessagesScreen(
                        memory.room(),
                        TestRooms.people(),
                        station,
                        SHIPPED,
                        TestPlans.shipped(),
                        desk,
                        frame,
                        new DirectLanes()));
    }

    private void approve() {
        var direction = UsualRoles.DIRECTION.id();
        by(
                TestRooms.INES,
                new ApprovalAct.Submitted(SHIPPED.stream().map(Words::of).toList(), List.of(direction)));
        by(
                TestRooms.ALEX,
                new ApprovalAct.Signed(
                        SHIPPED.stream().map(Words::of).toList(), direction, false, Optional.empty(), ""));
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
    void anApprovedTextIsConfirmedHandedOverAndSent(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(TestRooms.WATCH);
        boolean french = language.equals("fr");
        stand.click("#message-publish");
        assertThat(stand.text("#send-recipients")).isEqualTo(french ? "1 compte" : "1 account");
        stand.click("#way-MAIL-EMAIL");
        assertThat(stand.text("#send-recipients"))
                .isEqualTo(
                        french
                                ? "2 comptes, 12\u202f840 destinataires de liste"
                                : "2 accounts, 12,840 recipients of lists");
        assertThat(stand.said())
                .contains(
                        french
                                ? "Public\u00a0: clients. Version 1, approuvée par Alexandre Roy."
                                : "Audience: customers. Version 1, approved by Alexandre Roy.")
                .contains(french ? "Publier sur 2 comptes" : "Publish on 2 accounts");
        stand.picture("messages-send-" + language);
        stand.click("#answer");
        var queued = acts(PublishAct.Queued.class);
        assertThat(queued).hasSize(2);
        assertThat(queued.getFirst().sending().words())
                .isEqualTo(
                        french
                                ? "Une panne touche la Box 7. Nous mesurons la gêne. Nos équipes y travaillent."
                                        + " Prochain point à 17:30."
                                : "An outage affects la Box 7. We know what it costs you. Our teams are at work."
                                        + " Next update at 17:30.");
        assertThat(queued.getLast().sending().account()).isEqualTo(LIST);
        answers.add(new Receipt.Sent("1", "https://mastodon.example/@AlteaTelecom/1"));
        answers.add(new Receipt.Unknown("no answer"));
        work();
        assertThat(stand.said())
                .contains(french ? "Publié à 16:16" : "Published at 16:16")
                .anyMatch(words -> words.startsWith(
                        french
                                ? "État inconnu pour 12\u202f840 destinataires"
                                : "State unknown for 12,840 recipients"));
        stand.picture("messages-sent-" + language);
    }

    @Test
    void whatNobodyKnowsIsDecidedByAPerson() {
        open(TestRooms.WATCH);
        send();
        answers.add(new Receipt.Unknown("no answer"));
        work();
        stand.click("#sending-settle");
        assertThat(stand.said()).anyMatch(words -> words.contains("Ouvrir @AlteaTelecom et chercher ce texte"));
        stand.click("#settle-SEND_AGAIN");
        assertThat(acts(PublishAct.Settled.class))
                .extracting(PublishAct.Settled::verdict)
                .containsExactly(Verdict.SEND_AGAIN);
        answers.add(new Receipt.Sent("2", ""));
        work();
        assertThat(stand.said()).contains("Publié à 16:16");
        assertThat(stage()).isEqualTo(Item.Stage.SENT);
    }

    @Test
    void aListIsDecidedOnceWithItsCountAndItsRestTakenUpAgain() {
        open(TestRooms.WATCH);
        stand.click("#message-publish").click("#way-MAIL-EMAIL").click("#answer");
        answers.add(new Receipt.Sent("1", ""));
        answers.add(new Receipt.Refused(Receipt.Ground.CREDENTIALS, "535 no"));
        work();
        stand.focus("#sending-takeUp").press("Space");
        assertThat(stand.said()).contains("Envoyer à 12\u202f840 destinataires");
        stand.picture("messages-take-up");
        stand.click("#answer");
        answers.add(new Receipt.Unknown("no answer"));
        work();
        stand.focus("#sending-settle").press("Space");
        assertThat(stand.said())
                .contains("Tenir les 12\u202f840 pour partis", "Abandonner les 12\u202f840")
                .contains("Renvoyer aux 12\u202f840, au risque d’un doublon");
        stand.picture("messages-settle-list");
        stand.click("#answer");
        assertThat(acts(PublishAct.Settled.class))
                .extracting(PublishAct.Settled::verdict)
                .containsExactly(Verdict.TAKE_UP, Verdict.ARRIVED);
    }

    @Test
    void whatComesAfterAnUnknownPostWaitsForTheDecision() {
        open(TestRooms.WATCH);
        send();
        answers.add(new Receipt.Unknown("no answer"));
        work();
        send();
        work();
        assertThat(stand.said()).contains("Attend la décision sur l’envoi précédent de ce compte");
        desk.settle(desk.outbox().items().iterator().next().sending().id(), Verdict.ARRIVED, TestRooms.INES.id());
        answers.add(new Receipt.Sent("2", ""));
        work();
        assertThat(desk.outbox().open()).isEmpty();
        assertThat(answers).isEmpty();
    }

    @Test
    void cutOffItWaitsAndAfterTenMinutesAsksAgain() {
        open(TestRooms.WATCH);
        send();
        answers.add(new Receipt.Waiting(TestRooms.NOW.plusSeconds(30), Why.UNREACHABLE));
        work();
        assertThat(stand.said()).contains("canal injoignable, nouvel essai à 16:16");
        assertThat(stand.text("#publish-why")).startsWith("Un canal est injoignable");
        memory.at(TestRooms.NOW.plus(Duration.ofMinutes(13)));
        memory.journal.record(new MessageAct.Filled("link", "etat.altea.example", ""));
        stand.settle();
        assertThat(stand.said()).contains("À reconfirmer, en file depuis 13\u00a0min");
        work();
        assertThat(stage()).as("nothing leaves unasked").isEqualTo(Item.Stage.QUEUED);
        stand.click("#sending-confirm").click("#answer");
        assertThat(acts(PublishAct.Confirmed.class)).hasSize(1);
        answers.add(new Receipt.Sent("3", ""));
        work();
        assertThat(stage()).isEqualTo(Item.Stage.SENT);
    }

    @Test
    void whatWaitsIsTakenOutAgain() {
        open(TestRooms.WATCH);
        send();
        stand.click("#sending-callOff");
        work();
        assertThat(stage()).isEqualTo(Item.Stage.CANCELLED);
        assertThat(stand.said()).contains("Retiré de la file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void lettersThatCameBackAreCountedAndListed(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        open(TestRooms.WATCH);
        boolean french = language.equals("fr");
        stand.click("#message-publish").click("#way-MASTODON-SHORT_POST").click("#way-MAIL-EMAIL");
        stand.click("#answer");
        answers.add(new Receipt.Sent("250", ""));
        work();
        assertThat(stand.shows("#sending-returned")).isFalse();
        var id = desk.outbox().items().iterator().next().sending().id();
        memory.journal.record(new PublishAct.Returned(
                id, List.of(new Bounce(7, "5.1.1", "550 user unknown", true), new Bounce(12, "", "", false))));
        stand.settle();
        assertThat(stand.said())
                .contains(
                        french
                                ? "Remis\u00a0: 12\u202f838, revenus plus tard\u00a0: 2"
                                : "Delivered: 12,838, came back later: 2");
        stand.picture("messages-returned-" + language);
        stand.click("#sending-returned");
        assertThat(stand.said())
                .contains(
                        french
                                ? "client7@altea.example\u00a0: 5.1.1 550 user unknown"
                                : "client7@altea.example: 5.1.1 550 user unknown")
                .contains(
                        french
                                ? "client12@altea.example\u00a0: sans motif (destinataire non vérifié, la liste a"
                                        + " changé)"
                                : "client12@altea.example: no reason given (reader not checked, the list has changed)");
        stand.picture("messages-returned-card-" + language);
        stand.press("Escape");
        assertThat(answers).as("nothing is sent again").isEmpty();
        assertThat(stage()).isEqualTo(Item.Stage.SENT);
    }

    @Test
    void oldValuesAreLookedAtFirst() {
        open(TestRooms.WATCH);
        memory.at(TestRooms.NOW.plus(Duration.ofMinutes(16)));
        stand.click("#message-publish");
        assertThat(stand.text("#send-old")).startsWith("Valeurs de plus de 15 minutes\u00a0:");
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        stand.click("#send-seen");
        stand.click("#answer");
        assertThat(acts(PublishAct.Queued.class)).hasSize(1);
    }

    @Test
    void whatChangedWhileOneLookedIsNotHandedOver() {
        open(TestRooms.WATCH);
        stand.click("#message-publish");
        memory.at(TestRooms.NOW.plus(Duration.ofMinutes(16)));
        stand.click("#answer");
        assertThat(acts(PublishAct.Queued.class)).isEmpty();
        assertThat(stand.text("#form-problem")).startsWith("Le texte, une valeur ou l’approbation a changé");
        assertThat(stand.shows("#send-seen")).isTrue();
    }

    @Test
    void otherWordsThanThoseApprovedHaveNoWayOut() {
        open(TestRooms.WATCH);
        stand.focus("#message-title").type("!");
        assertThat(stand.find("#message-publish", Button.class).isDisabled()).isTrue();
        assertThat(stand.text("#publish-why")).startsWith("Enregistrer les changements");
        stand.click("#message-keep");
        assertThat(stand.find("#message-publish", Button.class).isDisabled()).isTrue();
        assertThat(stand.text("#publish-why")).startsWith("Brouillon");
    }

    @Test
    void aRefusalSaysWhy() {
        open(TestRooms.WATCH);
        send();
        answers.add(new Receipt.Refused(Ground.CREDENTIALS, "401 revoked"));
        work();
        assertThat(stand.said()).contains("Refusé\u00a0: accès refusé par le compte. 401 revoked");
    }

    @Test
    void whatCannotBeSavedIsNotSentAndTheFormStays() {
        open(TestRooms.WATCH);
        stand.click("#message-publish");
        memory.journal.refuse(true);
        stand.click("#answer");
        assertThat(stand.shows("#send-recipients")).isTrue();
        assertThat(stand.shows("#form-problem")).isTrue();
        work();
        assertThat(answers).isEmpty();
        assertThat(desk.outbox().items()).isEmpty();
    }

    @Test
    void anExerciseOnlyNotesIt() {
        open(TestRooms.EXERCISE);
        assertThat(stand.text("#publish-why")).startsWith("Exercice\u00a0: l’envoi est simulé");
        stand.click("#message-publish");
        assertThat(stand.said())
                .contains("Simuler l’envoi sur 1 compte")
                .anyMatch(words -> words.startsWith("EXERCICE — EXERCICE — EXERCICE"));
        stand.click("#answer");
        work();
        assertThat(stage()).isEqualTo(Item.Stage.REHEARSED);
        assertThat(stand.said()).contains("Simulé à 16:16, rien n’est sorti");
    }

    private void send() {
        stand.click("#message-publish").click("#answer");
    }

    private void work() {
        desk.work();
        stand.settle();
    }

    private Item.Stage stage() {
        return desk.outbox().items().iterator().next().stage();
    }

    private <T extends Payload> List<T> acts(Class<T> kind) {
        return memory.journal.entries.stream()
                .map(entry -> entry.payload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
