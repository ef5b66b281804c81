// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.app.publish.AnswerTrace;
import org.vigie.app.publish.Sender;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.mention.AnswerWay;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.publish.Way;
import org.vigie.exercise.place.PublicPlace;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// The invented media as players read them and speak in them.
@ExtendWith(FxTest.class)
class MediaOnScreenTest {
    private final Frame frame = TestRooms.frame();
    private final MediaRoom room = new MediaRoom();
    private Stand stand;
    private MediaScreen screen;
    private Sender sender;

    private void open(int width, int height, String language, Theme theme) {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.of(language)).with(theme)));
        var open = room.memory.room();
        var desk = TestDesks.of(open, MediaRoom.SHIPPED);
        sender = new Sender(
                        open.room(),
                        desk,
                        new AnswerTrace(room.memory.journal, open.room(), open.clock()),
                        room.memory.events)
                .start();
        stand = Stand.page(frame, width, height, () -> {
            screen = new MediaScreen(
                    open, desk, new TestStation(), MediaRoom.SHIPPED, frame, UUID::randomUUID, new DirectLanes());
            return screen;
        });
    }

    private void open() {
        open(1824, 940, "fr", Theme.DARK);
    }

    @AfterEach
    void close() {
        sender.close();
        stand.close();
    }

    private void key(String keys) {
        FxTest.runOnFx(() -> screen.commands().stream()
                .filter(command -> command.keys().equals(keys))
                .forEach(command -> command.action().run()));
        stand.settle();
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            stand.settle();
            return holds.call();
        });
    }

    @ParameterizedTest
    @CsvSource({"1824,940,fr,DARK", "1824,940,en,LIGHT", "1224,580,fr,LIGHT", "1224,580,en,DARK"})
    void allFourMediaCanBeReadByKeyboard(int width, int height, String language, Theme theme) {
        room.filled().approved();
        open(width, height, language, theme);
        var name = "media-%s-%s-%s-".formatted(width, language, theme.code());
        assertThat(stand.said())
                .contains("Le Courrier du Val", "Altéa tarde à répondre.", "Le maire s’inquiète.")
                .doesNotContain("Canal Sept");
        FxTest.runOnFx(() -> stand.find("#media-titles-newspaper", ListView.class)
                .getSelectionModel()
                .select(1));
        assertThat(stand.said()).contains("Et qui rembourse ?");
        stand.picture(name + "1-newspaper");
        key("2");
        assertThat(stand.said()).contains("Léa Connect", "Pareil à Joué, la box clignote rouge.");
        stand.picture(name + "2-microblog");
        key("3");
        assertThat(stand.text("#tv-channel")).isEqualTo("Canal Sept");
        assertThat(stand.text("#tv-headline")).startsWith("Panne Altéa");
        stand.picture(name + "3-television");
        key("4");
        assertThat(stand.said())
                .contains("Voyant rouge : ce que l’opérateur ne dit pas", "Merci, la deuxième a marché.");
        stand.picture(name + "4-videos");
        key("N");
        until(() -> stand.shows("#say-preview"));
        stand.picture(name + "5-post");
    }

    @Test
    void aReplyPassesTheDeskAndIsReadAtOnceUnderTheOrganisationsName() {
        room.filled().approved();
        open();
        key("2");
        FxTest.runOnFx(() ->
                stand.find("#media-posts", ListView.class).getSelectionModel().select(1));
        key("R");
        until(() -> stand.shows("#say-preview"));
        assertThat(stand.text("#say-quote")).startsWith("Léa Connect");
        assertThat(stand.find("#answer", Node.class).isDisabled())
                .as("a value is missing")
                .isTrue();
        FxTest.runOnFx(() -> stand.find("#say-var-next-update", TextField.class).setText("17:30"));
        assertThat(stand.text("#say-preview")).isEqualTo("Nous rétablissons le service. Prochain point à 17:30.");
        stand.click("#answer");
        until(() -> !room.recorded(Payload.MentionsAnswered.class).isEmpty());
        var queued = room.recorded(PublishAct.Queued.class).getFirst().sending();
        assertThat(queued.account().way()).isEqualTo(Way.SIMULATED);
        assertThat(queued.replyTo().orElseThrow().mention()).isEqualTo(PublicPlace.SOCIAL.key("s1"));
        assertThat(room.recorded(PublishAct.Answered.class).getFirst().receipts())
                .as("nothing left")
                .containsExactly(new Receipt.Rehearsed());
        var noted = room.recorded(Payload.MentionsAnswered.class).getFirst();
        assertThat(noted.way()).isEqualTo(AnswerWay.SENT);
        assertThat(noted.mentions()).containsExactly(PublicPlace.SOCIAL.key("s1"));
        until(() -> stand.said().contains("Officiel"));
        assertThat(stand.said())
                .contains("Altéa Télécom", "@AlteaTelecom", "Nous rétablissons le service. Prochain point à 17:30.");
        stand.picture("media-replied");
    }

    @Test
    void aPostStandsInTheMicroblogAndACommentUnderItsVideo() {
        room.filled().approved();
        open();
        key("2");
        say("N");
        until(() -> stand.said().contains("Officiel"));
        assertThat(room.recorded(PublishAct.Queued.class).getFirst().sending().replyTo())
                .isEmpty();
        key("4");
        assertThat(stand.said()).doesNotContain("Officiel");
        say("R");
        until(() -> stand.said().contains("Officiel"));
        assertThat(room.recorded(PublishAct.Queued.class)
                        .getLast()
                        .sending()
                        .replyTo()
                        .orElseThrow()
                        .mention())
                .isEqualTo(PublicPlace.VIDEO.key("v1"));
    }

    private void say(String key) {
        key(key);
        until(() -> stand.shows("#say-preview"));
        FxTest.runOnFx(() -> stand.find("#say-var-next-update", TextField.class).setText("18:00"));
        stand.click("#answer");
    }

    @Test
    void whatWasTypedStaysWhenAnotherTextIsLookedAt() {
        room.filled().approved();
        open();
        key("2");
        key("N");
        until(() -> stand.shows("#say-preview"));
        FxTest.runOnFx(() -> stand.find("#say-var-next-update", TextField.class).setText("18:40"));
        FxTest.runOnFx(() -> {
            var choice = stand.find("#say-choice", ComboBox.class).getSelectionModel();
            choice.clearSelection();
            choice.selectFirst();
        });
        assertThat(stand.find("#say-var-next-update", TextField.class).getText())
                .isEqualTo("18:40");
        assertThat(stand.text("#say-preview")).endsWith("18:40.");
    }

    @Test
    void wordsForOneExerciseDoNotComeUpInAnother() {
        room.filled();
        open();
        key("2");
        key("R");
        until(() -> stand.shows("#say-none"));
        stand.click("#say-other");
        FxTest.runOnFx(() -> stand.find("#write-words", TextArea.class).setText("Tout est rétabli."));
        var here = TestRooms.EXERCISE.id() + "/media-write";
        assertThat(frame.drafts().load("room/" + here)).containsEntry("words", "Tout est rétabli.");
        assertThat(frame.drafts().load("media-write")).isEmpty();
    }

    @Test
    void titlesFollowTheLanguage() {
        room.filled();
        open();
        assertThat(stand.said()).anyMatch(said -> said.endsWith(", 1 commentaire"));
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.ENGLISH)));
        stand.settle();
        assertThat(stand.said())
                .anyMatch(said -> said.endsWith(", 1 comment"))
                .noneMatch(said -> said.contains("commentaire"));
    }

    @Test
    void withoutAnApprovedTextNothingIsSaidAndOtherWordsAreSubmitted() {
        room.filled();
        open();
        key("2");
        key("R");
        until(() -> stand.shows("#say-none"));
        assertThat(stand.find("#answer", Node.class).isDisabled()).isTrue();
        stand.click("#say-other");
        FxTest.runOnFx(() -> stand.find("#write-words", TextArea.class).setText("Tout est rétabli.\n\nMerci."));
        stand.picture("media-write");
        stand.click("#answer");
        until(() -> !room.recorded(ApprovalAct.Submitted.class).isEmpty());
        var text = room.recorded(MessageAct.Kept.class).getFirst().messages().getFirst();
        assertThat(text.title()).isEqualTo("Tout est rétabli.");
        assertThat(room.recorded(ApprovalAct.Submitted.class).getFirst().texts())
                .containsExactly(ApprovalAct.Words.of(text));
        assertThat(room.recorded(PublishAct.Queued.class)).isEmpty();
        key("R");
        until(() -> stand.shows("#say-none"));
    }

    @Test
    void aTextWithdrawnMeanwhileIsNotSaidAndTheCardSaysSo() {
        room.filled().approved();
        open();
        key("2");
        key("N");
        until(() -> stand.shows("#say-preview"));
        FxTest.runOnFx(() -> stand.find("#say-var-next-update", TextField.class).setText("18:00"));
        room.memory.journal.record(
                new MessageAct.Withdrawn(MediaRoom.SHIPPED.getFirst().id(), "faux"));
        stand.click("#answer");
        until(() -> stand.said().contains("Non publié\u00a0: le texte n’est plus validé"));
        assertThat(room.recorded(PublishAct.Answered.class).getFirst().receipts())
                .hasOnlyElementsOfType(Receipt.Refused.class);
        assertThat(room.recorded(Payload.MentionsAnswered.class)).isEmpty();
    }

    @Test
    void hostileTextIsReadAsTextAndNothingHereCanRunIt() {
        room.filled();
        room.say(PublicPlace.PRESS, "h1", "<h1>Eve</h1>", MediaRoom.HOSTILE, MediaRoom.HOSTILE, "", 0);
        room.say(PublicPlace.VIDEO, "h2", "Eve", MediaRoom.HOSTILE, MediaRoom.HOSTILE, "", 0);
        open();
        for (var medium : List.of("1", "2", "3", "4")) {
            key(medium);
            assertThat(stand.said())
                    .anyMatch(words -> words.contains("<script>alert('x')</script>"))
                    .noneMatch(words -> words.contains("\u202E") || words.contains("\u0007"));
        }
        assertThatThrownBy(() -> Class.forName("javafx.scene.web.WebView"))
                .as("the program has nothing that runs scripts")
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theRunningLineStopsForWhoeverAsksAndForWhoeverWantsNoMotion() {
        room.filled();
        open();
        key("3");
        var line = stand.find("#tv-line", RunningLine.class);
        assertThat(FxTest.onFx(line::isMoving)).isTrue();
        key("P");
        assertThat(FxTest.onFx(line::isMoving)).isFalse();
        key("P");
        assertThat(FxTest.onFx(line::isMoving)).isTrue();
        key("2");
        assertThat(FxTest.onFx(line::isMoving)).as("nobody looks").isFalse();
        key("3");
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().withReducedMotion(true)));
        stand.settle();
        assertThat(FxTest.onFx(line::isMoving)).isFalse();
        assertThat(stand.shows("#tv-stop")).isFalse();
        assertThat(stand.said()).as("all headlines stand beside it").contains("Altéa tarde à répondre.");
    }

    @Test
    void anEarlierHeadlineIsRecalledUntilTheNextBreaksIn() {
        room.filled();
        open();
        key("3");
        stand.focus("#media-latest").press("Down").press("Enter");
        assertThat(stand.text("#tv-channel")).isEqualTo("Le Courrier du Val");
        var next = room.say(PublicPlace.PRESS, "a9", "Canal Sept", "Altéa s’explique à 18 heures", "", "", 0);
        room.memory.publish(new CellEvent.MentionsArrived(
                next.mention().source(), List.of(next.mention().key()), TestRooms.NOW));
        until(() -> stand.text("#tv-headline").equals("Altéa s’explique à 18 heures"));
    }

    @Test
    void thousandsOfPostsDrawAsManyAsAreInView() {
        for (int i = 0; i < 3_000; i++)
            room.say(PublicPlace.SOCIAL, "n" + i, "Auteur " + i, "", "Message numéro " + i, "", i);
        open();
        key("2");
        assertThat(stand.find("#media-posts", ListView.class).getItems()).hasSize(MediaViewModel.MOST);
        assertThat(stand.text("#media-cut")).startsWith("Les 2").contains("sur 3");
        assertThat(stand.scene().getRoot().lookupAll(".piece-cell")).hasSizeLessThan(60);
        FxTest.runOnFx(() -> stand.find("#media-search", TextField.class).setText("numéro 1234"));
        stand.settle();
        assertThat(stand.find("#media-posts", ListView.class).getItems()).hasSize(1);
        FxTest.runOnFx(() -> stand.find("#media-search", TextField.class).setText("rien de tel"));
        stand.settle();
        assertThat(stand.said()).contains("Rien ne contient ces mots.");
    }

    @Test
    void emptyMediaSayWhy() {
        open();
        for (var medium : List.of("1", "2", "3", "4")) {
            key(medium);
            assertThat(stand.shows(".notice")).isTrue();
        }
        key("R");
        assertThat(stand.shows("#say-none")).as("there is nothing to answer").isFalse();
    }
}
