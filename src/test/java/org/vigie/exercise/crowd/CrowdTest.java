// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vigie.exercise.crowd.Scenes.came;
import static org.vigie.exercise.crowd.Scenes.count;
import static org.vigie.exercise.crowd.Scenes.crowd;
import static org.vigie.exercise.crowd.Scenes.over;
import static org.vigie.exercise.crowd.Scenes.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.message.Audience;
import org.vigie.core.scenario.InjectKind;

class CrowdTest {
    private static final int SEEDS = 12;

    @Test
    void saysTheSameFromTheSameSeedAndHistoryHoweverOftenItIsAsked() {
        var history =
                List.of(came(2, "leak", Scenes.LEAK), spoken(40, Scenes.ANSWER), came(55, "outage", Scenes.OUTAGE));
        var once = crowd(7);
        history.forEach(once::hear);
        var asked = once.until(Duration.ofMinutes(120));

        var often = crowd(7);
        var told = new ArrayList<CrowdPost>();
        int next = 0;
        for (long millis = 0; millis <= Duration.ofMinutes(120).toMillis(); millis += 3_777) {
            while (next < history.size() && history.get(next).at().toMillis() <= millis)
                often.hear(history.get(next++));
            told.addAll(often.until(Duration.ofMillis(millis)));
        }
        told.addAll(often.until(Duration.ofMinutes(120)));

        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(told).isEqualTo(asked);
        var other = crowd(8);
        history.forEach(other::hear);
        assertThat(other.until(Duration.ofMinutes(120))).isNotEqualTo(asked);
    }

    @Test
    void tellsInOrderOfTimeAndNumber() {
        var crowd = crowd(3);
        crowd.hear(came(1, "leak", Scenes.LEAK));
        var posts = crowd.until(Duration.ofHours(1));
        assertThat(posts).isSortedAccordingTo(java.util.Comparator.comparing(CrowdPost::at));
        assertThat(posts.getFirst().number()).isEqualTo(1);
        assertThat(posts.getLast().number()).isEqualTo(posts.size());
        assertThat(crowd.until(Duration.ofHours(1))).isEmpty();
    }

    @Test
    void chattersQuietlyUntilSomethingHappens() {
        var quiet = over(SEEDS, Coefficients.USUAL, 60, List.of());
        assertThat(quiet.size() / (double) SEEDS).isCloseTo(30, within(6.0));
        assertThat(quiet).allMatch(post -> post.narrative().isEmpty());
        var loud = over(SEEDS, Coefficients.USUAL, 60, List.of(came(5, "leak", Scenes.LEAK)));
        assertThat(loud.size()).isGreaterThan(2 * quiet.size());
    }

    @Test
    void readsBeforeItReacts() {
        var posts = over(SEEDS, Coefficients.USUAL, 30, List.of(came(5, "leak", Scenes.LEAK)));
        assertThat(posts)
                .filteredOn(post -> !post.narrative().isEmpty())
                .isNotEmpty()
                .allMatch(post -> post.at().compareTo(Duration.ofSeconds(5 * 60 + 20)) >= 0);
    }

    @Test
    void aTextThatFitsCalmsItsNarrativeAndNoOther() {
        var silent =
                over(SEEDS, Coefficients.USUAL, 90, List.of(came(0, "leak", Scenes.LEAK), came(0, "o", Scenes.OUTAGE)));
        var answered = over(
                SEEDS,
                Coefficients.USUAL,
                90,
                List.of(came(0, "leak", Scenes.LEAK), came(0, "o", Scenes.OUTAGE), spoken(20, Scenes.ANSWER)));
        double calmed = count(answered, "leak", 30, 90) / (double) count(silent, "leak", 30, 90);
        double other = count(answered, "o", 30, 90) / (double) count(silent, "o", 30, 90);
        assertThat(calmed).isBetween(0.03, 0.5);
        assertThat(other).isBetween(0.6, 1.5);
    }

    @Test
    void aTextForOthersCalmsLess() {
        var forCustomers = after(new Happening.Spoken(Duration.ofMinutes(20), Audience.CUSTOMERS, Scenes.ANSWER));
        var forEmployees = after(new Happening.Spoken(Duration.ofMinutes(20), Audience.EMPLOYEES, Scenes.ANSWER));
        assertThat(forEmployees).isGreaterThan((long) (1.5 * forCustomers));
    }

    private static long after(Happening spoken) {
        return count(
                over(SEEDS, Coefficients.USUAL, 80, List.of(came(0, "leak", Scenes.LEAK), spoken)), "leak", 25, 80);
    }

