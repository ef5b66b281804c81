// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

/// Files go with the line of the quick entry, or stay beside it with what was typed.
@ExtendWith(FxTest.class)
class QuickFilesTest {
    @TempDir
    Path folder;

    @Test
    void aChosenFileIsWrittenDownWithTheLine() throws IOException {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            choose(w, file("plan.txt", "vannes du NRA 37"));
            w.stand.press("Ctrl+Shift+J").type("Plan reçu du NOC");
            assertThat(w.stand.text("#quick-files")).isEqualTo("1 fichier · 16\u00a0o");
            w.stand.picture("quick-file");
            w.stand.press("Enter");
            await().until(() -> room.journal.entries.size() == 2);
            var line = room.journal.entries.getFirst();
            assertThat(line.payload())
                    .isEqualTo(new Payload.Logged(LogType.FACT, "Plan reçu du NOC", Optional.empty()));
            var added = (AttachmentAct.Added) room.journal.entries.getLast().payload();
            assertThat(added.line()).contains(line.ref());
            assertThat(added.file().name()).isEqualTo("plan.txt");
            assertThat(added.file().kind()).isEqualTo(FileKind.TEXT);
            assertThat(room.attachments.contents.get(added.file().hash()))
                    .isEqualTo("vannes du NRA 37".getBytes(UTF_8));
            await().until(() -> !w.stand.shows("#quick-files"));
            assertThat(w.stand.text("#quick-line")).isEmpty();
        }
    }

    @Test
    void aFileTooLargeIsRefusedAtOnceByItsSizeAndTheTextStays() {
        try (var w = window()) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            w.stand.press("Ctrl+J").type("Copie du disque");
            FxTest.runOnFx(() -> files(w).add(List.of(new Incoming("copie.zip", 300_000_000, () -> {
                throw new AssertionError("it is read all the same");
            }))));
            FxTest.settle();
            assertThat(w.stand.said())
                    .contains("copie.zip n’est pas joint\u00a0: 300\u00a0Mo, la limite est de 25\u00a0Mo"
                            + " (Réglages, Données). Le texte est conservé.");
            assertThat(w.stand.shows("#quick-files")).isFalse();
            assertThat(w.stand.text("#quick-line")).isEqualTo("Copie du disque");
        }
    }

    @Test
    void aFullDiskKeepsTheLineAndTheFileAndTakesThemOnceThereIsRoom() throws IOException {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            choose(w, file("plan.txt", "vannes du NRA 37"));
            w.stand.press("Ctrl+Shift+J").type("Plan reçu du NOC");
            room.attachments.refuse(Optional.of(new Kept.NoRoom()));
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#quick-status").equals("Non consigné, texte conservé"));
            assertThat(room.journal.entries).isEmpty();
            assertThat(w.stand.text("#quick-line")).isEqualTo("Plan reçu du NOC");
            assertThat(w.stand.said()).anyMatch(text -> text.startsWith("plan.txt n’est pas joint\u00a0: le disque"));
            room.attachments.refuse(Optional.empty());
            w.stand.press("Enter");
            await().until(() -> room.journal.entries.size() == 2);
        }
    }

    @Test
    void aProgramIsNotTakenWhateverItsName() throws IOException {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            Files.write(folder.resolve("photo.jpg"), new byte[] {'M', 'Z', 0, 3, 0});
            choose(w, folder.resolve("photo.jpg").toFile());
            w.stand.press("Ctrl+Shift+J").press("Enter");
            await().until(() -> w.stand.said().stream()
                    .anyMatch(text -> text.startsWith("photo.jpg est un programme\u00a0: il n’est pas joint.")));
            assertThat(room.journal.entries).isEmpty();
        }
    }

    @Test
    void aJournalThatRefusesKeepsEverything() throws IOException {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            choose(w, file("plan.txt", "vannes du NRA 37"));
            w.stand.press("Ctrl+Shift+J").type("Plan reçu");
            room.journal.refuse(true);
            w.stand.press("Enter");
            await().until(() -> w.stand.text("#quick-status").equals("Non consigné, texte conservé"));
            assertThat(w.stand.shows("#quick-files")).isTrue();
            room.journal.refuse(false);
            w.stand.press("Enter");
            await().until(() -> room.journal.entries.size() == 2);
        }
    }

    @Test
    void aPastedPictureStandsForItselfAndAFileCanBeTakenOffAgain() {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.EXERCISE));
            w.stand.press("Ctrl+J");
            FxTest.runOnFx(() -> {
                var content = new ClipboardContent();
                content.putImage(new WritableImage(40, 30));
                Clipboard.getSystemClipboard().setContent(content);
            });
            w.stand.press("Ctrl+V");
            assertThat(w.stand.text("#quick-files")).startsWith("1 fichier");
            FxTest.runOnFx(() -> ((MenuButton) w.stand.scene().getRoot().lookup("#quick-files"))
                    .getItems()
                    .getFirst()
                    .fire());
            assertThat(w.stand.shows("#quick-files")).isFalse();
            w.stand.press("Ctrl+V").press("Enter");
            await().until(() -> room.journal.entries.size() == 1);
            var added = (AttachmentAct.Added) room.journal.entries.getFirst().payload();
            assertThat(added.line()).isEmpty();
            assertThat(added.file().name()).isEqualTo("image-collee.png");
            assertThat(added.file().kind()).isEqualTo(FileKind.PNG);
        }
    }

    @Test
    void aLineIsRestrictedToARoleAndTheNextIsOpenAgain() {
        try (var w = window()) {
            var room = w.enter(TestRooms.open(TestRooms.WATCH));
            FxTest.runOnFx(() -> ((MenuButton) w.stand.scene().getRoot().lookup("#quick-readers"))
                    .getItems()
                    .get(2)
                    .fire());
            assertThat(w.stand.text("#quick-readers")).isEqualTo("Réservé\u00a0: Juridique");
            w.stand.press("Ctrl+J").type("Salarié mis à pied");
            w.stand.picture("quick-restricted");
            w.stand.press("Enter");
            await().until(() -> room.journal.entries.size() == 1);
            assertThat(room.journal.entries.getFirst().payload())
                    .isEqualTo(new RestrictedAct.Noted(
                            List.of(UsualRoles.LEGAL.id()),
                            new Payload.Logged(LogType.FACT, "Salarié mis à pied", Optional.empty())));
            await().until(() -> w.stand.text("#quick-readers").isEmpty());
        }
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        try (var w = window()) {
            w.enter(TestRooms.open(TestRooms.WATCH));
            FxTest.runOnFx(
                    () -> w.frame.preferences().set(w.frame.preferences().get().with(Locale.ENGLISH)));
            var text = new ByteArrayInputStream(new byte[0]);
            FxTest.runOnFx(() -> files(w).add(
                            List.of(new Incoming("a.txt", 1_200, () -> text), new Incoming("b.txt", 34, () -> text))));
            FxTest.settle();
            assertThat(w.stand.text("#quick-files")).isEqualTo("2 files · 1.2\u00a0kB");
        }
    }

    private static TestWindow window() {
        return new TestWindow(1280, 720, new TestRooms());
    }

    private static QuickFiles files(TestWindow w) {
        return ((QuickEntry) w.stand.scene().getRoot().lookup("#quick")).clips().files();
    }

    private static void choose(TestWindow w, File file) {
        FxTest.runOnFx(() -> ((QuickEntry) w.stand.scene().getRoot().lookup("#quick"))
                .clips()
                .chooseWith(() -> List.of(file)));
    }

    private File file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toFile();
    }
}
