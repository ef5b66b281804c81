// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SketchBenchTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 0, 0);
    private static final DateTimeFormatter ROW = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void madeEpisodesAreScoredAndTheSameSeedScoresTheSame() throws IOException {
        var setup = new Bench.Setup(Optional.empty(), 4, 3, out);
        var figures = new SketchBench().run(setup);
        assertThat(figures).containsEntry("sketches", 4).containsEntry("seed", 3L);
        assertThat(figures.keySet())
                .contains("total_6h_in_80_percent", "rate_24h_in_50_percent", "branching_in_80_percent");
        assertThat((double) figures.get("total_24h_in_80_percent")).isBetween(0.0, 100.0);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("mean_error_of_half_life");
        var again = new SketchBench().run(setup);
        figures.remove("ms_per_sketch");
        again.remove("ms_per_sketch");
        assertThat(again).isEqualTo(figures);
    }

    /// Four days: sketches every twelve hours from the eighth hour on, as long as a day lies ahead.
    @Test
    void recordedVolumesAreCutIntoWindowsAndWhatCameAfter() {
        var trials = new SketchVolumes(series(4, -1)).anyHour();
        assertThat(trials).hasSize(6);
        for (var trial : trials) {
            assertThat(trial.arrivals().mentions()).isEqualTo(72 * 2);
            assertThat(trial.came().applyAsLong(0, 60)).isEqualTo(24);
            assertThat(trial.came().applyAsLong(1_410, 1_440)).isEqualTo(12);
            assertThat(trial.truth()).isEmpty();
        }
    }

    @Test
    void windowsWithMissingRowsAreLeftOutAndBurstsAreSketchedTwoHoursLater() {
        assertThat(new SketchVolumes(series(4, 0)).anyHour()).hasSize(6);
        assertThat(new SketchVolumes(series(4, 600)).anyHour()).hasSizeLessThan(6);
        var burst = new NabScore.Window(START.plusHours(20), START.plusHours(24));
        var whole = series(4, -1);
        var labelled = new NabFiles.Series("x", whole.times(), whole.values(), List.of(burst));
        assertThat(new SketchVolumes(labelled).bursts()).hasSize(1);
    }

    @Test
    void theBenchReadsTheLayoutOfTheBenchmark(@TempDir Path folder) throws IOException {
        var rows = new StringBuilder("timestamp,value\n");
        var series = series(3, -1);
        for (int i = 0; i < series.times().size(); i++)
            rows.append(series.times().get(i).format(ROW))
                    .append(',')
                    .append(series.values().get(i).intValue())
                    .append('\n');
        var data = Files.createDirectories(folder.resolve("data").resolve("realTweets"));
        Files.writeString(data.resolve("made.csv"), rows);
        var figures = new SketchBench().run(new Bench.Setup(Optional.of(folder), 0, 1, out));
        assertThat(figures).containsEntry("any_hour_sketches", 4).containsEntry("after_bursts_sketches", 0);
    }

    /// Two mentions every five minutes.
    ///
    /// @param missing this row is left out; none if negative
    private static NabFiles.Series series(int days, int missing) {
        var times = new ArrayList<LocalDateTime>();
        var values = new ArrayList<Double>();
        for (int i = 0; i < days * 288; i++) {
            if (i == missing) continue;
            times.add(START.plusMinutes(5L * i));
            values.add(2.0);
        }
        return new NabFiles.Series("made", times, values, List.of());
    }
}
