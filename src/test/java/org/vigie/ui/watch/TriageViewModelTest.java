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
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Triage;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// What the cell does to mentions, and what happens when it can't be saved.
class TriageViewModelTest {
    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private final List<Outcome> told = new ArrayList<>();
    private WatchViewModel watch;
    private Filed first;
    private Filed third;

    @BeforeEach
    void threeMentions() {
        third = room.say("La box 7 ne répond plus", 30, WatchRoom.PRESS, "fr", Triage.FRESH);
        room.say("Altéa is down in Lyon", 20, WatchRoom.FORUM, "en", Triage.FRESH);
        first = room.say("Panne Altéa, encore", 10);
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

    private List<String> texts() {
        return watch.list().rowsProperty().get().stream()
                .map(row -> row.filed().map(filed -> filed.mention().text()).orElse("…"))
                .toList();
    }

    private Optional<String> chosen() {
        return watch.list().selected().map(filed -> filed.mention().text());
    }

    @Test
    void aDoneMentionShowsAsSavingAndLeavesOnlyOnceSaved() {
        room.log.hold();
        watch.triage().act(TriageAct.DONE);
        var row = watch.list().rowsProperty().get().getFirst();
        assertThat(row.savingProperty().get()).isTrue();
        assertThat(row.filed().orElseThrow().triage().state()).isEqualTo(TriageState.DONE);
        assertThat(chosen()).contains("Altéa is down in Lyon");
        assertThat(told).isEmpty();
        room.log.saveAll();
        lanes.pass(Duration.ofSeconds(2));
        assertThat(texts()).containsExactly("Altéa is down in Lyon", "La box 7 ne répond plus");
        assertThat(watch.list().selectedIndexProperty().get()).isZero();
        assertThat(told).containsExactly(new Outcome.Saved(TriageAct.DONE, 1));
        assertThat(room.triage(first).state()).isEqualTo(TriageState.DONE);
    }

    @Test
    void whatCannotBeSavedGoesBackAndSaysWhy() {
        var full = new Journal.NotSaved("disk full", new IOException("no space"));
        room.log.refuseWith(full);
        watch.triage().act(TriageAct.dismiss(DismissReason.FALSE_POSITIVE));
        lanes.pass(Duration.ofSeconds(1));
        var row = watch.list().rowsProperty().get().getFirst();
        assertThat(row.savingProperty().get()).isFalse();
        assertThat(row.filed().orElseThrow().triage()).isEqualTo(Triage.FRESH);
        assertThat(told).containsExactly(new Outcome.NotSaved(full));
        assertThat(room.log.payloads()).isEmpty();
    }

    @Test
    void undoBringsTheMentionBackAndChoosesIt() {
        watch.triage().act(TriageAct.DONE);
        lanes.pass(Duration.ofSeconds(1));
        watch.triage().undo();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(texts()).startsWith("Panne Altéa, encore");
        assertThat(chosen()).contains("Panne Altéa, encore");
        assertThat(told).last().isEqualTo(new Outcome.TakenBack());
        watch.triage().undo();
        lanes.settle();
        assertThat(told).last().isEqualTo(new Outcome.NothingToTakeBack());
    }

    @Test
    void aBatchIsOneEntry() {
        watch.list().check(first.mention().key(), true);
        watch.list().check(third.mention().key(), true);
        watch.triage().actOnChecked(new TriageAct.Assign(Optional.of(WatchRoom.AMIR)));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(room.log.payloads())
                .singleElement()
                .isInstanceOfSatisfying(
                        Payload.MentionsAssigned.class,
                        act -> assertThat(act.mentions())
                                .containsExactlyInAnyOrder(
                                        first.mention().key(), third.mention().key()));
        assertThat(room.triage(third).assignee()).contains(WatchRoom.AMIR.id());
        assertThat(watch.list().checked()).isEmpty();
    }

    @Test
    void theWholeResultIsOneEntryToo() {
        for (int i = 0; i < 120; i++) room.say("Panne numéro " + i, 40 + i / 2);
        watch.ask();
        lanes.pass(Duration.ofSeconds(1));
        watch.triage().actOnAll(new TriageAct.Follow(true));
        lanes.pass(Duration.ofSeconds(1));
        assertThat(told).contains(new Outcome.Saved(new TriageAct.Follow(true), 123));
        assertThat(room.log.payloads()).hasSize(1);
    }
}
