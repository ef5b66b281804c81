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
import org.vigie.app.corpus.Seen;
import org.vigie.app.corpus.SentimentTexts;
import org.vigie.core.signal.Polarity;

/// Learns one sentiment model per language from UMSAB (and, in English, the tweets of SemEval).
public final class SentimentTraining {
    /// Chosen by cross-validation on the training and validation parts; see docs/model-card-text.md.
    private static final LinearTrainer.Settings FRENCH = new LinearTrainer.Settings(3, 19, 2, 6, 0.5, 4, 4, 0.7);

    private static final LinearTrainer.Settings ENGLISH = new LinearTrainer.Settings(3, 19, 3, 12, 0.5, 4, 4, 0.7);
    private static final String GLAD =
            "😀 😁 😃 😄 😊 🙂 😍 🥰 😘 😎 🤗 🤩 🥳 😇 ❤ 💙 💚 💜 🧡 💖 💪 👍 👏 🙏 🎉 ✨ 🌟 👌 🙌 😂 🤣";
    private static final String UPSET =
            "😡 😠 🤬 😤 😞 😟 😢 😭 😔 😩 😫 😖 😣 🤢 🤮 💩 👎 😱 😨 😰 🙄 😒 😑 😕 ☹ 🙁 💔 🤦 😥 😓 🖕";
    private static final double FACE_WEIGHT = 0.3;
    private static final String EN = "en";
    private final Path umsab;
    private final Path semeval;

    /// @param umsab a folder with `french` and `english` in it, laid out as UMSAB; the folder `semeval` may be beside
    public SentimentTraining(Path umsab) {
        this.umsab = umsab;
        this.semeval = umsab.toAbsolutePath().resolveSibling("semeval").resolve("semeval_2013_2016.tsv");
    }

    /// Learns, says how good each model is on texts kept back, and writes the files.
    ///
    /// @param out the folder to write the models into
    public void run(Path out, PrintStream log) throws IOException {
        Files.createDirectories(out);
        for (var language : SentimentModels.LANGUAGES) {
            var texts = texts(language);
            var learnt = learn(language, texts);
            var file = out.resolve("sentiment-" + language + ".bin");
            Files.write(file, LinearModelFile.write(learnt.model()));
            Files.write(
                    out.resolve("sentiment-" + language + ".seen"),
                    Seen.of(texts.stream().map(Labelled::text).toList()).bytes());
            log.printf(
                    Locale.ROOT,
                    "%s: %d texts, macro-F1 %.1f on %d texts in five-fold cross-validation, %,d bytes%n",
                    language,
                    texts.size(),
                    MacroF1.of(learnt.expected(), learnt.outOfFold()),
                    learnt.expected().size(),
                    Files.size(file));
        }
    }

    /// What the model of a language learns from, and what a model that never saw each text said of it.
    public static SentimentTrainer.Learnt learn(String language, List<Labelled> texts) {
        return trainer(language).learn(texts);
    }

    /// The recipe of a language.
    public static SentimentTrainer trainer(String language) {
        var settings = language.equals(EN) ? ENGLISH : FRENCH;
        return new SentimentTrainer(SentimentModels.lexicons(language), settings);
    }

    /// Emojis whose meaning is clear: the French tweets hold too few of them to learn it.
    private static List<Labelled> faces() {
        var faces = new ArrayList<Labelled>();
        for (var face : GLAD.split(" ")) faces.add(new Labelled(face, Polarity.POSITIVE, FACE_WEIGHT, false));
        for (var face : UPSET.split(" ")) faces.add(new Labelled(face, Polarity.NEGATIVE, FACE_WEIGHT, false));
        return faces;
    }

    /// The texts of the training and validation parts, which are judged, and what else helps to learn.
    public List<Labelled> texts(String language) throws IOException {
        var texts = new ArrayList<Labelled>();
        var folder = umsab.resolve(language.equals(EN) ? "english" : "french");
        for (var part : List.of("train", "val"))
            if (Files.exists(folder.resolve(part + "_text.txt")))
                for (var text : SentimentTexts.part(folder, part))
                    texts.add(new Labelled(text.text(), text.polarity(), 1, true));
        if (!language.equals(EN)) texts.addAll(faces());
        if (language.equals(EN) && Files.exists(semeval)) texts.addAll(balanced(SentimentTexts.tabbed(semeval)));
        return texts;
    }

    /// Texts that only help to learn, at weights that let every class count the same: people write what they like
    /// more often than what they dislike, and a model that learnt this would miss the latter.
    static List<Labelled> balanced(List<SentimentTexts.Judged> texts) {
        var counts = new int[Polarity.values().length];
        for (var text : texts) counts[text.polarity().ordinal()]++;
        return texts.stream()
                .map(text -> new Labelled(
                        text.text(),
                        text.polarity(),
                        (double) texts.size()
                                / counts.length
                                / counts[text.polarity().ordinal()],
                        false))
                .toList();
    }
}
