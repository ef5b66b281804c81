// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.Claims;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Fillings.Origin;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.TestMessages;
import org.vigie.core.message.Tongue;

class CheckerTest {
    private static final Instant NOW = Entries.T0;

    @Test
    void aGoodHoldingStatementWithFreshValuesHasNoFinding() {
        var values = filled(Map.of("service", value("la Box 7", 0), "next-update", value("17:30", 0)));
        assertThat(Checker.check(TestMessages.HOLDING, around(values))).isEmpty();
    }

    @Test
    void variablesWithoutValueAndOldOnesAreFoundWhereTheyStand() {
        var values = filled(Map.of("service", value("la Box 7", 16 * 60)));
        var body = TestMessages.HOLDING.body();
        assertThat(Checker.check(TestMessages.HOLDING, around(values)))
                .containsExactly(
                        Finding.at(
                                Rule.STALE_VARIABLE,
                                body.indexOf("{service}"),
                                body.indexOf("{service}") + 9,
                                "service"),
                        Finding.at(
                                Rule.UNFILLED_VARIABLE,
                                body.indexOf("{next-update}"),
                                body.indexOf("{next-update}") + 13,
                                "next-update"));
    }

    @Test
    void whatTheRegisterDoesNotHoldForVerifiedIsFoundAndADenialOfItIsNot() {
        var claim = claim("Des IBAN de clients circulent en ligne.", Optional.empty());
        assertThat(rules("Des IBAN de nos clients circulent en ligne.", claim)).containsExactly(Rule.UNVERIFIED_FACT);
        assertThat(rules("Aucun IBAN de nos clients ne circule en ligne.", claim))
                .isEmpty();
        assertThat(rules("Nos conseillers répondent.", claim)).isEmpty();
        var verified = claim("Des IBAN de clients circulent en ligne.", Optional.of(ClaimState.VERIFIED));
        assertThat(rules("Des IBAN de nos clients circulent en ligne.", verified))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nous avons rétabli 36 % du parc. | 36 %
        Nous avons rétabli 128 040 lignes. | 128 040
        Trois millions, soit 3 millions. | 3 millions
        """)
    void aFigureNeedsItsSource(String text, String figure) {
        assertThat(check(text, Tongue.FR))
                .extracting(Finding::rule, Finding::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.UNSOURCED_FIGURE, figure));
        assertThat(check("Selon nos relevés : " + text, Tongue.FR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Point à 17:30.", "Version 7.4.2 de la Box 7.", "Le 14 octobre 2026.", "Appelez le 3900."})
    void hoursDatesAndVersionsAreNoFigures(String text) {
        assertThat(check(text, Tongue.FR)).isEmpty();
    }

    @Test
    void aTypedFigureWithoutSourceIsFoundToo() {
        var text = text("Part rétablie : {restored}.", Tongue.FR, Purpose.UPDATE);
        var unsourced = new Filling("36 %", Origin.TYPED, "", Optional.empty(), NOW);
        assertThat(Checker.check(text, around(filled(Map.of("restored", unsourced)))))
                .extracting(Finding::rule)
                .containsExactly(Rule.UNSOURCED_FIGURE);
        assertThat(Checker.check(text, around(filled(Map.of("restored", value("36 %", 0))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FR | La panne est due à la négligence d’un tiers. | BLAME | négligence
        FR | C’est à cause de notre prestataire. | BLAME | à cause de notre prestataire
        EN | This was their fault. | BLAME | their fault
        FR | La cause est probablement électrique. | SPECULATION | probablement
        EN | It seems a cable was cut. | SPECULATION | It seems
        """)
    void blameAndGuessesAreFound(Tongue language, String text, Rule rule, String words) {
        assertThat(check(text, language))
                .containsExactly(Finding.at(rule, text.indexOf(words), text.indexOf(words) + words.length(), words));
    }

    @Test
    void victimsAreNotNamed() {
        var text = text("Une victime, Mme Durand, est soignée. Mme Vasseur s’exprimera.", Tongue.FR, Purpose.UPDATE);
        assertThat(Checker.check(text, around(Fillings.NONE)))
                .containsExactly(Finding.at(Rule.VICTIM_NAME, 13, 23, "Mme Durand"));
        var known = new Surroundings(
                Fillings.NONE,
                NOW,
                Nature.REAL,
                Optional.empty(),
                List.of(),
                List.of("Karim B."),
                List.of(),
                Optional.empty());
        assertThat(Checker.check(text("Nous pensons à Karim B. et aux siens.", Tongue.FR, Purpose.UPDATE), known))
                .extracting(Finding::rule)
                .containsExactly(Rule.VICTIM_NAME);
    }

