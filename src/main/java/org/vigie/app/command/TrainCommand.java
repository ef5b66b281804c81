// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vigie.app.training.SentimentTraining;
import org.vigie.app.training.SpreadTraining;
import org.vigie.app.training.ToxicityTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `train sentiment|toxicity|virality`: learns the models anew from data sets, and says how good they are.
@Command(name = "train")
public final class TrainCommand implements Callable<Integer> {
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

    public TrainCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        BadData.check(data);
        try {
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
}
