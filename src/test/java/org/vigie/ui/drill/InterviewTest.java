// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.analysis.message.Spoken;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.message.MapText;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.CaseFact;
import org.vigie.exercise.drill.Score;
import org.vigie.exercise.interview.Angle;
import org.vigie.exercise.interview.Asked;
import org.vigie.exercise.interview.Difficulty;
import org.vigie.exercise.interview.Ground;
import org.vigie.exercise.interview.InterviewCase;
import org.vigie.exercise.interview.Journalist;
import org.vigie.exercise.interview.Review;

/// A journalist asks from the room's state; what is answered is held against the map and the register.
class InterviewTest {
    private static final String MAP = """
        [map outage] outage CUSTOMERS
        ? Quand ma ligne revient-elle ? | When does my line come back?
        = Nos techniciens rétablissent les lignes zone par zone. | Our technicians restore the lines area by area.
        - 12 400 lignes étaient coupées à 15 h. | 12,400 lines were cut at 15:00.
        = Laissez votre box branchée. | Leave your box plugged in.
        - Une réinitialisation efface vos réglages. | A reset clears your settings.
        = Prochain point à 16 h, même sans nouveauté. | Next update at 16:00, even without news.
        - Les conseillers lisent la même page. | Advisers read the same page.
        """;

    private static MessageMap map(Tongue language) {
        return MapText.read(MAP).stream()
                .filter(one -> one.language() == language)
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(int number, String words, ClaimState state) {
        return new CaseFact(number, words, state, "supervision").claim();
    }

    private static Ground ground(Tongue language, Duration silence, Claim... claims) {
        return new Ground("Alerte", silence, Optional.empty(), List.of(claims), map(language));
    }

    private static Ground outage(Tongue language) {
        boolean french = language == Tongue.FR;
        return ground(
                language,
                Duration.ofMinutes(75),
                claim(
                        1,
                        french ? "Une mise à jour défectueuse a causé la panne." : "A faulty update caused the outage.",
                        ClaimState.TO_VERIFY),
                claim(2, french ? "Des données ont été volées." : "Customer data was stolen.", ClaimState.REFUTED),
                claim(
                        3,
                        french ? "36 % des lignes sont revenues." : "36% of the lines are back.",
                        ClaimState.VERIFIED));
    }

    private static List<Asked> ask(Ground ground, Difficulty difficulty, long seed) {
        return Journalist.ask(ground, difficulty, seed, Journalist.phrases(ground.language()));
    }

    private static Score review(Ground ground, Asked asked, String answer, int seconds) {
        var ear = new RoomEar(ground.language(), ground.claims());
        return new Review(ground, ear, Journalist.phrases(ground.language()))
                .of(asked, answer, Duration.ofSeconds(seconds));
    }

    private static Asked on(Ground ground, Difficulty difficulty, Angle angle) {
        return ask(ground, difficulty, 3).stream()
                .filter(one -> one.angle() == angle)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheRoomGivesNoCauseForIsNotAsked() {
        var quiet = ground(Tongue.FR, Duration.ofMinutes(10));
        assertThat(ask(quiet, Difficulty.TWO, 1).stream().map(Asked::angle))
                .containsExactly(Angle.OPENING, Angle.MAP, Angle.FIGURE, Angle.INSIST, Angle.LAST);
        var silent = ask(outage(Tongue.FR), Difficulty.TWO, 1);
        assertThat(silent.stream().map(Asked::angle))
                .containsExactly(
                        Angle.OPENING,
                        Angle.SILENCE,
                        Angle.RUMOUR,
                        Angle.DENIED,
                        Angle.MAP,
                        Angle.FIGURE,
                        Angle.INSIST,
                        Angle.LAST);
        assertThat(silent.get(1).text()).contains("75 minutes");
        assertThat(silent.get(2).text()).contains("mise à jour défectueuse");
        assertThat(silent.get(3).claim().orElseThrow().state()).isEqualTo(ClaimState.REFUTED);
        assertThat(silent.get(4).text()).contains("Quand ma ligne revient-elle");
        assertThat(silent.get(6).text()).contains(silent.get(5).text());
    }

    @Test
    void theHarderTheShorterAndTheMoreLoaded() {
        var hard = ask(outage(Tongue.EN), Difficulty.THREE, 5);
        assertThat(hard).hasSize(10).allMatch(one -> one.time().equals(Duration.ofSeconds(40)));
        assertThat(hard.stream().flatMap(one -> one.loaded().stream())).contains("hide", "abandon", "culprit");
        assertThat(hard).noneMatch(one -> one.text().contains("*") || one.text().contains("{"));
        assertThat(ask(outage(Tongue.EN), Difficulty.ONE, 5))
                .hasSize(5)
                .allMatch(one -> one.loaded().isEmpty() && one.time().equals(Duration.ofSeconds(90)));
        assertThat(ask(outage(Tongue.EN), Difficulty.THREE, 5)).isEqualTo(hard);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theModelAnswersHaveEveryPoint(Tongue language) {
        var ground = outage(language);
        for (var difficulty : Difficulty.values())
            for (long seed = 1; seed <= 4; seed++)
                for (var asked : ask(ground, difficulty, seed)) {
                    var model = review(ground, asked, "", 0).model();
                    var score = review(ground, asked, model, 20);
                    assertThat(score.missed()).as("%s: %s", asked.text(), model).isEmpty();
                }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theInventedCasesCanBeAnsweredFromTheirMaps(Tongue language) {
        var cases = InterviewCase.all(language, "Crise");
        assertThat(cases.stream().map(InterviewCase::id))
                .containsExactly("box-outage", "pushchair-recall", "insurer-leak");
        for (var one : cases) {
            assertThat(Spoken.of(one.ground().map().said()).keepsToIt())
                    .as(one.id())
                    .isTrue();
            assertThat(one.ground().claims()).hasSize(5);
            for (var difficulty : Difficulty.values())
                for (var asked : ask(one.ground(), difficulty, 2)) {
                    var model = review(one.ground(), asked, "", 0).model();
                    var score = review(one.ground(), asked, model, 20);
                    assertThat(score.missed()).as("%s: %s", asked.text(), model).isEmpty();
                }
        }
    }

    @Test
    void aRumourIsNeitherConfirmedNorDeniedBeforeItIsKnown() {
        var ground = outage(Tongue.FR);
        var rumour = on(ground, Difficulty.TWO, Angle.RUMOUR);
        var confirmed = review(ground, rumour, "Oui, une mise à jour défectueuse a causé la panne.", 10);
        assertThat(confirmed.missed()).isEqualTo("keys unverified length bridge early");
        assertThat(confirmed.all().get(1).about()).contains("mise à jour défectueuse");
        var denied = review(ground, rumour, "C’est faux. Ce qui compte : laissez votre box branchée.", 10);
        assertThat(denied.missed()).isEqualTo("early");
    }

    @Test
    void whatIsKnownToBeFalseIsCalledFalse() {
        var ground = outage(Tongue.FR);
        var asked = on(ground, Difficulty.TWO, Angle.DENIED);
        assertThat(review(ground, asked, "Ce qui compte : laissez votre box branchée.", 10)
                        .missed())
                .isEqualTo("denied");
    }

    @Test
    void figuresNeedGroundInTheMapOrTheRegister() {
        var ground = outage(Tongue.FR);
        var asked = on(ground, Difficulty.ONE, Angle.FIGURE);
        var good = "Ce qui compte : 12\u00a0400 lignes étaient coupées à 15 h, 36% sont revenues. Laissez votre box"
                + " branchée.";
        assertThat(review(ground, asked, good, 10).missed()).isEmpty();
        var invented = review(ground, asked, "Environ 15 000 clients. Ce qui compte : laissez votre box branchée.", 10);
        assertThat(invented.missed()).isEqualTo("unverified");
        assertThat(invented.all().get(1).about()).isEqualTo("15 000");
    }

    @Test
    void refusalsGuessesLengthLoadedWordsAndTheClockEachCostTheirPoint() {
        var ground = outage(Tongue.EN);
        var blame = on(ground, Difficulty.THREE, Angle.BLAME);
        assertThat(blame.loaded()).containsExactly("culprit");
        var answer = "No comment. It is probably a supplier. There is no culprit here. " + "word ".repeat(45);
        var score = review(ground, blame, answer, 41);
        assertThat(score.missed()).isEqualTo("keys guesses comment length bridge loaded pace");
        assertThat(score.points()).as("only that nothing unverified was said").isEqualTo(2);
        assertThat(review(ground, blame, " ", 5).points()).isZero();
        var between = review(ground, blame, "What matters: leave your box plugged in. " + "word ".repeat(25), 10);
        assertThat(between.missed()).isEqualTo("length");
        assertThat(between.points()).isEqualTo(between.outOf() - 1);
    }
}