    @Test
    void silenceFeedsItOncePatienceIsOver() {
        var history = List.<Happening>of(came(0, "leak", Scenes.LEAK));
        var patient = over(SEEDS, with(Coefficient.SILENCE, 0), 60, history);
        var impatient = over(SEEDS, with(Coefficient.SILENCE, 4), 60, history);
        assertThat(count(impatient, "leak", 0, 10)).isEqualTo(count(patient, "leak", 0, 10));
        assertThat(count(impatient, "leak", 20, 60)).isGreaterThan((long) (1.4 * count(patient, "leak", 20, 60)));
        assertThat(impatient).anyMatch(post -> post.stance() == CrowdPost.Stance.DEPLORES_SILENCE);
    }

    @Test
    void aContradictionFeedsWhatTheSameWordsWouldHaveCalmed() {
        var denial = spoken(20, "Aucune donnée de clients n’est en vente sur ce forum. Nos équipes vérifient.");
        var known = settled(15, Optional.of(true));
        var come = came(0, "leak", Scenes.LEAK);
        long trusted = count(over(SEEDS, Coefficients.USUAL, 80, List.of(come, denial)), "leak", 25, 80);
        var caught = over(SEEDS, Coefficients.USUAL, 80, List.of(come, known, denial));
        assertThat(count(caught, "leak", 25, 80)).isGreaterThan(2 * trusted);
        assertThat(caught).anyMatch(post -> post.stance() == CrowdPost.Stance.POINTS_AT_A_CONTRADICTION);
    }

    @Test
    void whatIsNoLongerKnownContradictsNobody() {
        var denial = spoken(20, "Aucune donnée de clients n’est en vente sur ce forum. Nos équipes vérifient.");
        var come = came(0, "leak", Scenes.LEAK);
        var known = settled(15, Optional.of(true));
        long caught = count(over(SEEDS, Coefficients.USUAL, 80, List.of(come, known, denial)), "leak", 25, 80);
        var posts = over(SEEDS, Coefficients.USUAL, 80, List.of(come, known, settled(16, Optional.empty()), denial));
        assertThat(2 * count(posts, "leak", 25, 80)).isLessThan(caught);
        assertThat(posts).noneMatch(post -> post.stance() == CrowdPost.Stance.POINTS_AT_A_CONTRADICTION);
    }

    @Test
    void twoTextsThatDoNotAgreeFeedToo() {
        var first = spoken(15, "Les données de 200 clients sont dans le fichier en vente, nous les préviendrons.");
        var second = spoken(30, "Les données de 12 000 clients sont dans le fichier en vente, nous les préviendrons.");
        var come = came(0, "leak", Scenes.LEAK);
        long once = count(over(SEEDS, Coefficients.USUAL, 80, List.of(come, first)), "leak", 35, 80);
        long twice = count(over(SEEDS, Coefficients.USUAL, 80, List.of(come, first, second)), "leak", 35, 80);
        assertThat(twice).isGreaterThan((long) (1.5 * once));
    }

    @Test
    void rumoursGrowWhileNobodyAnswers() {
        var crowd = crowd(5);
        crowd.hear(came(0, "leak", Scenes.LEAK));
        crowd.until(Duration.ofMinutes(3));
        assertThat(crowd.standings().getFirst().rumour()).isEqualTo(1);
        crowd.until(Duration.ofMinutes(60));
        assertThat(crowd.standings().getFirst().rumour()).isEqualTo(3);
        crowd.hear(spoken(61, Scenes.ANSWER));
        crowd.until(Duration.ofMinutes(62));
        assertThat(crowd.standings().getFirst().rumour()).isLessThan(3);
    }

    @Test
    void writesInBothLanguages() {
        var french = over(SEEDS, Coefficients.USUAL, 60, List.of(came(0, "leak", Scenes.LEAK)));
        double english =
                french.stream().filter(post -> post.language().equals("en")).count() / (double) french.size();
        assertThat(english).isBetween(0.06, 0.18);
        var crowd = new Crowd(Scenes.scenario("en"), Coefficients.USUAL, 1);
        crowd.hear(came(0, "leak", "A file with data of 12,000 customers is for sale. Passwords leaked."));
        var posts = crowd.until(Duration.ofMinutes(60));
        assertThat(posts.stream().filter(post -> post.language().equals("en")).count())
                .isGreaterThan((long) (0.75 * posts.size()));
    }

    @Test
    void doesNotRepeatItself() {
        var crowd = new Crowd(Scenes.scenario("fr"), Scenes.many(), 4);
        crowd.hear(came(0, "leak", Scenes.LEAK));
        crowd.hear(came(1, "outage", Scenes.OUTAGE));
        var texts = crowd.until(Duration.ofMinutes(40)).stream()
                .map(CrowdPost::text)
                .limit(1000)
                .toList();
        assertThat(texts).hasSize(1000);
        assertThat(Set.copyOf(texts).size()).as("different texts of 1000").isGreaterThan(950);
    }

