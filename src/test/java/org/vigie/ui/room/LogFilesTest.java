// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// Files of the main courante are seen with their lines, opened only if they are what they were, and copied under a
/// name that can't harm.
@ExtendWith(FxTest.class)
class LogFilesTest {
    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private RoomScreen screen;
    private Stand stand;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        memory.journal.record(new Payload.Logged(LogType.FACT, "Capture du faux compte SAV", Optional.empty()));
        stand = Stand.show(frame, 1824, 965, () -> {
            screen = new RoomScreen(
                    memory.room(),
                    RoomViewModelTest.people(),
                    new TestStation(),
                    List.of(),
                    frame,
                    new DirectLanes(),
                    new RoomCards(() -> {}, () -> {}, () -> {}),
                    (_, _) -> {},
                    new TestDispatch());
            return (javafx.scene.Parent) screen.node();
        });
        FxTest.runOnFx(() -> screen.files()
                .chooseWith(
                        () -> List.of(folder.resolve("plan.txt").toFile()),
                        name -> Optional.of(folder.resolve("copies").resolve(name))));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aFileIsAddedToALineByAKeyAndSeenWithIt() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "vannes du NRA 37");
        select("Capture du faux compte SAV").press("J");
        var added = (AttachmentAct.Added) memory.journal.entries.getLast().payload();
        assertThat(added.line()).contains(memory.journal.entries.getFirst().ref());
        assertThat(stand.said())
                .contains("plan.txt · 16\u00a0o")
                .anyMatch(text -> text.startsWith("Pièce jointe\u00a0: plan.txt (16\u00a0o), empreinte")
                        && text.endsWith("(au n°\u00a01)"));
        select("Capture du faux compte SAV").press("O");
        assertThat(stand.text("#attachment-state")).isEqualTo("Contenu conforme à son empreinte");
        assertThat(stand.said()).contains("vannes du NRA 37", "plan.txt");
        Files.createDirectory(folder.resolve("copies"));
        stand.click("#attachment-save");
        assertThat(folder.resolve("copies/plan.txt")).hasContent("vannes du NRA 37");
        stand.click("#attachment-close");
        assertThat(stand.shows("#attachment-state")).isFalse();
    }

    @Test
    void aCounterEntryTakesTheFileOffTheLineAndTheEntryStays() {
        add("plan.txt", "vannes".getBytes(UTF_8), true);
        assertThat(stand.said()).contains("plan.txt · 6\u00a0o");
        memory.journal.undoLast();
        FxTest.settle();
        assertThat(stand.said()).doesNotContain("plan.txt · 6\u00a0o").anyMatch(text -> text.contains("annulée"));
    }

    @Test
    void aContentThatIsNoLongerTheOneIsNotShownAndCanNotBeCopied() {
        add("plan.txt", "vannes".getBytes(UTF_8), true);
        memory.attachments.contents.replaceAll((_, _) -> "autre chose".getBytes(UTF_8));
        select("Capture du faux compte SAV").press("O");
        assertThat(stand.text("#attachment-state")).startsWith("Le contenu ne correspond plus à son empreinte");
        assertThat(stand.said()).doesNotContain("autre chose");
        stand.click("#attachment-save");
        assertThat(folder.resolve("copies")).doesNotExist();
        stand.click("#attachment-close");
        memory.attachments.contents.clear();
        select("Capture du faux compte SAV").press("O");
        assertThat(stand.text("#attachment-state")).startsWith("Le contenu n’est plus dans le coffre");
    }

    @Test
    void aCopyKeepsAnHonestNameWhereverItIsAskedFor() throws IOException {
        Files.createDirectory(folder.resolve("copies"));
        add("..\\..\\macro.js", "alert(1)".getBytes(UTF_8), false);
        FxTest.runOnFx(() -> screen.files().open(file()));
        FxTest.settle();
        stand.click("#attachment-save");
        assertThat(folder.resolve("copies/macro.js.txt")).hasContent("alert(1)");
    }

    @Test
    void aDropBesideTheLinesStandsForItself() {
        add("note.txt", "seule".getBytes(UTF_8), false);
        assertThat(((AttachmentAct.Added) memory.journal.entries.getLast().payload()).line())
                .isEmpty();
        assertThat(stand.said()).contains("note.txt · 5\u00a0o");
    }

    @Test
    void aPictureIsDrawnInTheProgramInBothLanguagesAndThemes() throws IOException {
        add("capture.png", picture(), true);
        add("rapport-nuit.pdf", "%PDF-1.7 …".getBytes(UTF_8), true);
        stand.picture("log-files-dark-fr");
        FxTest.runOnFx(() -> screen.files().open(firstFile()));
        FxTest.settle();
        assertThat(stand.shows("#attachment-content")).isTrue();
        stand.picture("attachment-dark-fr");
        stand.click("#attachment-close");
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
        FxTest.runOnFx(() -> screen.files().open(file()));
        FxTest.settle();
        assertThat(stand.said()).anyMatch(text -> text.startsWith("Vigie does not show files of this kind."));
        stand.picture("attachment-light-en");
    }

    private org.vigie.core.attachment.Attachment file() {
        return ((AttachmentAct.Added) memory.journal.entries.getLast().payload()).file();
    }

    private org.vigie.core.attachment.Attachment firstFile() {
        return ((AttachmentAct.Added) memory.journal.entries.get(1).payload()).file();
    }

    private void add(String name, byte[] content, boolean toTheLine) {
        var incoming = new Incoming(name, content.length, () -> new ByteArrayInputStream(content));
        var line = Optional.of(memory.journal.entries.getFirst().ref()).filter(_ -> toTheLine);
        FxTest.runOnFx(() -> screen.files().add(line, List.of(incoming)));
        FxTest.settle();
    }

    private Stand select(String said) {
        FxTest.runOnFx(() -> {
            var rows = (ListView<?>) stand.scene().getRoot().lookup("#room-log-list");
            for (int i = 0; i < rows.getItems().size(); i++)
                if (((RoomLog.Line) rows.getItems().get(i)).said().equals(said))
                    rows.getSelectionModel().clearAndSelect(i);
        });
        return stand.focus("#room-log-list");
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x2A67B8));
        pen.fillRect(0, 0, 640, 360);
        pen.setColor(Color.WHITE);
        pen.fillOval(220, 80, 200, 200);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
