// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// What the cell answers to each narrative, as people name it and as the text behind it goes its way.
@ExtendWith(FxTest.class)
class AnswersToNarrativesTest {
    private static final Message DENIAL = TestMessages.message(
            "leak-denial", Tongue.FR, Purpose.DENIAL, "Démenti, format court", "Aucune donnée n’a été exposée.");

    private final SituationRoom room = new SituationRoom();

    @BeforeEach
    void begin() {
        room.texts.addAll(List.of(TestMessages.HOLDING, TestMessages.ENGLISH, DENIAL));
        room.crisis();
        room.tell(SituationRoom.OUTAGE, "Box hors service après mise à jour", 1126, 0.38, -0.62);
        room.tell(SituationRoom.LEAK, "Fuite de données, piratage", 612, 0.21, -0.81);
    }

    private NarrativeAnswer outage() {
        return new NarrativeAnswers(room.open(), room.texts)
                .read(room.lines, SituationRoom.NOW)
                .get(SituationRoom.OUTAGE);
    }

    private NarrativeAnswer.Stage stage() {
        return ((NarrativeAnswer.Text) outage()).stage();
    }

    private void by(PersonId who, ApprovalAct act) {
        room.room.journal.by(() -> Optional.of(who));
        room.room.journal.record(act);
    }

    private void name(Message text) {
        room.room.journal.record(new SignalAct.NarrativeAnswered(SituationRoom.OUTAGE, Optional.of(text.id())));
    }

    @Test
    void aTextIsFollowedOnItsWay() {
        assertThat(outage()).isEqualTo(new NarrativeAnswer.Unnamed(0));
        name(DENIAL);
        assertThat(stage()).isEqualTo(NarrativeAnswer.Stage.DRAFT);
        var words = List.of(ApprovalAct.Words.of(DENIAL));
        var legal = UsualRoles.LEGAL.id();
        by(TestRooms.INES.id(), new ApprovalAct.Submitted(words, List.of(legal)));
        assertThat(stage()).isEqualTo(NarrativeAnswer.Stage.TO_SIGN);
        by(TestRooms.ALEX.id(), new ApprovalAct.Signed(words, legal, false, Optional.empty(), ""));
        assertThat(stage()).isEqualTo(NarrativeAnswer.Stage.READY);
        room.room.journal.recordAt(
                new MessageAct.Used(DENIAL.id(), 1, Outlet.SHORT_POST, "Aucune donnée."),
                SituationRoom.NOW.minusSeconds(28 * 60));
        assertThat(outage())
                .isEqualTo(new NarrativeAnswer.Text(
                        DENIAL, NarrativeAnswer.Stage.SAID, Optional.of(SituationRoom.NOW.minusSeconds(28 * 60))));
        room.room.journal.record(new MessageAct.Withdrawn(DENIAL.id(), "faux"));
        assertThat(stage()).isEqualTo(NarrativeAnswer.Stage.OVER);
        room.room.journal.record(new SignalAct.NarrativeAnswered(SituationRoom.OUTAGE, Optional.empty()));
        assertThat(outage()).isEqualTo(new NarrativeAnswer.Unnamed(0));
    }

    @Test
    void aMergedNarrativeBringsItsTextUnlessTheOtherHasOne() {
        room.room.journal.record(new SignalAct.NarrativeAnswered(SituationRoom.LEAK, Optional.of(DENIAL.id())));
        room.room.journal.record(new SignalAct.NarrativesMerged(List.of(SituationRoom.LEAK), SituationRoom.OUTAGE));
        assertThat(((NarrativeAnswer.Text) outage()).message()).isEqualTo(DENIAL);
        name(TestMessages.HOLDING);
        room.room.journal.record(new SignalAct.NarrativeAnswered(SituationRoom.LEAK, Optional.of(DENIAL.id())));
        room.room.journal.record(new SignalAct.NarrativesMerged(List.of(SituationRoom.LEAK), SituationRoom.OUTAGE));
        assertThat(((NarrativeAnswer.Text) outage()).message()).isEqualTo(TestMessages.HOLDING);
    }

    @Test
    void withoutATextAnsweredMentionsAreCounted() {
        for (int i = 0; i < 3; i++) {
            var filed = room.say(SituationRoom.NOW.minusSeconds(300), "Box 7 toujours en panne", -0.8, 60);
            room.room.mentions.all.replaceAll(known -> known.number() == filed.number()
                    ? known.with(known.signals().in(Optional.of(SituationRoom.OUTAGE)))
                    : known);
            if (i > 0) room.answer(filed, SituationRoom.NOW.minusSeconds(60));
        }
        assertThat(outage()).isEqualTo(new NarrativeAnswer.Unnamed(2));
    }

    @Test
    void aPersonNamesTheTextAndTheRowSaysIt() {
        var frame = TestRooms.frame();
        var screen = FxTest.onFx(() -> new SituationScreen(
                room.open(),
                room.reader(),
                SituationRoom.TAXONOMY,
                frame,
                new SituationLeads((_, _) -> {}, _ -> {}, _ -> {}, _ -> {}, () -> {}),
                Lanes.live()));
        try (var stand = Stand.show(frame, 1824, 960, () -> (Parent) screen.node())) {
            until(() -> screen.model().wasReadProperty().get());
            stand.settle();
            assertThat(stand.said()).contains("Réponse", "Aucune");
            var outage = room.lines.getFirst().narrative();
            FxTest.runOnFx(() -> new NarrativeActs(new Around(
                            frame,
                            room.open(),
                            screen.model(),
                            new SituationLeads((_, _) -> {}, _ -> {}, _ -> {}, _ -> {}, () -> {}),
                            SituationRoom.TAXONOMY,
                            Lanes.live()))
                    .answer(outage));
            until(() -> stand.shows("#answer-texts"));
            stand.focus("#answer-search").type("dementi");
            assertThat((int) FxTest.onFx(() -> stand.find("#answer-texts", ListView.class)
                            .getItems()
                            .size()))
                    .isEqualTo(1);
            stand.picture("situation-answer-form");
            stand.click("#answer");
            until(() -> room.room.journal.entries.getLast().payload() instanceof SignalAct.NarrativeAnswered);
            assertThat(room.room.journal.entries.getLast().payload())
                    .isEqualTo(new SignalAct.NarrativeAnswered(outage.id(), Optional.of(DENIAL.id())));
            FxTest.runOnFx(screen.model()::restart);
            until(() -> screen.model().situation().answer(outage.id()) instanceof NarrativeAnswer.Text);
            stand.settle();
            assertThat(stand.said()).contains("En rédaction");
            stand.picture("situation-answers");
        } finally {
            FxTest.runOnFx(screen::close);
        }
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> FxTest.onFx(condition));
    }
}
