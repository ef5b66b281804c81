// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.SignalAct.LabelCorrected;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.Urgency;
import org.vigie.ui.watch.Breakdown.Line;

/// What stands behind scores: sums that add up, campaigns, and what a person says against the station.
class BehindScoresTest {
    private final WatchRoom room = new WatchRoom();

    private static PriorityPart part(PriorityTerm term, double points) {
        return new PriorityPart(term, points, false);
    }

    @Test
    void wholePointsAddUpToTheScoreWithWaitingIncluded() {
        var base = new Priority(List.of(
                part(PriorityTerm.AUDIENCE, 31.6),
                part(PriorityTerm.VELOCITY, 26.2),
                part(PriorityTerm.NEGATIVITY, 9.4)));
        var waiting = new Urgency.Waiting(WatchRoom.NOON.minusSeconds(3600), 14, Duration.ofHours(2));
        var sum = Breakdown.of(Optional.of(base), new Urgency(67.2, Optional.of(waiting)), WatchRoom.NOON);
        assertThat(sum.score()).isEqualTo(74);
        assertThat(sum.sum()).isEqualTo(74);
        assertThat(sum.lines())
                .extracting(Line::term, Line::points)
                .containsExactly(
                        tuple(PriorityTerm.AUDIENCE, 32),
                        tuple(PriorityTerm.VELOCITY, 26),
                        tuple(PriorityTerm.NEGATIVITY, 9),
                        tuple(PriorityTerm.WAITING, 7));
        assertThat(sum.lines().getFirst().share()).isEqualTo(1);
    }

    @Test
    void aSumBeyondAHundredSaysSoAndWhatIsUnknownStays() {
        var base = new Priority(List.of(
                new PriorityPart(PriorityTerm.AUDIENCE, 0.2, true),
                part(PriorityTerm.DANGER, 40),
                part(PriorityTerm.VELOCITY, 30),
                part(PriorityTerm.NARRATIVE, 40)));
        var sum = Breakdown.of(Optional.of(base), new Urgency(110.2, Optional.empty()), WatchRoom.NOON);
        assertThat(sum.score()).isEqualTo(100);
        assertThat(sum.sum()).isEqualTo(110);
        assertThat(sum.lines()).contains(new Line(PriorityTerm.AUDIENCE, 0, 0.005, true));
        assertThat(Breakdown.of(Optional.empty(), new Urgency(72, Optional.empty()), WatchRoom.NOON)
                        .lines())
                .isEmpty();
    }

    @Test
    void manyAccountsWithOneTextWithinAnHourMayBeACampaign() {
        var open = room.open(Nature.EXERCISE);
        var asides = new Asides(TestReasons.PLAIN, room.signals, new TestLanes());
        var text = "Boycott total : Altéa ment aux abonnés, résiliez vite votre forfait";
        var same =
                IntStream.range(0, 6).mapToObj(i -> room.say(text, 70 - 12 * i)).toList();
        var why = Why.read(open, asides, same.getFirst(), List.of(), same.subList(1, 6));
        assertThat(why.campaign().orElseThrow().accounts()).isEqualTo(6);
        assertThat(why.campaign().orElseThrow().copies()).isEqualTo(6);
        assertThat(Why.read(open, asides, same.getFirst(), List.of(), same.subList(1, 3))
                        .campaign())
                .isEmpty();
    }

    private Filed negative() {
        return room.weigh(room.say("Panne", 5), 40, -0.7, 0.1);
    }

    @Test
    void onlyWhatDiffersIsCorrected() {
        var filed = negative();
        var said = Correction.of(filed).with(Polarity.POSITIVE).with("outage", true);
        assertThat(said.changesNothing()).isFalse();
        assertThat(said.acts())
                .containsExactly(
                        new LabelCorrected(
                                filed.mention().key(),
                                new Label.Feels(Polarity.POSITIVE),
                                new Label.Feels(Polarity.NEGATIVE)),
                        new LabelCorrected(
                                filed.mention().key(),
                                new Label.Shows("outage", true),
                                new Label.Shows("outage", false)));
        var after = Correction.over(filed, said.acts());
        assertThat(after.signals().tone().sentiment().score()).isEqualTo(1);
        assertThat(after.signals().categories()).containsExactly("outage");
    }

    @Test
    void sayingThatAllIsRightConfirmsFeelingAndToxicity() {
        var filed = negative();
        assertThat(Correction.of(filed).acts())
                .hasSize(2)
                .allMatch(LabelCorrected::confirms)
                .extracting(LabelCorrected::label)
                .containsExactly(new Label.Feels(Polarity.NEGATIVE), new Label.IsToxic(false));
    }

    @Test
    void takingACorrectionBackByWordAgreesWithTheStation() {
        var filed = negative();
        var corrected = Correction.over(filed, Correction.of(filed).with(true).acts());
        assertThat(corrected.signals().tone().toxicity().isToxic()).isTrue();
        assertThat(Correction.of(corrected).with(false).acts()).singleElement().matches(LabelCorrected::confirms);
    }
}
