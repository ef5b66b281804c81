// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigie.store.work.Workbench.NOON;
import static org.vigie.store.work.Workbench.key;
import static org.vigie.store.work.Workbench.said;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Mentions.Count;
import org.vigie.core.mention.Mentions.ToneCount;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Signals;
import org.vigie.core.signal.Toxicity;
import org.vigie.store.StoreFolder;

/// What people say of a label holds, as long as they don't take it back.
class LabelTest {
    private static final Label ANGRY = new Label.Feels(Polarity.NEGATIVE);
    private static final Label GLAD = new Label.Feels(Polarity.POSITIVE);

    @TempDir
    Path root;

    private final Acts acts = new Acts();
    private Workbench bench;

    @BeforeEach
    void open() {
        bench = Workbench.open(root);
        bench.take(said("1", "panne"), said("2", "nul"));
        await().until(() -> bench.mentions().newest() == 2);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void holdsInTheMentionItsFacetsAndTheCounts() {
        follow(corrected("1", GLAD, ANGRY));
        follow(corrected("1", new Label.IsToxic(true), new Label.IsToxic(false)));
        follow(corrected("1", new Label.Shows("vulnerable", false), new Label.Shows("vulnerable", true)));
        follow(corrected("1", new Label.Shows("refund", true), new Label.Shows("refund", false)));
        var signals = bench.one("1").signals();
        assertThat(signals.tone().sentiment()).isEqualTo(Sentiment.said(Polarity.POSITIVE));
        assertThat(signals.tone().toxicity()).isEqualTo(new Toxicity(1, Map.of()));
        assertThat(signals.categories()).containsExactlyInAnyOrder("outage", "refund");
        assertThat(signals.corrected()).hasSize(4).contains(GLAD);
        assertThat(bench.one("1").analysis().tone().sentiment().polarity()).isEqualTo(Polarity.NEGATIVE);
        // the index follows act by act
        await().untilAsserted(() -> {
            assertThat(counts(Facet.POLARITY))
                    .containsExactlyInAnyOrder(new Count("NEUTRAL", 1), new Count("POSITIVE", 1));
            assertThat(counts(Facet.CATEGORY))
                    .containsExactlyInAnyOrder(new Count("outage", 1), new Count("refund", 1), new Count("", 1));
            assertThat(bench.mentions().tones(Search.EVERYTHING)).isEqualTo(new ToneCount(0, 1, 1, 2, 1));
        });
    }

    @Test
    void theLatestWordHoldsUntilItIsTakenBack() {
        var glad = new Acts(2).next(new SignalAct.LabelCorrected(key("1"), GLAD, ANGRY));
        corrected("1", new Label.IsToxic(true), new Label.IsToxic(false));
        var neutral = corrected("1", new Label.Feels(Polarity.NEUTRAL), GLAD);
        follow(neutral);
        follow(glad); // said before, by another station, and comes late
        assertThat(polarity()).isEqualTo(Polarity.NEUTRAL);
        follow(acts.next(new Payload.Undone(neutral.ref())));
        assertThat(polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void takingItBackGivesTheStationsWordBack() {
        var before = bench.one("1").signals();
        var glad = corrected("1", GLAD, ANGRY);
        follow(glad);
        assertThat(polarity()).isEqualTo(Polarity.POSITIVE);
        follow(acts.next(new Payload.Undone(glad.ref())));
        assertThat(bench.one("1").signals()).isEqualTo(before);
        await().untilAsserted(() -> assertThat(counts(Facet.POLARITY))
                .containsExactlyInAnyOrder(new Count("NEUTRAL", 1), new Count("NEGATIVE", 1)));
    }

    @Test
    void outlivesRestartAndRebuildAndOtherActs() {
        follow(corrected("1", GLAD, ANGRY));
        follow(acts.next(new Payload.MentionsTriaged(List.of(key("1")), TriageState.DONE, Optional.empty())));
        var signals = bench.one("1").signals();
        assertThat(signals.corrected()).containsExactly(GLAD);
        assertThat(signals.urgency().waiting()).isEmpty();
        bench.close();
        var tables = TableDump.of(root);
        MentionStore.forget(new StoreFolder(root), Workbench.KEY);
        bench = Workbench.open(root);
        bench.store.catchUp(acts);
        assertThat(bench.one("1").signals()).isEqualTo(signals);
        await().untilAsserted(() -> assertThat(counts(Facet.POLARITY))
                .containsExactlyInAnyOrder(new Count("NEUTRAL", 1), new Count("POSITIVE", 1)));
        bench.close();
        TableDump.assertSame(TableDump.of(root), tables);
        bench = Workbench.open(root);
        assertThat(bench.one("1").signals()).isEqualTo(signals);
    }

    @Test
    void nothingIsLeftOfItOnAnErasedMention() {
        follow(corrected("1", GLAD, ANGRY));
        follow(acts.next(new Payload.MentionErased(key("1"), NOON, "demande")));
        assertThat(bench.one("1").signals()).isEqualTo(Signals.NONE);
    }

    @Test
    void everyLabelIsReadBackAsItWasWritten() {
        var all = new Labels(List.of(GLAD, new Label.IsToxic(false), new Label.Shows("late-refund2", true)));
        assertThat(Labels.read(all.write())).isEqualTo(all);
        assertThat(Labels.read("")).isEqualTo(Labels.NONE);
        assertThat(all.after(ANGRY).all())
                .containsExactly(all.all().get(1), all.all().get(2), ANGRY);
    }

    private Entry corrected(String id, Label label, Label was) {
        return acts.next(new SignalAct.LabelCorrected(key(id), label, was));
    }

    private void follow(Entry entry) {
        bench.store.follow(entry).join();
    }

    private Polarity polarity() {
        return bench.one("1").signals().tone().sentiment().polarity();
    }

    private Set<Count> counts(Facet facet) {
        return Set.copyOf(bench.mentions().facets(Search.EVERYTHING).getOrDefault(facet, List.of()));
    }
}
