// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.vigie.analysis.propagation.Drift;
import org.vigie.analysis.propagation.MadeEpisode;
import org.vigie.analysis.propagation.Parameters;

/// `bench sketch`: how often the bands of the propagation sketch hold what came.
///
/// Without data, on episodes drawn from the process itself, whose background does not drift: whether fit and bands are
/// honest where the model is right. With recorded volumes of brands, on what really came when nothing is known of what
/// was said: at any hour, and two hours after each labelled burst. Neither says anything about the scenarios.
public final class SketchBench implements Bench {
    private static final int EPISODES = 300;
    private static final Duration LEAD = Duration.ofHours(2);
    private static final Duration WINDOW = Duration.ofHours(6);
    private static final Duration STEP = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "sketch";
    }

    @Override
    public String describe() {
        return "propagation sketch: what its 50 and 80 % bands hold 6, 12 and 24 hours ahead, on made episodes whose"
                + " numbers are known (and how often the intervals hold these), or on recorded volumes; --data: the"
                + " Numenta Anomaly Benchmark (data/realTweets, labels)";
    }

    @Override
    public Map<String, Object> run(Setup setup) throws IOException {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", setup.seed());
        if (setup.data().isPresent()) recorded(setup, setup.data().get(), figures);
        else made(setup, figures);
        return figures;
    }

    private static void recorded(Setup setup, Path data, Map<String, Object> figures) throws IOException {
        var anyHour = new SketchTally(Drift.MEASURED);
        var bursts = new SketchTally(Drift.MEASURED);
        for (var series : NabFiles.read(data)) {
            var volumes = new SketchVolumes(series);
            volumes.anyHour().forEach(trial -> anyHour.add(trial, setup.seed()));
            volumes.bursts().forEach(trial -> bursts.add(trial, setup.seed()));
        }
        anyHour.tell("any_hour_", setup.out(), figures);
        bursts.tell("after_bursts_", setup.out(), figures);
    }

    private static void made(Setup setup, Map<String, Object> figures) {
        long episodes = setup.countOr(EPISODES);
        var random = new SplittableRandom(setup.seed());
        var tally = new SketchTally(Drift.NONE);
        for (int i = 0; i < episodes; i++) tally.add(made(truth(random), setup.seed() + i), setup.seed() + i);
        tally.tell("", setup.out(), figures);
    }

    private static SketchTally.Trial made(Parameters truth, long seed) {
        var end = LEAD.plus(WINDOW);
        var episode = MadeEpisode.of(truth, end.plusHours(24), seed);
        return new SketchTally.Trial(
                episode.arrivals(STEP, LEAD, WINDOW),
                (from, until) -> episode.between(end.plusMinutes(from), end.plusMinutes(until)),
                Optional.of(truth));
    }

    /// A story of some size: mostly one that dies down, now and then one close to feeding itself.
    private static Parameters truth(SplittableRandom random) {
        double background = 20 * Math.pow(6, random.nextDouble());
        double branching = 0.2 + 0.7 * random.nextDouble();
        double halfLife = 5 * Math.pow(12, random.nextDouble());
        return new Parameters(background, branching, halfLife);
    }
}
