// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.signal.Label;
import org.vigie.core.signal.Polarity;

/// Learning from corrections shows what it changes and replaces nothing.
class RetrainingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void tellsFiguresBeforeAndAfterAndWritesAModelOfItsOwn() throws IOException {
        dataSet();
        var corrections = new ArrayList<Corrections.Said>();
        for (int i = 0; i < 12; i++)
            corrections.add(new Corrections.Said(
                    "bluter la gropelle numéro " + word(i), "fr", new Label.Feels(Polarity.NEGATIVE)));
        corrections.add(new Corrections.Said("eine Störung", "de", new Label.Feels(Polarity.NEGATIVE)));
        corrections.add(new Corrections.Said("quel idiot", "fr", new Label.IsToxic(true)));
        var out = folder.resolve("out");
        var retraining = new Retraining(folder.resolve("data"), out, new Corrections(corrections), log());
        retraining.sentiment();
        assertThat(out.resolve("sentiment-fr.bin")).isNotEmptyFile();
        assertThat(out.resolve("sentiment-en.bin")).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        // 90 texts made here and the project's 62 emojis
                        fr -> assertThat(fr)
                                .startsWith("fr: macro-F1 on 152 texts of the data sets ")
                                .contains("12 corrections, right ")
                                .endsWith("100.0 % after."),
                        en -> assertThat(en).startsWith("en: nobody looked at a label of this language"));
        var before = Files.readAllBytes(out.resolve("sentiment-fr.bin"));
        assertThatThrownBy(retraining::sentiment).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(out.resolve("sentiment-fr.bin")).hasBinaryContent(before);
    }

    @Test
    void tellsCorrectionsFromTheRestInTheOrderOfTheFolds() {
        // judged texts in the order of folds: 1, 3 (fold 0), 0, 4 (fold 1); 3 and 4 are corrections
        var expected = new BitSet();
        expected.set(1);
        expected.set(3);
        assertThat(Retraining.saidAmongJudged(new int[] {1, 0, 0, 0, 1}, 2, i -> i != 2, 3))
                .isEqualTo(expected);
    }

    private void dataSet() throws IOException {
        var french = Files.createDirectories(folder.resolve("data/umsab/french"));
        var words = List.of("horrible", "banal", "superbe");
        for (var part : List.of("train", "val")) {
            var texts = IntStream.range(0, 45)
                    .mapToObj(i -> "le service est " + words.get(i % 3) + " " + part + " " + word(i))
                    .toList();
            Files.write(french.resolve(part + "_text.txt"), texts);
            Files.write(
                    french.resolve(part + "_labels.txt"),
                    IntStream.range(0, 45)
                            .mapToObj(i -> Integer.toString(i % 3))
                            .toList());
        }
    }

    /// Letters alone: texts that differ by digits only count as copies.
    private static String word(int number) {
        return "mot" + (char) ('a' + number / 10) + (char) ('a' + number % 10);
    }

    private PrintStream log() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}
