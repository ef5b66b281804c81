// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.scenario.SampleScenario.inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.SampleScenario;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioBook;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.ui.kit.FormDrafts;

class ScenarioDraftTest {
    private static final Scenario KEPT = SampleScenario.of(inject("A", 0), inject("B", 10));

    private final ScenarioDraft draft = new ScenarioDraft(KEPT);

    private static Scenario title(Scenario scenario, String title) {
        return new ScenarioEdit(scenario).title(title).made();
    }

    private static Scenario shifted(Scenario whole, String id, int minute) {
        return whole.with(whole.injects().stream()
                .map(one -> one.id().equals(id) ? one.at(Duration.ofMinutes(minute)) : one)
                .toList());
    }

    @Test
    void whatIsTypedInOneGoIsOneStepBack() {
        draft.change("frame.title", now -> title(now, "P"));
        draft.change("frame.title", now -> title(now, "Pa"));
        draft.change("frame.summary", now -> new ScenarioEdit(now).summary("x").made());
        assertThat(draft.undo()).contains("frame.summary");
        assertThat(draft.undo()).contains("frame.title");
        assertThat(draft.now()).isEqualTo(KEPT);
        assertThat(draft.undo()).isEmpty();
        draft.redo();
        assertThat(draft.now().title()).isEqualTo("Pa");
    }

    @Test
    void anActThatStandsAloneIsAStepOfItsOwn() {
        draft.change("inject.A.place.", now -> shifted(now, "A", 1));
        draft.change("inject.A.place.", now -> shifted(now, "A", 2));
        draft.undo();
        assertThat(draft.now().inject("A").map(Inject::offset)).contains(Duration.ofMinutes(1));
    }

    @Test
    void nothingChangedIsNoStep() {
        assertThat(draft.change("frame.title", now -> title(now, now.title()))).isFalse();
        assertThat(draft.canUndo()).isFalse();
        assertThat(draft.acts()).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsKeptAndTheJournalTellsTheSame() {
        draft.change("inject.B.shift", now -> shifted(now, "B", 25));
        draft.change("inject.add.", now -> {
            var all = new ArrayList<>(now.injects());
            all.removeIf(one -> one.id().equals("A"));
            all.add(inject("C", 40));
            return now.with(all);
        });
        assertThat(draft.acts())
                .hasSize(2)
                .noneMatch(act -> act instanceof ScenarioAct.FrameKept)
                .anySatisfy(act -> assertThat(act).isEqualTo(new ScenarioAct.InjectsWithdrawn("s", List.of("A"))));
        var book = new ScenarioBook();
        ScenarioShelf.acts(KEPT).forEach(book::see);
        draft.acts().forEach(book::see);
        assertThat(book.scenario("s").orElseThrow().injects())
                .containsExactlyInAnyOrderElementsOf(draft.now().injects());
        draft.kept(draft.now());
        assertThat(draft.isChanged()).isFalse();
        draft.undo();
        assertThat(draft.isChanged()).isTrue();
    }

    @Test
    void anUnsavedDraftOutlivesACrash() {
        var drafts = new FormDrafts();
        var keeper = new DraftKeeper(drafts, "s");
        draft.change("frame.title", now -> title(now, "Autre"));
        draft.change(
                "inject.A.text",
                now -> now.with(now.injects().stream()
                        .map(one -> one.id().equals("A")
                                ? new InjectEdit(one)
                                        .text("long ".repeat(20_000))
                                        .made()
                                : one)
                        .toList()));
        draft.change(
                "inject.remove.",
                now -> now.with(now.injects().stream()
                        .filter(one -> one.id().equals("A"))
                        .toList()));
        keeper.keep(draft.now(), draft.acts());
        assertThat(new DraftKeeper(drafts, "s").taken(KEPT)).contains(draft.now());
        assertThat(new DraftKeeper(drafts, "other").taken(KEPT)).isEmpty();
        keeper.keep(KEPT, List.of());
        assertThat(new DraftKeeper(drafts, "s").taken(KEPT)).isEqualTo(Optional.empty());
    }

    @Test
    void idsThatAreTheSameAreToldApart() {
        var apart = Ids.apart(SampleScenario.of(inject("A", 0), inject("A", 5), inject("B", 6)));
        assertThat(apart.injects().stream().map(Inject::id))
                .doesNotHaveDuplicates()
                .contains("A", "B");
        assertThat(apart.injects()).hasSize(3);
        assertThat(Ids.apart(KEPT)).isSameAs(KEPT);
    }

    @Test
    void timesAreReadAsTrainersWriteThem() {
        assertThat(HTime.read("H+01:30")).contains(Duration.ofMinutes(90));
        assertThat(HTime.read("1:30:20")).contains(Duration.ofSeconds(5420));
        assertThat(HTime.read("90")).contains(Duration.ofMinutes(90));
        assertThat(HTime.read("1 h 30")).contains(Duration.ofMinutes(90));
        assertThat(HTime.read("bientôt")).isEmpty();
        assertThat(HTime.read("")).isEmpty();
        assertThat(HTime.of(Duration.ofSeconds(3_661))).isEqualTo("H+01:01:01");
    }
}
