// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.virality.SpreadTrainer;
import org.vigie.app.training.CascadeFiles;

class ViralityBenchTest {
    private static final Path CASCADES = Path.of("../shared/data/benchmarks/tideh_seismic");

    @Test
    void foretellsCascadesItHasNotSeenAndKeepsItsProbabilities() throws IOException {
        assumeTrue(Files.isDirectory(CASCADES), "the recorded cascades are not at hand");
        var cascades = CascadeFiles.read(CASCADES);
        int learnt = cascades.size() * 2 / 3;
        var model = new SpreadTrainer(cascades.subList(0, learnt)).all();
        var trials = cascades.subList(learnt, cascades.size()).stream()
                .map(cascade -> new ViralityBench.Trial(cascade, model))
                .toList();
        var figures = new LinkedHashMap<String, Object>();
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        ViralityBench.sizes("", trials, out, figures);
        GrowthTrials.run(trials, 7, out, figures);
        assertThat((double) figures.get("median_ape_1h")).isBetween(0.1, 0.4);
        assertThat((double) figures.get("median_ape_6h")).isBetween(0.05, 0.25);
        assertThat((double) figures.get("in_80_percent_6h")).isBetween(60.0, 97.0);
        assertThat((double) figures.get("brier_x2")).isLessThan(0.8 * (double) figures.get("brier_base_rate_x2"));
        assertThat((double) figures.get("reliability_gap_points")).isLessThan(8);
    }

    @Test
    void readsReliabilityOffWhatCame() {
        var reliability = new Reliability();
        for (int i = 0; i < 10; i++) reliability.add(0.7, i < 6);
        // (6·0.09 + 4·0.49) / 10; always saying 0.6 would give 0.24.
        assertThat(reliability.brier()).isCloseTo(0.25, within(1e-9));
        assertThat(reliability.brierOfBaseRate()).isCloseTo(0.24, within(1e-9));
        assertThat(reliability.gap()).isCloseTo(0.1, within(1e-9));
        assertThat(new Reliability().gap()).isZero();
    }
}
