// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigie.analysis.text.LinearModelFile;
import org.vigie.analysis.text.LinearTrainer;
import org.vigie.analysis.toxicity.ToxicityModels;
import org.vigie.analysis.toxicity.ToxicityTrainer;
import org.vigie.analysis.toxicity.ToxicityTrainer.Labelled;
import org.vigie.app.corpus.Seen;
import org.vigie.app.corpus.SentimentTexts;
import org.vigie.app.corpus.ToxicTexts;
import org.vigie.core.signal.Harm;
import org.vigie.core.signal.Polarity;

/// Learns the toxicity models: French from ToxiFrench, English from MLMA, French hate from MLMA.
public final class ToxicityTraining {
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(2, 18, 2, 3, 1, 4, 4, 2);
    /// For few texts: the list of harsh words counts more, single words less.
    private static final LinearTrainer.Settings FRENCH = new LinearTrainer.Settings(2, 18, 2, 3, 1, 2, 4, 3);

    private static final String TOXIC = "toxic";

    private final Path data;

    /// @param data a folder with `toxifrench`, `mlma` and `semeval` in it
    public ToxicityTraining(Path data) {
        this.data = data;
    }

    /// Learns, says how good each model is on texts kept back, and writes the files.
    ///
    /// @param out the folder to write the models into
    public void run(Path out, PrintStream log) throws IOException {
        Files.createDirectories(out);
        for (var language : List.of("fr", "en")) {
            var texts = texts(language);
            write(TOXIC, language, texts, out, log);
            Files.write(
                    out.resolve("toxic-" + language + ".seen"),
                    Seen.of(texts.stream().map(Labelled::text).toList()).bytes());
            for (var kind : ToxicityModels.LEARNT.getOrDefault(language, List.of()))
                write(kind.name().toLowerCase(Locale.ROOT), language, kind(kind, language), out, log);
        }
    }

    /// What the model of a language learns from; what it is for is judged, the rest helps to learn.
    public List<Labelled> texts(String language) throws IOException {
        return language.equals("en") ? english() : french();
    }

    /// What a model that never saw each judged text said of it, with no word of the list that came from reading such
    /// texts: a lower figure than with those words, and a true one.
    public static ToxicityTrainer.Learnt judge(String language, List<Labelled> texts) {
        return ToxicityTrainer.unflattered(settings(TOXIC, language)).learn(texts);
    }

    /// The same, the folds dealt out in another way.
    public static ToxicityTrainer.Judgement judge(String language, List<Labelled> texts, int deal) {
        return ToxicityTrainer.unflattered(settings(TOXIC, language)).judge(texts, deal);
    }

    /// The recipe of a language.
    static ToxicityTrainer trainer(String language) {
        return new ToxicityTrainer(settings(TOXIC, language));
    }

    private static LinearTrainer.Settings settings(String kind, String language) {
        return kind.equals(TOXIC) && language.equals("fr") ? FRENCH : SETTINGS;
    }

    private static void write(String kind, String language, List<Labelled> texts, Path out, PrintStream log)
            throws IOException {
        var file = out.resolve(ToxicityModels.file(kind, language));
        var settings = settings(kind, language);
        Files.write(
                file,
                LinearModelFile.write(new ToxicityTrainer(settings).learn(texts).model()));
        var learnt = ToxicityTrainer.unflattered(settings).learn(texts);
        log.printf(
                Locale.ROOT,
                "%s: %d texts, accuracy %.1f, AUC %.3f on %d texts in ten-fold cross-validation, %,d bytes%n",
                file.getFileName(),
                texts.size(),
                YesNo.accuracy(learnt.answers(), learnt.chances()),
                YesNo.auc(learnt.answers(), learnt.chances()),
                learnt.answers().size(),
                Files.size(file));
    }

    /// Tweets of MLMA and FTR were tried too: they took two points of AUC from forum comments.
    private List<Labelled> french() throws IOException {
        var texts = new ArrayList<Labelled>();
        try (var files = Files.newDirectoryStream(data.resolve("toxifrench"), "*.csv")) {
            for (var file : files)
                for (var text : ToxicTexts.csv(file)) texts.add(new Labelled(text.text(), text.toxic(), 1, true));
        }
        return texts;
    }

    /// MLMA holds few harmless texts, so tweets that people did not find negative stand in for them.
    private List<Labelled> english() throws IOException {
        var texts = new ArrayList<Labelled>();
        for (var text : mlma("en")) if (text.isClear()) texts.add(new Labelled(text.text(), text.isToxic(), 1, true));
        int every = 0;
        for (var text : SentimentTexts.tabbed(data.resolve("semeval").resolve("semeval_2013_2016.tsv")))
            if (text.polarity() != Polarity.NEGATIVE && every++ % 10 == 0)
                texts.add(new Labelled(text.text(), false, 1, true));
        return texts;
    }

    private List<Labelled> kind(Harm kind, String language) throws IOException {
        var texts = new ArrayList<Labelled>();
        for (var text : mlma(language))
            text.shows(kind).ifPresent(shown -> texts.add(new Labelled(text.text(), shown, 1, true)));
        return texts;
    }

    private List<ToxicTexts.Labelled> mlma(String language) throws IOException {
        return ToxicTexts.mlma(data.resolve("mlma").resolve("hate_speech_mlma").resolve(language + "_dataset.csv"));
    }
}
