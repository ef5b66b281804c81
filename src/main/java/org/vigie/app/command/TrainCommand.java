// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vigie.app.training.Corrections;
import org.vigie.app.training.Retraining;
import org.vigie.app.training.SentimentTraining;
import org.vigie.app.training.SpreadTraining;
import org.vigie.app.training.ToxicityTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `train sentiment|toxicity`: learns the models anew from data sets, and says how good they are; on request
/// also from what people corrected, with figures before and after.
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Workshop.Door door;
    private final CliTexts texts;
    private final PrintStream out;

    /// What can be learnt.
    private enum Kind {
        sentiment,
        toxicity,
        virality
    }

    @Parameters(arity = "1", paramLabel = "KIND", descriptionKey = "cli.train.kind")
    private Kind kind = Kind.sentiment;

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.train.data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.train.out")
    private Path folder = Path.of("");

    @Option(names = "--with-corrections", descriptionKey = "cli.train.corrections")
    private boolean withCorrections;

    @Option(names = "--station", paramLabel = "DIR", descriptionKey = "cli.data")
    private @Nullable Path station;

    public TrainCommand(Workshop.Door door, CliTexts texts, PrintStream out) {
        this.door = door;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        BadData.check(data);
        try {
            if (withCorrections) return retrain();
            train();
            return 0;
        } catch (IOException | UncheckedIOException failure) {
            throw BadData.because("train " + kind, failure);
        }
    }

    private void train() throws IOException {
        switch (kind) {
            case sentiment -> new SentimentTraining(data.resolve("umsab")).run(folder, out);
            case toxicity -> new ToxicityTraining(data).run(folder, out);
            case virality -> new SpreadTraining(data, folder, out).run();
        }
    }

    /// With what people corrected at a station; the station goes on with the models it has.
    private int retrain() throws IOException {
        Corrections corrections;
        try (var workshop = door.open(Optional.ofNullable(station))) {
            corrections = Corrections.of(workshop.journal(), workshop.mentions());
        }
        try {
            var retraining = new Retraining(data, folder, corrections, out);
            switch (kind) {
                case sentiment -> retraining.sentiment();
                case toxicity -> retraining.toxicity();
                case virality -> {
                    out.println(texts.get("cli.train.nothing"));
                    return FAILED;
                }
            }
        } catch (FileAlreadyExistsException there) {
            out.println(texts.get("cli.train.there", there.getFile()));
            return FAILED;
        }
        out.println(texts.get("cli.train.unused", folder));
        return 0;
    }
}
