// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.TriageState;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.core.message.Outlet;
import org.vigie.core.question.QuestionId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.message.Copied;
import org.vigie.ui.kit.source.DirectLanes;

/// A question is typed at the desk; only what is approved answers it, and what is copied leaves a trace.
@ExtendWith(FxTest.class)
class FaqDeskTest {
    private static final List<Message> SHIPPED = MessageText.read("""
            [scenario any]
            [refund] REDRESS CUSTOMERS level 0 FACTUAL: SITE, HOTLINE
            fr: Serai-je remboursé ? | La panne est remboursée sur la facture suivante.
            fr tags: remboursement, argent
            en: Will I be refunded? | The outage is refunded on the next bill.
            en tags: money back
            [when] UPDATE CUSTOMERS level 0 FACTUAL: HOTLINE
            fr: Retour du réseau | Le réseau revient vers {own-hour}.
            fr tags: internet, remarche, rétabli
            en: Network back | The network returns around {own-hour}.
            en tags: internet, restored
            [leak] PRESS_ANSWER MEDIA level 0 FIRM: HOTLINE
            fr: « Des données ont-elles fuité ? » | Aucune fuite n’est établie.
            fr tags: fuite, données
            en: “Has data leaked?” | No leak is established.
            en tags: leak, data
            """);
    private static final QuestionId FIRST = new QuestionId(new UUID(0, 1));

    private final Frame frame = TestRooms.frame();
    private TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private long ids;
    private Stand stand;

