// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benches of sentiment and toxicity on texts that nobody learnt from.
class TextBenchesTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    private Bench.Setup setup() {
        return new Bench.Setup(Optional.of(data), 0, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void judgesTheShippedModelOnUnseenTweets() throws Exception {
        var french = Files.createDirectory(data.resolve("french"));
        Files.writeString(french.resolve("test_text.txt"), """
                Bravo et merci, une équipe formidable, je suis ravie du résultat !
                Encore une panne, c'est honteux et scandaleux, service lamentable
                Réunion du conseil municipal mardi à 18 h, salle des fêtes
                """);
        Files.writeString(french.resolve("test_labels.txt"), "2\n0\n1\n");
        var figures = new SentimentBench().run(setup());
        assertThat(figures).containsEntry("fr_test_macro_f1", 100.0).containsEntry("fr_test_texts", 3);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("french test, 0.0 % seen");
    }

    @Test
    void drawsTheLearningCurveOfALanguage() throws Exception {
        var french = Files.createDirectory(data.resolve("french"));
        var texts = new StringBuilder();
        var labels = new StringBuilder();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            texts.append("horrible et honteux ")
                    .append(letter)
                    .append("\nréunion mardi ")
                    .append(letter);
            texts.append("\nsuperbe et génial ").append(letter).append('\n');
            labels.append("0\n1\n2\n");
        }
        Files.writeString(french.resolve("train_text.txt"), texts);
        Files.writeString(french.resolve("train_labels.txt"), labels);
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var figures = new SentimentBench().run(new Bench.Setup(Optional.of(data), 0, 1, out, Optional.empty(), true));
        assertThat(figures.keySet())
                .containsExactly("engine", "fr_curve_12", "fr_curve_25", "fr_curve_50", "fr_curve_100");
        assertThat((double) figures.get("fr_curve_100")).isGreaterThan(90);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("fr, learnt from  12.5 % of");
    }

    @Test
    void tellsToxicCommentsAndHateCheckFunctions() throws Exception {
        Files.writeString(data.resolve("comments.csv"), """
                msg_id,content,label
                1,"Ferme ta gueule espèce de connard, sale merde",1
                2,"Bonjour, savez-vous quand le réseau revient à Lyon ?",0
                """);
        Files.writeString(data.resolve("hatecheck_french.csv"), """
                mhc_case_id,functionality,test_case,label_gold
                1,slur_h,"Ces connards sont des merdes",hateful
                2,ident_neutral_nh,"Bonjour à tous",non-hateful
                """);
        var figures = new ToxicityBench().run(setup());
        assertThat(figures)
                .containsEntry("comments_accuracy", 100.0)
                .containsEntry("comments_auc", 1.0)
                .containsEntry("hatecheck_fr_accuracy", 100.0);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("slur_h (hateful)");
    }

    @Test
    void sayWhenAFolderHoldsNothingForThem() {
        assertThatThrownBy(() -> new SentimentBench().run(setup())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new ToxicityBench().run(setup())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new AnalysisSpeedBench().run(setup())).isInstanceOf(IOException.class);
    }
}
