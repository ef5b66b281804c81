// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestMessages;
import org.vigie.core.plan.TestPlans;
import org.vigie.core.publish.TestDesks;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.Toxicity;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.traffic.Visits;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.TestSites;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class EffectCardTest {
    private final Frame frame = TestRooms.frame();
    private TestRoom memory = TestRooms.open(TestRooms.EXERCISE);
    private Optional<Stand> stand = Optional.empty();
    private int number;

    private Stand open(Room room, Duration ago) {
        memory = TestRooms.open(room);
        memory.at(TestRooms.NOW.minus(ago));
        memory.journal.record(
                new MessageAct.Used(TestMessages.HOLDING.id(), 1, Outlet.SMS, "Une panne touche la Box 7."));
        memory.at(TestRooms.NOW);
        var shown = Stand.page(
                frame,
                1824,
                965,
                () -> new MessagesScreen(
                        memory.room(),
                        TestRooms.people(),
                        new TestStation(),
                        List.of(TestMessages.HOLDING),
                        TestPlans.shipped(),
                        TestDesks.of(memory.room(), List.of(TestMessages.HOLDING)),
                        frame,
                        new DirectLanes()));
        stand = Optional.of(shown);
        return shown;
    }

    @AfterEach
    void close() {
        stand.ifPresent(Stand::close);
    }

    /// So many mentions in each minute from one age to another.
    private void mentions(int each, int fromMinutesAgo, int toMinutesAgo, Polarity polarity) {
        for (int age = fromMinutesAgo; age > toMinutesAgo; age--)
            for (int i = 0; i < each; i++) memory.mentions.all.add(mention(age * 60L - i, polarity));
    }

    private Filed mention(long secondsAgo, Polarity polarity) {
        var at = TestRooms.NOW.minusSeconds(secondsAgo);
        number++;
        return new Filed(
                number,
                new Mention(
                        new MentionKey(new SourceKind("forum"), "altea.example", "m" + number),
                        new SourceId(new UUID(3, 1)),
                        new Author("compte" + number, "", 10, null),
                        "",
                        "Toujours en panne",
                        "fr",
                        "",
                        "",
                        "",
                        0,
                        new Times(at, at, at),
                        new Engagement(0, 0, 0, Engagement.UNKNOWN)),
                new Analysis("fr", number, new Tone(new Sentiment(0, polarity, 0.9), Toxicity.NONE), Set.of()),
                Set.of(),
                Triage.FRESH,
                Hash.of(new byte[] {(byte) number}),
                1,
                0,
                Optional.empty());
    }

    @Test
    void aFallAfterACopyIsToldWithItsIntervalAndNoCause() {
        var shown = open(TestRooms.EXERCISE, Duration.ofMinutes(40));
        mentions(3, 100, 41, Polarity.NEGATIVE);
        mentions(1, 40, 5, Polarity.NEUTRAL);
        shown.click(".past-use");
        assertThat(shown.said())
                .contains("87 mentions avant, 30 après")
                .anyMatch(words -> words.startsWith(
                        "Moins de mentions après\u00a0: ×0,35 (intervalle à 95\u00a0%\u00a0: 0,21 à 0,58)"))
                .anyMatch(words -> words.startsWith("Part négative plus basse après"))
                .contains("La fiche dit ce qui a suivi le message, jamais ce qu’il a causé.");
        shown.picture("messages-effect");
        shown.click("#effect-close");
        assertThat(shown.shows("#effect-card")).isFalse();
    }

    @Test
    void tooFewMentionsAreSaidToBeTooFewInARealRoom() {
        var shown = open(TestRooms.WATCH, Duration.ofMinutes(40));
        mentions(1, 90, 89, Polarity.NEGATIVE);
        mentions(2, 30, 10, Polarity.NEGATIVE);
        shown.click(".past-use");
        assertThat(shown.said())
                .contains("0 mention avant, 40 après")
                .contains("Pas assez de données\u00a0: il faut au moins 10 mentions avant.")
                .contains("Pas assez de données\u00a0: la salle n’a pas de mentions d’aussi loin.")
                .noneMatch(words -> words.contains("×"));
    }

    @Test
    void withoutMentionsNothingIsCompared() {
        var shown = open(TestRooms.EXERCISE, Duration.ofMinutes(40));
        shown.click(".past-use");
        assertThat(shown.said())
                .filteredOn(words -> words.startsWith("Pas assez de données"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theVisitsOfASiteStandBesideTheSameHoursTheDayBefore(String language) {
        boolean french = language.equals("fr");
        var shown = open(TestRooms.WATCH, Duration.ofHours(8));
        FxTest.runOnFx(() -> frame.preferences().set(frame.preferences().get().with(Locale.of(language))));
        shown.settle();
        TestSites.measure(
                memory, 24 * 13, ago -> ago <= 7 ? new Visits.Sum(100, 60, 1) : new Visits.Sum(200 + ago % 3, 80, 8));
        shown.click(".past-use");
        assertThat(shown.said())
                .contains(french ? "Visites du site, altea.example" : "Visits of the site, altea.example")
                .anyMatch(words -> words.startsWith(
                        french
                                ? "6 heures suivantes et mêmes heures de la veille\u00a0: 1"
                                : "Next 6 hours and the same hours the day before: 1,"))
                .anyMatch(words -> words.startsWith(
                        french
                                ? "Moins de visites après\u00a0: ×0,50 (intervalle à 95\u00a0%\u00a0: 0,4"
                                : "Fewer visits after: ×0.50 (95% interval: 0.4"))
                .anyMatch(words -> words.startsWith(
                        french ? "Taux de conversion plus bas après\u00a0: −3,0" : "Conversion rate lower after: −3.0"))
                .anyMatch(words -> words.startsWith(
                        french ? "Taux de rebond plus haut après\u00a0: +20,2" : "Bounce rate higher after: +20.2"))
                .anyMatch(words -> words.startsWith(
                        french
                                ? "24 heures suivantes et précédentes\u00a0: trop tôt"
                                : "24 hours after and before: too early"));
        FxTest.runOnFx(() -> ((ScrollPane) shown.find(".effect-scroll", ScrollPane.class)).setVvalue(1));
        shown.picture("messages-effect-site-" + language);
    }

    @Test
    void hoursThatWereNotMeasuredCompareWithNothing() {
        var shown = open(TestRooms.WATCH, Duration.ofHours(30));
        TestSites.measure(memory, 40, _ -> new Visits.Sum(100, 60, 1));
        shown.click(".past-use");
        assertThat(shown.said())
                .contains("24 heures suivantes et précédentes\u00a0: pas assez de données, des heures n’ont pas été"
                        + " mesurées.")
                .noneMatch(words -> words.contains("×"));
    }
}