    private void open(Room room, String language, int width, int height, Theme theme) {
        memory = TestRooms.open(room);
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.of(language)).with(theme)));
        stand = Stand.show(frame, width, height, StackPane::new);
    }

    /// Opens the desk over an empty page.
    private void show() {
        FxTest.runOnFx(() -> FaqDialog.open(
                frame,
                memory.room(),
                TestRooms.people(),
                SHIPPED,
                BuiltInTaxonomy.load(),
                new DirectLanes(),
                () -> new UUID(0, ++ids)));
        stand.settle();
    }

    private void open() {
        open(TestRooms.EXERCISE, "fr", 1824, 965, Theme.DARK);
    }

    private void approve(String... names) {
        var words = new ArrayList<ApprovalAct.Words>();
        for (var name : names) words.add(ApprovalAct.Words.of(text(name)));
        var step = UsualRoles.DIRECTION.id();
        memory.journal.record(new ApprovalAct.Submitted(words, List.of(step)));
        by(TestRooms.ALEX);
        memory.journal.record(new ApprovalAct.Signed(words, step, false, Optional.empty(), ""));
        by(TestRooms.INES);
    }

    private void by(Person person) {
        memory.journal.by(() -> Optional.of(person.id()));
    }

    private static Message text(String id) {
        return SHIPPED.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Payload> acts(int since) {
        return memory.journal.entries.stream()
                .skip(since)
                .map(one -> one.payload())
                .toList();
    }

    private static String clipboard() {
        return FxTest.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void anApprovedAnswerComesWithItsSourceAndIsCopiedWithATraceAndTheMarkOfTheExercise() {
        open();
        approve("refund/fr", "leak/fr");
        show();
        assertThat(stand.said())
                .anyMatch(text -> text.startsWith("Tapez la question"))
                .as("what is kept for customers, before anything is asked")
                .contains("1 question-réponse approuvée pour ce public\u00a0:", "Serai-je remboursé ?")
                .noneMatch(text -> text.contains("score"));
        stand.focus("#faq-question").type("Je veux un remboursement");
        assertThat(stand.said())
                .contains("Serai-je remboursé ?", "question-réponse")
                .anyMatch(text -> text.startsWith("refund/fr, version 1, approuvé par Alexandre Roy, "))
                .anyMatch(text -> text.startsWith("1 mot(s) sur 1\u00a0: remboursement · score "))
                .doesNotContain("« Des données ont-elles fuité ? »");
        int before = memory.journal.entries.size();
        stand.press("Alt+1");
        var words = Copied.EXERCISE_MARK + "\nLa panne est remboursée sur la facture suivante.";
        assertThat(acts(before))
                .containsExactly(new MessageAct.Used(text("refund/fr").id(), 1, Outlet.HOTLINE, words));
        assertThat(clipboard()).isEqualTo(words);
    }

    @Test
    void whatIsNotApprovedIsNoAnswerAndTheQuestionIsOpenedByOneGesture() {
        open();
        approve("leak/fr");
        show();
        stand.focus("#faq-question").type("Serai-je remboursé ?");
        assertThat(stand.text("#faq-none")).isEqualTo("Aucune réponse approuvée.");
        assertThat(stand.said())
                .contains("Répondraient, mais ne sont pas approuvés\u00a0: «\u00a0Serai-je remboursé ?\u00a0»");
        assertThat(stand.shows("#faq-copy-1")).isFalse();
        int before = memory.journal.entries.size();
        stand.press("Ctrl+Enter");
        assertThat(acts(before))
                .containsExactly(new QuestionAct.Opened(FIRST, Audience.CUSTOMERS, "Serai-je remboursé ?"));
        assertThat(stand.text("#faq-question")).isEmpty();
        assertThat(stand.said()).contains("«\u00a0Serai-je remboursé ?\u00a0»", "sans réponse");
        stand.focus("#faq-question").type("serai-je remboursé ?");
        assertThat(stand.find("#faq-open", Button.class).isDisabled())
                .as("it waits already")
                .isTrue();
        stand.press("Ctrl+Enter");
        assertThat(memory.journal.entries).hasSize(before + 1);
    }

    @Test
    void aWaitingQuestionIsAnsweredByTheTextAndSaysSo() {
        open();
        approve("refund/fr");
        memory.journal.record(new QuestionAct.Opened(FIRST, Audience.CUSTOMERS, "Un remboursement ?"));
        show();
        press("#faq-question-" + FIRST);
        assertThat(stand.text("#faq-about"))
                .isEqualTo("Répond à la question en attente «\u00a0Un remboursement ?\u00a0»");
        int before = memory.journal.entries.size();
        stand.click("#faq-copy-1");
        assertThat(acts(before))
                .hasSize(2)
                .contains(new QuestionAct.Answered(FIRST, text("refund/fr").id(), 1));
        assertThat(stand.said()).contains("répondue par «\u00a0Serai-je remboursé ?\u00a0»");
        assertThat(stand.shows("#faq-about")).isFalse();
        press("#faq-question-" + FIRST);
        assertThat(stand.shows("#faq-about")).as("it waits no more").isFalse();
        assertThat(stand.shows("#faq-copy-1")).isTrue();
        stand.click("#toasts .button");
        assertThat(stand.said()).contains("sans réponse");
    }

    private void press(String selector) {
        FxTest.runOnFx(() -> stand.find(selector, PressableRow.class).press());
        stand.settle();
    }

    @Test
    void aQuestionOfTheFeedIsAnsweredOnItsMention() {
        open();
        approve("leak/fr");
        var filed = say("Des données de vos clients ont-elles fuité ?", Set.of("press"));
        show();
        press("#faq-question-" + filed.number());
        int before = memory.journal.entries.size();
        stand.press("Alt+1");
        var keys = List.of(filed.mention().key());
        assertThat(acts(before))
                .containsExactly(
                        new Payload.MentionsAnswered(
                                keys,
                                Optional.of(text("leak/fr").id()),
                                1,
                                AnswerWay.COPIED,
                                "Aucune fuite n’est établie."),
                        new Payload.MentionsTriaged(keys, TriageState.DONE, Optional.empty()));
        memory.mentions.all.replaceAll(known -> known.with(known.triage().with(TriageState.DONE, Optional.empty())));
        FxTest.runOnFx(() -> memory.journal.record(new MessageAct.Filled("own-hour", "18 h", "")));
        stand.settle();
        assertThat(stand.said()).contains("répondue par «\u00a0« Des données ont-elles fuité ? »\u00a0»");
    }

    private Filed say(String text, Set<String> categories) {
        var filed = FaqMentions.filed(text, TestRooms.NOW.minusSeconds(600), categories);
        memory.mentions.all.add(filed);
        return filed;
    }

    @Test
    void withoutAValueNothingIsCopiedAndWithOneItIsFilled() {
        open(TestRooms.WATCH, "fr", 1824, 965, Theme.DARK);
        approve("when/fr");
        show();
        stand.focus("#faq-question").type("internet rétabli");
        assertThat(stand.said()).contains("Sans valeur, ne peut être copiée\u00a0: own-hour");
        assertThat(stand.find("#faq-copy-1", Button.class).isDisabled()).isTrue();
        int before = memory.journal.entries.size();
        stand.press("Alt+1");
        assertThat(memory.journal.entries).as("asked for its value first").hasSize(before);
        assertThat(stand.find("#answer", Button.class).isDisabled()).isTrue();
        stand.focus("#faq-value-own-hour").type("18 h").focus("#faq-source").type("réseau");
        stand.press("Enter");
        assertThat(acts(before)).containsExactly(new MessageAct.Filled("own-hour", "18 h", "réseau"));
        assertThat(stand.shows("#faq-fill-1")).isFalse();
        stand.focus("#faq-question").press("Alt+1");
        assertThat(memory.journal.entries.getLast().payload())
                .as("a real room copies without the mark")
                .isEqualTo(
                        new MessageAct.Used(text("when/fr").id(), 1, Outlet.HOTLINE, "Le réseau revient vers 18 h."));
    }

    @Test
    void whatCannotBeSavedIsNotCopied() {
        open();
        approve("refund/fr");
        show();
        stand.focus("#faq-question").type("remboursement");
        FxTest.runOnFx(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, "avant")));
        memory.journal.refuse(true);
        stand.press("Alt+1");
        assertThat(clipboard()).isEqualTo("avant");
        assertThat(stand.said()).contains("L’enregistrement a échoué. Rien n’a été changé ni copié.");
    }

    @Test
    void anApprovalThatEndedAnswersNothing() {
        open();
        var words = List.of(ApprovalAct.Words.of(text("refund/fr")));
        var step = UsualRoles.DIRECTION.id();
        memory.journal.record(new ApprovalAct.Submitted(words, List.of(step)));
        by(TestRooms.ALEX);
        Instant end = TestRooms.NOW.minusSeconds(1);
        memory.journal.record(new ApprovalAct.Signed(words, step, false, Optional.of(end), ""));
        show();
        stand.focus("#faq-question").type("remboursement");
        assertThat(stand.shows("#faq-none")).isTrue();
    }

    @Test
    void anotherAudienceHasItsOwnAnswers() {
        open(TestRooms.EXERCISE, "en", 1280, 720, Theme.LIGHT);
        approve("leak/en", "refund/en");
        show();
        stand.focus("#faq-question").type("Has data leaked?");
        assertThat(stand.text("#faq-none")).isEqualTo("No approved answer.");
        FxTest.runOnFx(() -> stand.find("#faq-audience", javafx.scene.control.ComboBox.class)
                .getSelectionModel()
                .select(2));
        stand.settle();
        assertThat(stand.said()).contains("“Has data leaked?”", "question and answer");
    }

    @Test
    void picturesToLookAt() {
        open();
        fill("fr");
        stand.picture("faq-fr-dark");
        stand.click("#faq-close").close();
        open(TestRooms.WATCH, "en", 1280, 720, Theme.LIGHT);
        fill("en");
        stand.picture("faq-en-light-small");
        assertThat(stand.shows("#faq-answer-1")).isTrue();
    }

    @Test
    void largeTextFits() {
        open();
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withText(150)));
        fill("fr");
        stand.picture("faq-fr-dark-150");
        assertThat(stand.shows("#faq-copy-2")).isTrue();
    }

    private void fill(String language) {
        approve("refund/" + language, "when/" + language, "leak/" + language);
        memory.journal.record(new QuestionAct.Opened(
                FIRST,
                Audience.MEDIA,
                language.equals("fr") ? "Qui paiera les magasins fermés ?" : "Who pays the shops?"));
        say(
                language.equals("fr")
                        ? "Combien de foyers touchés chez vous ?"
                        : "How many homes are hit, do you know?",
                Set.of("press"));
        show();
        stand.focus("#faq-question")
                .type(
                        language.equals("fr")
                                ? "internet remarche quand, et mon remboursement ?"
                                : "refund internet restored");
    }
}
