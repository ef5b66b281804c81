// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.app.publish.AnswerTrace;
import org.vigie.app.publish.Sender;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.publish.Way;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;

/// An approved answer that the program puts under the mention itself: noted as answered once it is out, and not before.
@ExtendWith(FxTest.class)
class AnswersSentTest {
    private static final List<Message> SHIPPED = MessageText.read("""
        [scenario any]
        [lost] GUIDANCE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
        fr: Colis perdu | Nous cherchons votre colis. Écrivez à {contact}.
        fr tags: colis, introuvable
        en: Lost parcel | We will look for your parcel. Write to {contact}.
        en tags: parcel
        """);
    private static final SourceSettings MASTODON = new SourceSettings(
            new SourceId(new UUID(3, 9)), new SourceKind("mastodon"), "Mastodon", Map.of(), false, true);
    private static final Account POSTS = new Account(
            new AccountId(new UUID(5, 1)), Way.MASTODON, "@AlteaAide", "https://social.example", 0, Optional.empty());

    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private Receipt answer = new Receipt.Sent("1", "");
    private Filed parcel;
    private WatchScreen screen;
    private Stand stand;
    private Sender sender;

    private void open(Nature nature, SourceSettings source) {
        parcel = room.say("Mon colis est introuvable", 30, source, "fr", Triage.FRESH);
        var open = room.open(nature);
        room.log.record(new PublishAct.AccountsKept(List.of(POSTS)));
        approve();
        Desk desk = TestDesks.of(open, SHIPPED, TestDesks.answering(_ -> answer));
        sender = new Sender(open.room(), desk, new AnswerTrace(room.log, open.room(), open.clock()), room.events)
                .start();
        screen = FxTest.onFx(() -> new WatchScreen(
                open,
                room,
                WatchPictures.catalog(),
                TestReasons.ALTEA,
                SHIPPED,
                frame,
                new NotedOutlets(
                        new ArrayList<>(), Optional.of(new AnswerDesk(desk, new TestStation())), Optional.empty())));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> screen.model().list().selected().isPresent());
        FxTest.runOnFx(screen::focus);
        until(() -> stand.shows("#reply-insert-1"));
        stand.press("R");
        until(() -> stand.shows("#reply-preview"));
    }

    private void approve() {
        var words = List.of(ApprovalAct.Words.of(SHIPPED.getFirst()));
        var step = UsualRoles.DIRECTION.id();
        room.log.record(new ApprovalAct.Submitted(words, List.of(step)));
        room.log.actAs(WatchRoom.AMIR.id());
        room.log.record(new ApprovalAct.Signed(words, step, false, Optional.empty(), ""));
        room.log.actAs(WatchRoom.INES.id());
    }

    @AfterEach
    void close() {
        sender.close();
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"REAL", "EXERCISE"})
    void theAnswerGoesOutUnderTheMentionAndIsNotedThere(Nature nature) {
        open(nature, MASTODON);
        FxTest.runOnFx(() -> stand.find("#reply-var-contact", TextField.class).setText("aide@altea.example"));
        until(() -> stand.shows("#reply-send"));
        assertThat(stand.said()).contains("Envoyer en réponse (@AlteaAide)");
        stand.picture("reply-send-fr-dark");
        stand.click("#reply-send");
        until(() -> now().triage().answer() == AnswerState.ANSWERED);
        var queued = first(PublishAct.Queued.class).orElseThrow().sending();
        assertThat(queued.replyTo().orElseThrow().mention())
                .isEqualTo(parcel.mention().key());
        assertThat(queued.words()).isEqualTo("Nous cherchons votre colis. Écrivez à aide@altea.example.");
        var noted = first(Payload.MentionsAnswered.class).orElseThrow();
        assertThat(noted.way()).isEqualTo(AnswerWay.SENT);
        assertThat(noted.mentions()).containsExactly(parcel.mention().key());
        until(() -> now().triage().state() == TriageState.DONE);
    }

    @Test
    void whoHasAnAnswerOfWhichNobodyKnowsGetsNoSecondOne() {
        answer = new Receipt.Unknown("timeout");
        open(Nature.REAL, MASTODON);
        FxTest.runOnFx(() -> stand.find("#reply-var-contact", TextField.class).setText("aide@altea.example"));
        until(() -> stand.shows("#reply-send"));
        stand.click("#reply-send");
        until(() -> first(PublishAct.Answered.class).isPresent());
        FxTest.runOnFx(screen::focus);
        stand.press("R");
        until(() -> stand.shows("#reply-guard"));
        assertThat(stand.text("#reply-guard")).contains("1 dont l’auteur", "ou en a une en route");
        assertThat(stand.shows("#reply-send")).isFalse();
    }

    @Test
    void whatCanNotBeKeptLeavesTheCardAsItWasAndGoesOutOnceOnlyAfterThat() {
        open(Nature.REAL, MASTODON);
        FxTest.runOnFx(() -> stand.find("#reply-var-contact", TextField.class).setText("aide@altea.example"));
        until(() -> stand.shows("#reply-send"));
        room.log.refuseWith(new Journal.NotSaved("disk full", null));
        stand.click("#reply-send");
        until(() -> stand.shows("#form-problem"));
        assertThat(stand.find("#reply-var-contact", TextField.class).getText()).isEqualTo("aide@altea.example");
        assertThat(first(PublishAct.Queued.class)).isEmpty();
        room.log.refuseNothing();
        stand.click("#reply-send");
        until(() -> now().triage().answer() == AnswerState.ANSWERED);
        assertThat(stand.shows("#reply-send")).isFalse();
        assertThat(room.log.payloads().stream().filter(PublishAct.Queued.class::isInstance))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedIsNoAnswer() {
        answer = new Receipt.Refused(Ground.CREDENTIALS, "401");
        open(Nature.REAL, MASTODON);
        FxTest.runOnFx(() -> stand.find("#reply-var-contact", TextField.class).setText("aide@altea.example"));
        until(() -> stand.shows("#reply-send"));
        stand.click("#reply-send");
        until(() -> first(PublishAct.Answered.class).isPresent());
        assertThat(first(Payload.MentionsAnswered.class)).isEmpty();
        assertThat(now().triage().answer()).isNotEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void whereNoAccountCanAnswerTheTextIsCopiedAsBefore() {
        open(Nature.REAL, WatchRoom.FORUM);
        FxTest.runOnFx(() -> stand.find("#reply-var-contact", TextField.class).setText("aide@altea.example"));
        stand.settle();
        assertThat(stand.shows("#reply-send")).isFalse();
        assertThat(stand.shows("#answer")).isTrue();
    }

    private <T extends Payload> Optional<T> first(Class<T> kind) {
        return room.log.payloads().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private Filed now() {
        return room.mentions.one(parcel.mention().key()).orElseThrow();
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }
}
