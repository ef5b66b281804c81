// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.AnswerState;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.message.Copied;

/// Texts suggested for a mention: offered once approved, filled, copied with a trace; one answer for each author.
@ExtendWith(FxTest.class)
class RepliesTest {
    private static final List<Message> SHIPPED = MessageText.read("""
        [scenario any]
        [lost] GUIDANCE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
        fr: Colis perdu | Nous cherchons votre colis. Écrivez à {contact}.
        fr tags: colis, introuvable
        en: Lost parcel | We will look for your parcel. Write to {contact}.
        en tags: parcel
        [late] UPDATE CUSTOMERS level 0 EMPATHETIC: SHORT_POST
        fr: Retard en cours | Nous regrettons ce retard. Des données sont en vente.
        fr tags: retard
        en: Delay under way | We are sorry about this delay. Data is on sale.
        en tags: nothing yet
        """);

    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private Filed parcel;
    private WatchScreen screen;
    private Stand stand;

    private void open(Nature nature) {
        parcel = room.say("Mon colis est introuvable, encore du retard", 30);
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(nature),
                room,
                WatchPictures.catalog(),
                TestReasons.ALTEA,
                SHIPPED,
                frame,
                new NotedOutlets(new ArrayList<>())));
        stand = Stand.show(frame, 1824, 900, () -> (Parent) screen.node());
        until(() -> screen.model().list().selected().isPresent());
        FxTest.runOnFx(screen::focus);
    }

    /// Inès asks, Amir says yes.
    private void approve(String matter) {
        var text = SHIPPED.stream()
                .filter(one -> one.id().toString().equals(matter + "/fr"))
                .findFirst()
                .orElseThrow();
        var words = List.of(ApprovalAct.Words.of(text));
        var step = UsualRoles.DIRECTION.id();
        room.log.record(new ApprovalAct.Submitted(words, List.of(step)));
        room.log.actAs(WatchRoom.AMIR.id());
        room.log.record(new ApprovalAct.Signed(words, step, false, Optional.empty(), ""));
        room.log.actAs(WatchRoom.INES.id());
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> FxTest.onFx(condition));
    }

    private void write(String id, String words) {
        FxTest.runOnFx(() -> stand.find(id, TextField.class).setText(words));
    }

    private Payload.MentionsAnswered answered() {
        until(() -> room.log.payloads().stream().anyMatch(Payload.MentionsAnswered.class::isInstance));
        return (Payload.MentionsAnswered) room.log.payloads().stream()
                .filter(Payload.MentionsAnswered.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Filed now(Filed filed) {
        return room.mentions.one(filed.mention().key()).orElseThrow();
    }

    @Test
    void onlyWhatIsApprovedIsOfferedAndItSaysWhy() {
        open(Nature.EXERCISE);
        until(() -> stand.said().contains("Aucun texte validé ne répond à cette mention."));
        assertThat(stand.said())
                .anyMatch(text -> text.startsWith("Conviendraient, mais ne sont pas validés")
                        && text.endsWith("«\u00a0Colis perdu\u00a0», «\u00a0Retard en cours\u00a0»"));
        approve("lost");
        until(() -> stand.shows("#reply-insert-1"));
        assertThat(stand.said()).contains("Colis perdu", "validé 14:00", "1 sur 1");
        assertThat(stand.said()).anyMatch(text -> text.matches("mots \\+.*: .*colis.*"));
        assertThat(stand.said())
                .anyMatch(text ->
                        text.startsWith("Conviendraient") && text.contains("Retard") && !text.contains("Colis"));
        stand.picture("replies-fr-dark");
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"REAL", "EXERCISE"})
    void rFillsCopiesAndMarksAsAnsweredAndOneUndoTakesItBack(Nature nature) {
        open(nature);
        approve("lost");
        until(() -> stand.shows("#reply-insert-1"));
        stand.press("R");
        until(() -> stand.shows("#reply-preview"));
        assertThat(FxTest.onFx(() -> stand.find("#answer", Button.class).isDisabled()))
                .isTrue();
        write("#reply-var-contact", "aide@altea.example");
        stand.picture("reply-card-fr-dark");
        var words = "Nous cherchons votre colis. Écrivez à aide@altea.example.";
        assertThat(stand.find("#reply-preview", TextArea.class).getText()).isEqualTo(words);
        stand.click("#answer");
        var act = answered();
        assertThat(act.text()).isEqualTo(words);
        assertThat(act.way()).isEqualTo(AnswerWay.COPIED);
        assertThat(act.message().orElseThrow()).hasToString("lost/fr");
        until(() -> words(nature, words)
                .equals(FxTest.onFx(() -> Clipboard.getSystemClipboard().getString())));
        until(() -> now(parcel).triage().answer() == AnswerState.ANSWERED);
        assertThat(now(parcel).triage().state()).isEqualTo(TriageState.DONE);
        until(() -> stand.said().stream().anyMatch(text -> text.startsWith("Réponse copiée, mention répondue")));
        FxTest.runOnFx(screen::focus);
        stand.press("Ctrl+Z");
        until(() -> now(parcel).triage().equals(parcel.triage()));
    }

    private static String words(Nature nature, String words) {
        return nature == Nature.EXERCISE ? Copied.EXERCISE_MARK + "\n" + words : words;
    }

    @Test
    void aBatchAnswersEachAuthorOnceAndLeavesAloneWhoWasAnsweredLately() {
        var second = room.say("Colis introuvable", 20);
        open(Nature.EXERCISE);
        approve("lost");
        room.log.record(new Payload.MentionsAnswered(
                List.of(second.mention().key()), Optional.empty(), 0, AnswerWay.ELSEWHERE, ""));
        until(() -> stand.shows("#reply-insert-1"));
        FxTest.runOnFx(() -> {
            screen.model().list().check(parcel.mention().key(), true);
            screen.model().list().check(second.mention().key(), true);
            screen.focus();
        });
        stand.press("R");
        until(() -> stand.shows("#reply-guard"));
        assertThat(stand.text("#reply-guard"))
                .isEqualTo("Une réponse au plus par auteur\u00a0: aucune mention du même auteur et 1 dont l’auteur a eu"
                        + " une réponse depuis moins de 24 h, ou en a une en route, restent de côté.");
        write("#reply-var-contact", "aide@altea.example");
        stand.click("#answer");
        until(() -> now(parcel).triage().answered().isPresent());
        assertThat(answered().mentions()).containsExactly(parcel.mention().key());
    }

    @Test
    void anAnswerGivenElsewhereIsRecordedWithoutAnyText() {
        open(Nature.REAL);
        until(() -> stand.said().contains("Aucun texte validé ne répond à cette mention."));
        stand.press("R");
        until(() -> stand.shows("#reply-none"));
        stand.click("#reply-elsewhere");
        assertThat(answered().way()).isEqualTo(AnswerWay.ELSEWHERE);
        until(() -> now(parcel).triage().answer() == AnswerState.ANSWERED);
    }

    @Test
    void whatIsNotVerifiedIsSaidAndWhatCannotBeSavedIsNotCopied() {
        open(Nature.EXERCISE);
        room.log.record(
                new ClaimAct.Noted(new ClaimId(new UUID(7, 2), 2), "Des données en vente", "forum", Charge.NOBODY, ""));
        approve("late");
        until(() -> stand.shows("#reply-insert-1"));
        stand.press("1");
        until(() -> stand.shows("#reply-doubt"));
        assertThat(stand.text("#reply-doubt")).isEqualTo("Fait non vérifié\u00a0: F-02 Des données en vente");
        room.log.refuseWith(new Journal.NotSaved("disk full", new IOException("no space")));
        stand.click("#answer");
        until(() -> stand.shows("#form-problem"));
        assertThat(now(parcel).triage().answered()).isEmpty();
    }

    @Test
    void inEnglishToo() {
        open(Nature.EXERCISE);
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        until(() -> stand.said().contains("No approved text answers this mention."));
        assertThat(stand.said()).contains("Suggested replies", "Reply");
        approve("lost");
        until(() -> stand.said().contains("approved 14:00"));
        stand.press("R");
        until(() -> stand.said().contains("Copy and mark as answered"));
    }
}
