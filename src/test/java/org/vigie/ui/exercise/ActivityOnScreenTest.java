// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct.Remark;
import org.vigie.core.journal.ExerciseAct.Remarked;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.SendingId;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// What players did, as an observer reads it and notes about it.
@ExtendWith(FxTest.class)
class ActivityOnScreenTest {
    static final PlayersDoor NOBODY = new PlayersDoor() {
        @Override
        public void open() {
            throw new IllegalStateException("Nobody opens the players' window here.");
        }

        @Override
        public void close() {
            // never open
        }
    };

    private final Frame frame = TestRooms.frame();
    private final TestRoom room = BoxSeven.played();
    private Stand stand;

    private void open(String language) {
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        stand = Stand.page(
                frame,
                1824,
                940,
                () -> new ExerciseScreen(
                        room.room(),
                        room.journal,
                        TestRooms.people(),
                        new TestStation(),
                        frame,
                        new ConsoleLeads(() -> {}, () -> {}),
                        NOBODY,
                        new DirectLanes()));
    }

    @AfterEach
    void close() {
        stand.close();
    }

    private List<Node> rows() {
        return FxTest.onFx(() -> List.copyOf(stand.scene().getRoot().lookupAll("#activity-panel .pressable-row")));
    }

    private Entry logged(String text) {
        return room.journal.entries.stream()
                .filter(entry -> entry.payload() instanceof Payload.Logged line
                        && line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoteIsTiedByKeyboardToWhatAPlayerDid() {
        open("fr");
        FxTest.runOnFx(() -> rows().getFirst().requestFocus());
        stand.press("Down").press("Down").press("Enter");
        assertThat(stand.text("#note-about"))
                .startsWith("À propos de\u00a0: H+00:2")
                .contains("Appel de la Sécurité");
        stand.type("Bon réflexe").press("Enter");
        var call = logged("Appel de la Sécurité du SI");
        assertThat(room.journal.entries.getLast().payload())
                .isEqualTo(new Remarked(
                        Remark.STRENGTH, "Bon réflexe", Optional.of("S-11"), BoxSeven.NOW, Optional.of(call.ref())));
        assertThat(stand.shows("#note-about"))
                .as("the next note is about nothing yet")
                .isFalse();
        assertThat(stand.said()).anyMatch(text -> text.startsWith("→ H+00:") && text.contains("Appel de la Sécurité"));
        stand.picture("exercise-note-about-an-act");
    }

    @Test
    void whatTheNoteIsAboutCanBeLetGo() {
        open("en");
        FxTest.runOnFx(() -> rows().getFirst().requestFocus());
        stand.press("Enter");
        assertThat(stand.text("#note-about")).startsWith("About: H+01:11");
        stand.press("Escape");
        assertThat(stand.shows("#note-about")).isFalse();
        stand.type("Calm").press("Enter");
        assertThat(room.journal.entries.getLast().payload())
                .isEqualTo(new Remarked(Remark.STRENGTH, "Calm", Optional.of("S-11"), BoxSeven.NOW));
    }

    @Test
    void whoDidSomethingAQuarterOfAnHourAgoIsNoLongerAtWork() {
        open("en");
        assertThat(stand.text("#players-active")).startsWith("1 ");
        BoxSeven.at(room, BoxSeven.NOW.plusHours(1));
        await().until(() -> stand.text("#players-active").startsWith("no "));
    }

    @Test
    void whatWasTakenBackIsNoActOfThePlayers() {
        open("fr");
        int before = rows().size();
        room.journal.record(new Payload.Undone(logged("Capture consignée").ref()));
        stand.settle();
        assertThat(rows()).hasSize(before - 1);
        assertThat(stand.said()).noneMatch(text -> text.contains("Capture consignée"));
    }

    @Test
    void aRehearsedTextIsAMarkOfTheCellAndARefusedOneIsNot() {
        var id = new SendingId(new UUID(0, 1));
        room.journal.record(new PublishAct.Answered(id, 0, 1, List.of(new Receipt.Rehearsed())));
        room.journal.record(new PublishAct.Answered(id, 0, 1, List.of(new Receipt.Rehearsed())));
        room.journal.record(new PublishAct.Answered(
                new SendingId(new UUID(0, 2)), 0, 1, List.of(new Receipt.Refused(Receipt.Ground.NOT_APPROVED, ""))));
        open("fr");
        var console = new ConsoleReader(room.room(), room.journal).read();
        assertThat(console.milestones())
                .filteredOn(mark -> mark.kind() == Milestone.Kind.PUBLISHED)
                .containsExactly(new Milestone(Milestone.Kind.PUBLISHED, BoxSeven.NOW, ""));
    }
}
