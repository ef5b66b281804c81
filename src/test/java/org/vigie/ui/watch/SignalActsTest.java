// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Quality;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// What people do about what the station reads: correct it, link it, raise an alert from it; and take it back.
class SignalActsTest {
    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private final List<Outcome> told = new ArrayList<>();
    private WatchViewModel watch;
    private Filed first;

    @BeforeEach
    void twoMentions() {
        first = room.weigh(room.say("Panne Altéa", 30), 72, -0.8, 0.1);
        room.weigh(room.say("Merci Altéa", 20), 12, 0.6, 0);
        watch = new WatchViewModel(
                room.open(Nature.EXERCISE),
                TestReasons.PLAIN,
                lanes,
                ZoneId.of("Europe/Paris"),
                () -> new UUID(2, 2),
                told::add);
        room.events.subscribe(event -> watch.happened(List.of(event)));
        watch.start();
        lanes.pass(Duration.ofSeconds(1));
    }

    private void correct(Correction said) {
        var acts = said.acts();
        watch.triage()
                .record(
                        List.of(first.mention().key()),
                        acts,
                        filed -> Correction.over(filed, acts),
                        new Outcome.Corrected(false));
    }

    private Filed now() {
        return room.mentions.one(first.mention().key()).orElseThrow();
    }

    @Test
    void aCorrectionShowsAtOnceAndOneUndoTakesAllOfItBack() {
        room.log.hold();
        correct(Correction.of(first).with(Polarity.POSITIVE).with(true).with("outage", true));
        var row = watch.list().rowsProperty().get().getFirst();
        assertThat(row.savingProperty().get()).isTrue();
        assertThat(row.filed().orElseThrow().signals().tone().sentiment().polarity())
                .isEqualTo(Polarity.POSITIVE);
        assertThat(told).isEmpty();
        room.log.saveAll();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(told).containsExactly(new Outcome.Corrected(false));
        assertThat(room.log.payloads()).hasSize(3);
        assertThat(now().signals().corrected()).hasSize(3);
        watch.triage().undo();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(room.log.payloads()).isEmpty();
        assertThat(now().signals()).isEqualTo(first.signals());
        assertThat(told).last().isEqualTo(new Outcome.TakenBack());
        assertThat(told).hasSize(2);
    }

    @Test
    void whatCannotBeSavedIsNotCorrected() {
        var full = new Journal.NotSaved("disk full", new IOException("no space"));
        room.log.refuseWith(full);
        correct(Correction.of(first).with(Polarity.POSITIVE));
        lanes.pass(Duration.ofSeconds(1));
        var row = watch.list().rowsProperty().get().getFirst();
        assertThat(row.filed().orElseThrow().signals()).isEqualTo(first.signals());
        assertThat(told).containsExactly(new Outcome.NotSaved(full));
    }

    @Test
    void aCorrectedMentionLeavesTheListThatNoLongerShowsItOnceReadersMoveOn() {
        watch.facets().only(Facet.POLARITY, "NEGATIVE");
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get()).hasSize(1);
        correct(Correction.of(first).with(Polarity.NEUTRAL));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get()).hasSize(1);
        watch.list().choose(-1);
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get()).isEmpty();
    }

    @Test
    void theDossierTellsWhoCorrectedAndHowOftenPeopleAgree() {
        room.signals.figures.add(new Quality.Line(Quality.About.SENTIMENT, 48, 44));
        watch.list().choose(0);
        correct(Correction.of(first).with(Polarity.POSITIVE));
        lanes.pass(Duration.ofSeconds(1));
        var dossier = watch.detail().dossierProperty().get().orElseThrow();
        assertThat(dossier.history()).hasSize(1);
        var quality = dossier.why().orElseThrow().quality();
        assertThat(quality.getFirst().agreement().orElseThrow()).isEqualTo(44 / 48.0);
    }

    @Test
    void linkingPutsAMentionIntoANarrativeAndOut() {
        var narrative = room.signals.tell("Box hors service", 1126);
        var found = new ArrayList<String>();
        watch.linking().candidates(all -> all.forEach(one -> found.add(one.label())), _ -> found.add("failed"));
        lanes.settle();
        assertThat(found).containsExactly("Box hors service");
        watch.linking().link(List.of(first.mention().key()), Optional.of(narrative));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(now().signals().narrative()).contains(narrative.id());
        assertThat(watch.asides().narrative(narrative.id().toString())).contains("Box hors service");
        assertThat(told).containsExactly(new Outcome.Linked(Optional.of("Box hors service"), 1));
        watch.linking().link(List.of(first.mention().key()), Optional.empty());
        lanes.pass(Duration.ofSeconds(1));
        assertThat(now().signals().narrative()).isEmpty();
        watch.triage().undo();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(now().signals().narrative()).contains(narrative.id());
        assertThat(room.log.payloads()).hasOnlyElementsOfType(SignalAct.MentionsLinked.class);
    }

    @Test
    void aMentionIsEscalatedAndThatCanBeTakenBack() {
        assertThat(watch.raising().place(first)).isEqualTo(new Criticality(3, 3));
        watch.raising().declare(first, new Finding.Declared("Fuite", ""), new Criticality(4, 3));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(room.log.payloads()).singleElement().isInstanceOfSatisfying(AlertAct.Raised.class, raised -> {
            assertThat(raised.finding()).isEqualTo(new Finding.Declared("Fuite", ""));
            assertThat(raised.place()).isEqualTo(new Criticality(4, 3));
            assertThat(told).containsExactly(new Outcome.AlertDeclared(raised.alert()));
        });
        watch.triage().undo();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(room.log.payloads()).isEmpty();
    }

    @Test
    void aQueryBecomesARuleWithItsThreshold() {
        var proposed = new ArrayList<AlertRule>();
        watch.raising().propose("Panne", "panne OU box", proposed::add, _ -> {});
        lanes.settle();
        watch.raising().keep(proposed.getFirst(), "Panne Altéa", 35);
        lanes.settle();
        assertThat(room.log.payloads()).singleElement().isInstanceOfSatisfying(AlertAct.RuleKept.class, kept -> {
            assertThat(kept.rule().name()).isEqualTo("Panne Altéa");
            assertThat(kept.rule().condition())
                    .isEqualTo(new Condition.Matches("Panne Altéa", "panne OU box", Duration.ofHours(1), 35));
        });
        assertThat(told).containsExactly(new Outcome.RuleKept("Panne Altéa"));
    }
}
