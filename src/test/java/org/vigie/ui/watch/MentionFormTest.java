// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.TypedMention;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// A mention typed by hand on *Veille*: by keys, refused where it makes no sense, kept where the disk is full, taken
/// back.
@ExtendWith(FxTest.class)
class MentionFormTest {
    private static final MentionKey KEY =
            new MentionKey(new SourceKind("hand"), "telephone", new UUID(1, 1).toString());

    private final WatchRoom room = new WatchRoom();
    private final Frame frame = TestRooms.frame();
    private final List<String> led = new ArrayList<>();
    private final List<TypedMention> taken = new ArrayList<>();
    private final List<String> back = new ArrayList<>();
    private boolean full;
    private WatchScreen screen;
    private Stand stand;

    private final class Desk implements TypedMentions {
        @Override
        public CompletableFuture<MentionKey> take(TypedMention typed) {
            taken.add(typed);
            return full
                    ? CompletableFuture.failedFuture(new Journal.NotSaved("full", null))
                    : CompletableFuture.completedFuture(KEY);
        }

        @Override
        public CompletableFuture<?> takeBack(MentionKey mention, String reason) {
            back.add(mention.externalId() + " " + reason);
            return CompletableFuture.completedFuture(null);
        }
    }

    @BeforeEach
    void open() {
        show(1824, 900);
    }

    private void show(int width, int height) {
        screen = FxTest.onFx(() -> new WatchScreen(
                room.open(Nature.EXERCISE),
                room,
                WatchPictures.catalog(),
                TestReasons.PLAIN,
                List.of(),
                frame,
                new NotedOutlets(led, Optional.empty(), Optional.of(new Desk()))));
        stand = Stand.show(frame, width, height, () -> (Parent) screen.node());
        FxTest.runOnFx(screen::focus);
        FxTest.settle();
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private void put(String id, String text) {
        FxTest.runOnFx(() -> stand.find("#" + id, TextInputControl.class).setText(text));
    }

    private void medium(String text) {
        FxTest.runOnFx(
                () -> stand.find("#typed-medium", ComboBox.class).getEditor().setText(text));
    }

    private boolean canGoOn() {
        return !FxTest.onFx(
                () -> stand.find("#answer", javafx.scene.control.Button.class).isDisabled());
    }

    @Test
    void aCallIsTypedInByKeysAndTakenBack() {
        stand.press("Ctrl+N");
        assertThat(canGoOn()).as("nothing was said yet").isFalse();
        medium("Téléphone");
        put("typed-text", "Cabinet sans ligne depuis 3 h");
        put("typed-author", "Cabinet Lorant");
        put("typed-audience", "1 200");
        put("typed-link", "https://cabinet.example/ligne");
        put("start-hour", "13:30");
        assertThat(canGoOn()).isTrue();
        stand.press("Ctrl+Enter");
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        taken.size() == 1 && FxTest.onFx(() -> !frame.dialogs().isOpen()));
        var typed = taken.getFirst();
        assertThat(typed)
                .isEqualTo(new TypedMention(
                        typed.id(),
                        "Téléphone",
                        "Cabinet Lorant",
                        1_200,
                        "Cabinet sans ligne depuis 3 h",
                        "https://cabinet.example/ligne",
                        java.time.Instant.parse("2026-10-14T11:30:00Z")));
        assertThat(stand.said()).contains("Mention saisie");
        stand.click(".toast .button");
        assertThat(back).containsExactly(KEY.externalId() + " saisie annulée");
    }

    @Test
    void whatMakesNoSenseIsSaidAndHoldsTheFormBack() {
        stand.press("Ctrl+N");
        medium("Courrier");
        put("typed-text", "Lettre ouverte");
        assertThat(canGoOn()).isTrue();
        put("typed-audience", "beaucoup");
        assertThat(canGoOn()).isFalse();
        assertThat(stand.said()).contains("Indiquer un nombre, ou rien.");
        put("typed-audience", "");
        put("typed-link", "javascript:alert(1)");
        assertThat(canGoOn()).isFalse();
        put("typed-link", "");
        put("start-day", "14/10/2027");
        assertThat(canGoOn()).isFalse();
        assertThat(stand.said()).contains("Indiquer un jour et une heure qui ne soient pas dans l’avenir.");
        put("start-day", "14/10/2026");
        assertThat(canGoOn()).isTrue();
    }

    @Test
    void onAFullDiskTheFormStaysWithItsWordsAndSendsTheSameMentionAgain() {
        full = true;
        stand.press("Ctrl+N");
        medium("Courrier");
        put("typed-text", "Lettre ouverte");
        stand.click("#answer");
        assertThat(stand.text("#form-problem")).isNotBlank();
        assertThat(stand.find("#typed-text", TextInputControl.class).getText()).isEqualTo("Lettre ouverte");
        full = false;
        stand.click("#answer");
        assertThat(taken).hasSize(2);
        assertThat(taken.get(1)).isEqualTo(taken.get(0));
        assertThat(taken.get(0).audience()).isEqualTo(Author.UNKNOWN);
    }

    @Test
    void itFitsASmallEnglishScreenInTheLight() {
        close();
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        show(1224, 605);
        stand.click("#type");
        medium("Telephone");
        put("typed-text", "No line for three hours");
        stand.picture("typed-mention-small-en-light");
        assertThat(stand.said()).contains("Where it was said", "Type a mention in");
        assertThat(stand.find("#start-day", TextField.class).getText()).isEqualTo("2026-10-14");
    }
}
