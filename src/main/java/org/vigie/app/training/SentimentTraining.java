// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.analysis.sentiment.SentimentTrainer;
import org.vigie.analysis.sentiment.SentimentTrainer.Labelled;
import org.vigie.analysis.text.LinearModelFile;
import org.vigie.analysis.text.LinearTrainer;
import org.vigie.app.corpus.SentimentTexts;

/// Learns one sentiment model per language from UMSAB (and, in English, the tweets of SemEval).
public final class SentimentTraining {
    /// Chosen by cross-validation on the training and validation parts; see docs/model-card-text.md.
    public static final LinearTrainer.Settings FRENCH = new LinearTrainer.Settings(3, 19, 2, 6, 0.5, 4, 4, 0.7);
    public static final LinearTrainer.Settings ENGLISH = new LinearTrainer.Settings(3, 19, 3, 12, 0.5, 4, 4, 0.7);

    private final Path data;
    private final Path out;
    private final PrintStream log;

    /// @param data a folder with `umsab` and `semeval` in it
    /// @param out the folder to write the models into
    public SentimentTraining(Path data, Path out, PrintStream log) {
        this.data = data;
        this.out = out;
        this.log = log;
    }

    /// Learns, says how good each model is on texts kept back, and writes the files.
    public void run() throws IOException {
        Files.createDirectories(out);
        learn("fr", FRENCH, umsab("french"));
        var english = new ArrayList<>(umsab("english"));
        var semeval = data.resolve("semeval").resolve("semeval_2013_2016.tsv");
        if (Files.exists(semeval))
            for (var text : SentimentTexts.tabbed(semeval))
                english.add(new Labelled(text.text(), text.polarity(), 1, false));
        learn("en", ENGLISH, english);
    }

    private void learn(String language, LinearTrainer.Settings settings, List<Labelled> texts) throws IOException {
        var learnt = new SentimentTrainer(SentimentModels.lexicons(language), settings).learn(texts);
        var file = out.resolve("sentiment-" + language + ".bin");
        Files.write(file, LinearModelFile.write(learnt.model()));
        log.printf(
                Locale.ROOT,
                "%s: %d texts, macro-F1 %.1f on %d texts in five-fold cross-validation, %,d bytes%n",
                language,
                texts.size(),
                MacroF1.of(learnt.expected(), learnt.outOfFold()),
                learnt.expected().size(),
                Files.size(file));
    }

    private List<Labelled> umsab(String language) throws IOException {
        var folder = data.resolve("umsab").resolve(language);
        var texts = new ArrayList<Labelled>();
        for (var part : List.of("train", "val"))
            for (var text : SentimentTexts.part(folder, part))
                texts.add(new Labelled(text.text(), text.polarity(), 1, true));
        return texts;
    }
}