    @Test
    void aHoldingStatementShowsEmpathyActionAndTheNextUpdate() {
        assertThat(Checker.check(text("Une panne est en cours.", Tongue.FR, Purpose.HOLDING), around(Fillings.NONE)))
                .extracting(Finding::rule)
                .containsExactly(Rule.NO_EMPATHY, Rule.NO_ACTION, Rule.NO_NEXT_UPDATE);
        assertThat(Checker.check(text("There is an outage.", Tongue.EN, Purpose.HOLDING), around(Fillings.NONE)))
                .extracting(Finding::rule)
                .containsExactly(Rule.NO_EMPATHY, Rule.NO_ACTION, Rule.NO_NEXT_UPDATE);
        assertThat(Checker.check(text("There is an outage.", Tongue.EN, Purpose.UPDATE), around(Fillings.NONE)))
                .isEmpty();
    }

    @Test
    void readingEaseFollowsThePublishedFormulas() {
        // 6 words, 1 sentence, 6 syllables: 206.835 - 1.015 * 6 - 84.6 * 1 = 116.145
        assertThat(Reading.ease("The cat sat on the mat.", Tongue.EN))
                .isEqualTo(116.145, org.assertj.core.data.Offset.offset(0.001));
        // Le chat dort: 3 words, 3 syllables: 207 - 3.045 - 73.6 = 130.355
        assertThat(Reading.ease("Le chat dort.", Tongue.FR))
                .isEqualTo(130.355, org.assertj.core.data.Offset.offset(0.001));
        assertThat(Reading.syllables("panne")).isEqualTo(1);
        assertThat(Reading.syllables("conseiller")).isEqualTo(3);
        var heavy = "L’indisponibilité intermittente des infrastructures mutualisées de télécommunication "
                + "occasionnera nécessairement des perturbations significatives affectant l’intégralité des "
                + "utilisateurs institutionnels, conformément aux dispositions contractuelles "
                + "préalablement communiquées aux administrations territoriales concernées par cette interruption.";
        assertThat(check(heavy, Tongue.FR)).extracting(Finding::rule).contains(Rule.HARD_TO_READ);
    }

    @Test
    void keyMessagesAreThreeIn27Words() {
        var good = text(
                "Le service revient.\nVos données sont intactes.\nProchain point à 18:00.",
                Tongue.FR,
                Purpose.KEY_MESSAGES);
        assertThat(Checker.check(good, around(Fillings.NONE))).isEmpty();
        var bad = text("Un. ".repeat(28).strip() + "\nDeux.", Tongue.FR, Purpose.KEY_MESSAGES);
        assertThat(Checker.check(bad, around(Fillings.NONE)))
                .extracting(Finding::found)
                .containsExactly("2 / 3", "29 / 27", "10 s / 9 s");
    }

    @Test
    void everyChannelHasItsLength() {
        var text = text("a".repeat(281), Tongue.FR, Purpose.UPDATE);
        assertThat(Checker.check(text, around(Fillings.NONE)))
                .containsExactly(new Finding(Rule.TOO_LONG, 0, 0, "281 / 280", Optional.of(Outlet.SHORT_POST)));
        assertThat(Checker.check(text("a".repeat(460), Tongue.FR, Purpose.UPDATE), around(Fillings.NONE)))
                .extracting(Finding::outlet)
                .containsExactly(Optional.of(Outlet.SHORT_POST), Optional.of(Outlet.SMS));
    }

    @Test
    void denialAndApologyDoNotGoTogether() {
        var denial = text("Ce message est faux.", Tongue.FR, Purpose.DENIAL);
        var apology = text("Nous présentons nos excuses.", Tongue.FR, Purpose.APOLOGY);
        assertThat(Checker.check(apology, issued(denial))).containsExactly(Finding.whole(Rule.CONTRADICTION, "Titre"));
        assertThat(Checker.check(denial, issued(apology))).containsExactly(Finding.whole(Rule.CONTRADICTION, "Titre"));
        assertThat(Checker.check(apology, issued(apology))).isEmpty();
    }