    @Test
    void repliesStandInTheThreadOfWhatTheyAnswer() {
        var posts = over(1, Coefficients.USUAL, 90, List.of(came(0, "leak", Scenes.LEAK)));
        var answers = posts.stream().filter(post -> post.parent() > 0).toList();
        assertThat(answers).hasSizeGreaterThan(10);
        for (var answer : answers) {
            var parent = posts.get((int) answer.parent() - 1);
            assertThat(parent.number()).isLessThan(answer.number());
            assertThat(answer.thread()).isEqualTo(parent.thread());
            assertThat(answer.place()).isEqualTo(parent.place());
        }
    }

    @Test
    void whatIsNotPublicStartsNoTalk() {
        var call = new Happening.Came(Duration.ZERO, "call", InjectKind.CALL, "p1", "", Scenes.LEAK, false);
        assertThat(over(SEEDS, Coefficients.USUAL, 60, List.of(call)))
                .allMatch(post -> post.narrative().isEmpty());
    }

    @Test
    void coefficientsChangeItWhileItRuns() {
        var crowd = crowd(2);
        crowd.hear(came(0, "leak", Scenes.LEAK));
        crowd.hear(new Happening.Tuned(
                Duration.ofMinutes(10), with(Coefficient.VOLUME, 0).with(Coefficient.CONTAGION, 0)));
        assertThat(count(crowd.until(Duration.ofHours(2)), "leak", 45, 120)).isZero();
    }

    private static Happening settled(int minute, Optional<Boolean> so) {
        return new Happening.Settled(
                Duration.ofMinutes(minute),
                new ClaimId(new UUID(4, 1), 1),
                "Des données de 12 000 clients sont en vente sur un forum.",
                so);
    }

    private static Happening spoken(int minute, String words) {
        return new Happening.Spoken(Duration.ofMinutes(minute), Audience.CUSTOMERS, words);
    }

    @Test
    void whatMovesPeopleMoreDrawsMoreOfThem() {
        var history = List.<Happening>of(came(0, "leak", Scenes.LEAK), came(0, "o", Scenes.OUTAGE));
        var usual = over(SEEDS, Coefficients.USUAL, 60, history);
        var moved = over(SEEDS, with(Coefficient.LEAKS, 3), 60, history);
        assertThat(count(moved, "leak", 0, 60)).isGreaterThan(2 * count(usual, "leak", 0, 60));
        assertThat(count(moved, "o", 0, 60)).isBetween(count(usual, "o", 0, 60) / 2, count(usual, "o", 0, 60) * 2);
    }

    @Test
    void aGrumblingPublicComplainsOfWhatItMindsBeforeAnythingHappens() {
        assertThat(over(SEEDS, Coefficients.USUAL, 60, List.of()))
                .noneMatch(post -> post.stance() == CrowdPost.Stance.COMPLAINS);
        var bills = with(Coefficient.GRUMBLING, 1)
                .with(Coefficient.OUTAGES, 0)
                .with(Coefficient.LEAKS, 0)
                .with(Coefficient.DANGERS, 0)
                .with(Coefficient.DECEIT, 0)
                .with(Coefficient.FORGERIES, 0)
                .with(Coefficient.MISCONDUCT, 0)
                .with(Coefficient.SERVICE, 0);
        var posts = over(SEEDS, bills, 60, List.of());
        assertThat(posts).hasSizeGreaterThan(100).allMatch(post -> post.stance() == CrowdPost.Stance.COMPLAINS);
        assertThat(posts).noneMatch(post -> post.text().contains("{"));
        long ofBills = posts.stream()
                .filter(post -> Grievance.ARGENT.isIn(post.title() + " " + post.text()))
                .count();
        assertThat(ofBills).isGreaterThan(posts.size() / 3);
    }

    @Test
    void aPublicInGoodMoodTakesTheOrganisationsSide() {
        var history = List.<Happening>of(came(0, "leak", Scenes.LEAK));
        long usual = over(SEEDS, Coefficients.USUAL, 60, history).stream()
                .filter(post -> post.stance() == CrowdPost.Stance.DEFENDS)
                .count();
        var fond = over(SEEDS, with(Coefficient.DEFENDERS, 0.5), 60, history);
        assertThat(fond.stream()
                        .filter(post -> post.stance() == CrowdPost.Stance.DEFENDS)
                        .count())
                .isGreaterThan(3 * usual)
                .isLessThan(fond.size());
        assertThat(fond).anyMatch(post -> post.stance() == CrowdPost.Stance.COMPLAINS);
    }
}
