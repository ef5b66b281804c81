// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Times;
import org.vigie.core.mention.Triage;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityPart;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;

/// Weights and categories as people edit them: validated, previewed, kept, and taken back.
@ExtendWith(FxTest.class)
class EditorsTest {
    private final TestRoom room = TestRooms.open(TestRooms.WATCH);
    private final Frame frame = TestRooms.frame();

    private Payload last() {
        return room.journal.entries.getLast().payload();
    }

    @Test
    void otherWeightsScaleEachTerm() {
        var usual = PriorityWeights.USUAL;
        var base = new Priority(List.of(
                new PriorityPart(PriorityTerm.AUDIENCE, 17, false), new PriorityPart(PriorityTerm.DANGER, 40, false)));
        var weighed = new WeightsViewModel.Weighed(filed(), base, Optional.of(Duration.ofHours(1)));
        assertThat(weighed.score(usual)).isEqualTo(64); // 17 + 40 + 14 / 2
        assertThat(weighed.score(usual, usual)).isEqualTo(64);
        var other = usual.with(PriorityTerm.AUDIENCE, 0).with(PriorityTerm.DANGER, 60);
        assertThat(weighed.score(usual, other)).isEqualTo(67); // 60 + 7
        var silent = usual.with(PriorityTerm.DANGER, 0);
        assertThat(weighed.score(silent, other)).isEqualTo(7); // nothing is known of a term without weight
    }

    @Test
    void weightsAreNumbersFromNothingToAHundred() {
        var model = new WeightsViewModel(room.room(), Lanes.live());
        Map<PriorityTerm, String> texts = new EnumMap<>(PriorityTerm.class);
        texts.put(PriorityTerm.PRESS, "8,5");
        assertThat(model.draft(texts, "90").orElseThrow().of(PriorityTerm.PRESS))
                .isEqualTo(8.5);
        assertThat(model.draft(texts, "90").orElseThrow().fullWait()).isEqualTo(Duration.ofMinutes(90));
        assertThat(model.draft(texts, "0")).isEmpty();
        texts.put(PriorityTerm.PRESS, "101");
        assertThat(model.draft(texts, "90")).isEmpty();
        texts.put(PriorityTerm.PRESS, "beaucoup");
        assertThat(model.draft(texts, "90")).isEmpty();
    }

    @Test
    void weightsAreKeptFromTheFormOnceTheyAreRight() {
        var model = new WeightsViewModel(room.room(), Lanes.live());
        try (var stand = Stand.show(frame, 1200, 900, () -> new WeightsView(frame, model))) {
            FxTest.settle();
            var field = stand.find("#weight-PRESS", TextField.class);
            assertThat(stand.text("#weight-PRESS")).isEqualTo("8");
            FxTest.runOnFx(() -> field.setText("x"));
            assertThat(FxTest.onFx(
                            () -> stand.find("#weights-keep", Button.class).isDisabled()))
                    .isTrue();
            assertThat(stand.said()).contains("Un nombre de 0 à 100.");
            FxTest.runOnFx(() -> field.setText("20"));
            stand.click("#weights-keep");
            FxTest.settle();
            assertThat(last()).isEqualTo(new SignalAct.WeightsKept(PriorityWeights.USUAL.with(PriorityTerm.PRESS, 20)));
            await().until(() -> FxTest.onFx(() -> model.inForceProperty().get().of(PriorityTerm.PRESS) == 20));
            stand.click("#weights-usual");
            assertThat(stand.text("#weight-PRESS")).isEqualTo("8");
        }
    }

    @Test
    void categoriesTellTheirFlawsByLineAndAreKeptOnceTheyHaveNone() {
        try (var stand = Stand.show(
                frame, 1200, 900, () -> new TaxonomyView(frame, new TaxonomyViewModel(room.room(), Lanes.live())))) {
            FxTest.settle();
            var area = stand.find("#taxonomy-text", TextArea.class);
            FxTest.runOnFx(() -> area.setText("[noise] ASPECT | Bruit |\nfr: bruit*\n"));
            assertThat(stand.said()).anyMatch(said -> said.startsWith("Ligne 1") && said.contains("anglais"));
            assertThat(FxTest.onFx(
                            () -> stand.find("#taxonomy-keep", Button.class).isDisabled()))
                    .isTrue();
            FxTest.runOnFx(() -> area.setText("[noise] ASPECT | Bruit | Noise\nfr: bruit*\n"));
            stand.click("#taxonomy-keep");
            FxTest.settle();
            assertThat(last())
                    .isInstanceOfSatisfying(
                            SignalAct.TaxonomyKept.class,
                            kept -> assertThat(kept.taxonomy().find("noise")).isPresent());
        }
    }

    private static Filed filed() {
        var at = TestRooms.NOW;
        var mention = new Mention(
                new MentionKey(new SourceKind("forum"), "altea.example", "1"),
                new SourceId(new UUID(3, 1)),
                new Author("lea", "Léa", 100, null),
                "",
                "Box en panne",
                "fr",
                "",
                "",
                "",
                0,
                new Times(at, at, at),
                Engagement.NONE);
        var evidence = Hash.of("x".getBytes(StandardCharsets.UTF_8));
        return new Filed(1, mention, new Analysis("fr", 1), Set.of(), Triage.FRESH, evidence, 1, 0, Optional.empty());
    }
}