    @Test
    void theTwoLanguagesSayTheSameFigures() {
        var french = text(
                "À 17 h 30, 1 284 lignes (relevé), 2,5 h. https://a.example/x {service}", Tongue.FR, Purpose.UPDATE);
        var english = text(
                "At 17:30, 1,284 lines (counted), 2.5 h. https://a.example/x {service}", Tongue.EN, Purpose.UPDATE);
        assertThat(Drift.check(french, english)).isEmpty();
        var other = text("At 17:45, 1,284 lines (counted). https://a.example/y", Tongue.EN, Purpose.UPDATE);
        assertThat(Drift.check(french, other))
                .extracting(Finding::found)
                .containsExactlyInAnyOrder(
                        "17:30", "2.5", "https://a.example/x", "{service}", "17:45", "https://a.example/y");
    }

    @Test
    void anExpiredTextAndAnExerciseTextAreStopped() {
        var base = TestMessages.HOLDING;
        var old = new Message(
                base.id(),
                1,
                Purpose.UPDATE,
                "",
                base.audience(),
                base.outlets(),
                base.level(),
                base.tone(),
                "Titre",
                "Tout va bien.",
                Map.of(),
                Optional.of(NOW),
                List.of());
        assertThat(Checker.check(old, around(Fillings.NONE))).containsExactly(Finding.whole(Rule.EXPIRED, ""));
        var drill = text("EXERCICE — Une panne est en cours.", Tongue.FR, Purpose.UPDATE);
        assertThat(Checker.check(drill, around(Fillings.NONE)))
                .containsExactly(Finding.at(Rule.EXERCISE_TEXT, 0, 8, "EXERCICE"));
        assertThat(Checker.check(drill, exercise())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/x", "https://192.168.1.4/etat", "http://10.0.0.1", "https://intranet/etat",
                "http://172.20.0.1:8080/", "http://[::1]/", "http://[fd00::1]/", "https://etat.altea.local",
                "ftp://altea.example/x", "https://moi:secret@altea.example/", "http://2130706433/", "http://100.64.0.1/"
            })
    void privateLinksAreFound(String link) {
        assertThat(check("État : " + link, Tongue.FR)).extracting(Finding::rule).containsExactly(Rule.PRIVATE_LINK);
    }

    @Test
    void openLinksAreNot() {
        assertThat(check("État : https://etat.altea.example/box?x=1, http://172.32.0.1.", Tongue.FR))
                .isEmpty();
    }

    private static List<Rule> rules(String text, List<Claim> claims) {
        var around = new Surroundings(
                Fillings.NONE, NOW, Nature.REAL, Optional.empty(), claims, List.of(), List.of(), Optional.empty());
        return Checker.check(text(text, Tongue.FR, Purpose.UPDATE), around).stream()
                .map(Finding::rule)
                .toList();
    }

    private static List<Finding> check(String text, Tongue language) {
        return Checker.check(text(text, language, Purpose.UPDATE), around(Fillings.NONE));
    }

    private static List<Claim> claim(String statement, Optional<ClaimState> judged) {
        var id = new ClaimId(new UUID(1, 1), 1);
        var entries = new Entries().add(new ClaimAct.Noted(id, statement, "", Charge.NOBODY, ""));
        judged.ifPresent(state -> entries.add(new ClaimAct.Judged(id, state, "capture")));
        return new ArrayList<>(Claims.fold(entries.all()).values());
    }

    private static Message text(String body, Tongue language, Purpose purpose) {
        return TestMessages.message("some", language, purpose, "Titre", body);
    }

    private static Filling value(String words, int secondsAgo) {
        return new Filling(words, Origin.TYPED, "réseau", Optional.empty(), NOW.minusSeconds(secondsAgo));
    }

    private static Fillings filled(Map<String, Filling> values) {
        return new Fillings(values);
    }

    private static Surroundings around(Fillings fillings) {
        return new Surroundings(
                fillings, NOW, Nature.REAL, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Surroundings issued(Message out) {
        return new Surroundings(
                Fillings.NONE,
                NOW,
                Nature.REAL,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(out),
                Optional.empty());
    }

    private static Surroundings exercise() {
        return new Surroundings(
                Fillings.NONE,
                NOW,
                Nature.EXERCISE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
