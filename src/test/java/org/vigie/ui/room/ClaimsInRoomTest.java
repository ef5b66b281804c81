// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.Claims;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.signal.NarrativeId;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

@ExtendWith(FxTest.class)
class ClaimsInRoomTest {
    private static final Instant NOW = TestRooms.NOW;
    private static final ClaimId LEAK = new ClaimId(new UUID(7, 3), 3);

    private final TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private final Frame frame = TestRooms.frame();
    private Stand stand;
    private int number;

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aRefutedClaimShowsItsCurveBeforeAndAfterAndItsRebuttal() {
        for (int minute = 90; minute > 30; minute--) say(minute, "Nos données en vente");
        for (int minute = 30; minute > 0; minute -= 5) say(minute, "Des données en vente");
        say(10, "Toujours en panne");
        note("Nos données en vente", "");
        memory.journal.recordAt(
                new ClaimAct.Judged(LEAK, ClaimState.REFUTED, "capture de 2023"), NOW.minusSeconds(30 * 60));
        memory.journal.record(new ClaimAct.Rebutted(LEAK, "Aucune fuite."));
        show();
        assertThat(stand.said()).contains("66 mentions");
        stand.picture("claims-fr-dark");
        FxTest.runOnFx(() -> stand.find("#claim-3", PressableRow.class).press());
        stand.picture("claim-fr-dark");
        assertThat(stand.text("#claim-told"))
                .isEqualTo("66 mentions\u00a0; 54 dans l’heure avant le démenti, 18 par heure depuis");
        assertThat(FxTest.onFx(
                        () -> stand.find("#claim-chart", ClaimChart.class).markers()))
                .isEqualTo(1);
        assertThat(stand.find("#rebuttal", TextArea.class).getText()).isEqualTo("Aucune fuite.");
    }

    @Test
    void handsAddWhatWordsDoNotFindAndTakeOutWhatTheyShouldNot() {
        say(20, "Nos données en vente");
        var other = say(15, "Regardez ce que je viens d’acheter");
        var joke = say(10, "Données en vente, la bonne blague");
        note("Nos données en vente", "");
        assertThat(volume().total()).isEqualTo(2);
        tie(other, true);
        assertThat(volume().total()).isEqualTo(3);
        tie(other, true);
        tie(joke, false);
        assertThat(volume().total()).isEqualTo(2);
        memory.journal.undoLast();
        assertThat(volume().total()).isEqualTo(3);
        show();
    }

    @Test
    void nearCopiesOfWhatWasLinkedByHandCountToo() {
        var first = say(20, "Altéa : un ami voit nos comptes affichés sur un forum pirate");
        say(15, "RT Altéa : un ami voit nos comptes affichés sur un forum russe");
        say(10, "Altéa : un ami attend le technicien sur un forum");
        note("Nos données en vente", "");
        assertThat(volume().total()).isZero();
        tie(first, true);
        assertThat(volume().total()).isEqualTo(2);
        show();
    }

    @Test
    void aNarrativeCountsWholeOnceMostOfItRepeatsTheClaim() {
        for (int minute = 40; minute > 10; minute -= 10) put(say(minute, "Des données en vente"));
        put(say(8, "Tout est dans la nature"));
        put(say(6, "Encore eux"));
        note("Nos données en vente", "");
        assertThat(volume().total()).isEqualTo(5);
        put(say(5, "Et la panne ?"));
        put(say(4, "Merci pour hier"));
        assertThat(volume().total()).isEqualTo(3);
        show();
    }

    /// Puts it into the narrative of the test.
    private void put(Filed filed) {
        memory.mentions.all.remove(filed);
        memory.mentions.all.add(filed.with(filed.signals().in(Optional.of(new NarrativeId(new UUID(4, 4))))));
    }

    @Test
    void aQueryOfItsOwnIsUsedAndOneThatCanNotBeReadFindsNothing() {
        say(20, "Mon IBAN circule");
        note("Nos données en vente", "iban*");
        assertThat(volume().total()).isEqualTo(1);
        memory.journal.record(new ClaimAct.Searched(LEAK, "(iban"));
        assertThat(volume().total()).isZero();
        assertThat(volume().turn()).isEmpty();
        show();
    }

    @Test
    void aMessageAndAReportThatStateAnUnverifiedFactAreFlaggedUntilItIsJudged() {
        note("Nos données en vente", "");
        memory.journal.record(new Payload.Logged(LogType.MESSAGE, "Vos données sont en vente.", Optional.empty()));
        show();
        FxTest.runOnFx(
                () -> stand.find(".tab-pane", TabPane.class).getSelectionModel().selectFirst());
        assertThat(stand.said()).anyMatch(said -> said.endsWith("fait non vérifié\u00a0: F-03 Nos données en vente"));
        stand.click("#sitreps-open").click("#sitrep-write");
        assertThat(stand.shows("#sitrep-unverified")).isTrue();
        assertThat(stand.find("#sitrep-unverified", Label.class).getText())
                .isEqualTo("fait non vérifié\u00a0: F-03 Nos données en vente");
        stand.picture("sitrep-unverified-fr-dark");
        FxTest.runOnFx(() -> stand.find("#sitrep-statements", TextArea.class).setText("Rien à dire."));
        assertThat(stand.shows("#sitrep-unverified")).isFalse();
    }

    private void show() {
        stand = RoomStand.wide(memory, frame);
        FxTest.runOnFx(() -> {
            var tabs = stand.find(".tab-pane", TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getText().equals("Faits et rumeurs"))
                    .forEach(tabs.getSelectionModel()::select);
        });
        FxTest.settle();
    }

    private void note(String statement, String query) {
        memory.journal.recordAt(
                new ClaimAct.Noted(LEAK, statement, "@veilleur", Charge.NOBODY, query), NOW.minusSeconds(90 * 60));
    }

    private void tie(Filed filed, boolean belongs) {
        memory.journal.record(new ClaimAct.Tied(LEAK, List.of(filed.mention().key()), belongs));
    }

    private ClaimVolume volume() {
        Claim claim =
                new Claims(memory.journal, TestRooms.EXERCISE.id()).one(LEAK).orElseThrow();
        var volume =
                ClaimVolume.read(memory.room(), List.of(claim), TestRooms.PARIS).get(LEAK);
        assertThat(volume).isNotNull();
        return volume;
    }

    private Filed say(int minutesAgo, String text) {
        var at = NOW.minusSeconds(60L * minutesAgo);
        number++;
        var mention = new Mention(
                new MentionKey(new SourceKind("forum"), "altea.example", "c" + number),
                new SourceId(new UUID(3, 1)),
                new Author("compte" + number, "", 10, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, at, at),
                new Engagement(0, 0, 0, Engagement.UNKNOWN));
        var tone = new Tone(new Sentiment(0, Polarity.NEUTRAL, 0.9), Toxicity.NONE);
        var filed = new Filed(
                number,
                mention,
                new Analysis("fr", number, tone, Set.of()),
                Set.of(),
                Triage.FRESH,
                Hash.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                1,
                0,
                Optional.empty());
        memory.mentions.all.add(filed);
        return filed;
    }
}
