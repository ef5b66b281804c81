// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Score;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.core.signal.Explanation;
import org.vigie.core.signal.Polarity;
import org.vigie.core.signal.Sentiment;
import org.vigie.core.signal.Tone;
import org.vigie.core.signal.ToneEngine;
import org.vigie.core.signal.Toxicity;

class OnnxToneTest {
    private static final Sentiment OURS = new Sentiment(0.25, Polarity.NEUTRAL, 0.4);

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    /// Stands in for the engine that comes with the program.
    private static final ToneEngine REST = new ToneEngine() {
        @Override
        public String version() {
            return "rest-1";
        }

        @Override
        public Tone read(String text, String language) {
            return text.isBlank() ? Tone.NONE : new Tone(OURS, Toxicity.NONE);
        }

        @Override
        public Explanation explain(String text, String language) {
            return Explanation.NONE;
        }
    };

    private OnnxTone.Opening open() {
        return OnnxTone.open(folder, cache, REST);
    }

    private static TinyModel french() {
        var model = new TinyModel(3);
        for (var good : "merci génial bravo heureux meilleur super".split(" ")) model.word(good, -9, 0, 9);
        for (var bad : "honteux pire panne déçue triste désagréable".split(" ")) model.word(bad, 9, 0, -9);
        return model;
    }

    @Test
    void readsTheLanguagesItKnowsAndLeavesTheOthers() throws IOException {
        french().write(folder);
        try (var tone = ((OnnxTone.Opening.Opened) open()).tone()) {
            assertThat(tone.read("merci", "fr").sentiment().polarity()).isEqualTo(Polarity.POSITIVE);
            assertThat(tone.read("pire", "fr").sentiment().score()).isCloseTo(-1, within(0.001));
            assertThat(tone.read("merci", "en").sentiment()).isEqualTo(OURS);
            assertThat(tone.read("  ", "fr")).isEqualTo(Tone.NONE);
            assertThat(tone.version()).matches("onnx-[0-9a-f]+/rest-1");
        }
    }

    @Test
    void saysHowTheTestWent() throws IOException {
        french().write(folder);
        var opened = (OnnxTone.Opening.Opened) open();
        opened.tone().close();
        assertThat(opened.trial().scores()).containsEntry("fr", new Score(12, 12));
        assertThat(opened.trial().scores().get("en")).isNotEqualTo(new Score(12, 12));
        assertThat(opened.trial().perSecond()).isPositive();
    }

    @Test
    void readsTheOrderOfTheClassesFromTheConfiguration() throws IOException {
        french().write(folder);
        Files.writeString(folder.resolve("config.json"), """
                {"id2label":{"0":"positive","1":"neutral","2":"negative"}}""");
        assertThat(((OnnxTone.Opening.Refused) open()).trial().fault()).isEqualTo(Fault.FAILED_TEST);
        Files.writeString(folder.resolve("config.json"), """
                {"id2label":{"0":"Negative","1":"Neutral","2":"Positive"}}""");
        var opened = (OnnxTone.Opening.Opened) open();
        opened.tone().close();
        assertThat(opened.trial().scores()).containsEntry("fr", new Score(12, 12));
    }

    @Test
    void refusesAModelThatGuesses() throws IOException {
        new TinyModel(3).word("merci", 1, 0, 0).write(folder);
        assertThat(open().trial()).isEqualTo(new Trial.Refused(Fault.FAILED_TEST, "fr 0/12, en 0/12"));
    }

    @Test
    void saysWhatIsMissingOrBroken() throws IOException {
        assertThat(fault(folder.resolve("nowhere"))).isEqualTo(Fault.NO_FOLDER);
        assertThat(fault(folder)).isEqualTo(Fault.NO_TOKENIZER);
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        assertThat(fault(folder)).isEqualTo(Fault.NO_MODEL);
        Files.writeString(folder.resolve("model.onnx"), "no model at all");
        assertThat(fault(folder)).isEqualTo(Fault.BROKEN_TOKENIZER);
        french().write(folder);
        Files.writeString(folder.resolve("model.onnx"), "no model at all");
        assertThat(fault(folder)).isEqualTo(Fault.BROKEN_MODEL);
        new TinyModel(4).word("merci", 1, 0, 0, 0).write(folder);
        assertThat(open().trial()).isEqualTo(new Trial.Refused(Fault.NO_CLASSES, "logits [-1, 4]"));
    }

    /// A model of sentence meanings that many download by mistake: its tokenizer and network work, but it gives 384
    /// figures per word instead of classes.
    @Test
    void refusesARealModelOfAnotherKindInPlainWords() throws IOException {
        copy("e5-small-v2-q-tokenizer.json", "tokenizer.json");
        copy("e5-small-v2-q.onnx", "model.onnx");
        var refused = (Trial.Refused) open().trial();
        assertThat(refused.fault()).isEqualTo(Fault.NO_CLASSES);
        assertThat(refused.detail()).contains("384");
    }

    @Test
    void mapsStarsAndPairsOfClasses() throws IOException {
        Files.writeString(folder.resolve("config.json"), """
                {"id2label":{"0":"1 star","1":"2 stars","2":"3 stars","3":"4 stars","4":"5 stars"}}""");
        assertThat(OutputClasses.of(folder.resolve("config.json"), 5).values())
                .containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
        assertThat(OutputClasses.of(folder.resolve("none.json"), 2).values()).containsExactly(-1.0, 1.0);
        assertThat(new OutputClasses(java.util.List.of(-1.0, 1.0)).polarities(new double[] {0, 0}))
                .containsExactly(0.5, 0, 0.5);
    }

    private Fault fault(Path at) {
        return ((OnnxTone.Opening.Refused) OnnxTone.open(at, cache, REST))
                .trial()
                .fault();
    }

    private void copy(String resource, String file) throws IOException {
        try (var in = Objects.requireNonNull(OnnxToneTest.class.getResourceAsStream("/" + resource))) {
            Files.copy(in, folder.resolve(file));
        }
    }
}
