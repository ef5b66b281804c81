// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.sentiment.SentimentModels;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Trial;

class KeptEngineTest {
    @TempDir
    private Path account;

    private KeptEngine started() {
        return new KeptEngine(account);
    }

    @Test
    void readsWithTheShippedEngineUntilAModelIsChosen() {
        var standing = started().standing();
        assertThat(standing.own()).isFalse();
        assertThat(standing.chosen()).isEmpty();
        assertThat(standing.trial()).isEmpty();
        assertThat(started()
                        .tone()
                        .read("C'est honteux, quelle horreur", "fr")
                        .sentiment()
                        .score())
                .isNegative();
    }

    @Test
    void keepsTheShippedEngineWhenTheChosenFolderIsGoneAndSaysSo() {
        started().choose(account.resolve("gone").toString());
        var standing = started().standing();
        assertThat(standing.own()).isFalse();
        assertThat(standing.chosen()).hasValue(account.resolve("gone").toString());
        assertThat(standing.trial())
                .hasValue(new Trial.Refused(
                        Fault.NO_FOLDER, account.resolve("gone").toString()));
    }

    @Test
    void leavesAModelAloneThatEndedTheProgram() throws IOException {
        started().choose("/model");
        Files.write(account.resolve("engine.loading"), new byte[0]);
        assertThat(started().standing().trial()).hasValue(new Trial.Refused(Fault.CRASHED, "/model"));
        started().choose("/other");
        assertThat(started().standing().trial()).hasValue(new Trial.Refused(Fault.NO_FOLDER, "/other"));
    }

    @Test
    void forgetsTheChoice() {
        started().choose("/model");
        started().giveUp();
        assertThat(started().standing().chosen()).isEmpty();
    }

    @Test
    void readsABrokenChoiceAsNone() throws IOException {
        Files.writeString(account.resolve("engine.json"), "{broken");
        assertThat(started().standing().chosen()).isEmpty();
    }

    /// As a retraining writes them: here the French model of the program itself.
    @Test
    void takesUpTheModelsThatARetrainingWroteAndLeavesTheRestToThoseOfTheProgram() throws IOException {
        var folder = Files.createDirectory(account.resolve("retrained"));
        try (var model = SentimentModels.class.getResourceAsStream("sentiment-fr.bin")) {
            Files.write(folder.resolve("sentiment-fr.bin"), model.readAllBytes());
        }
        assertThat(started().tryOut(folder.toString())).isInstanceOfSatisfying(Trial.Passed.class, passed -> {
            assertThat(passed.version()).startsWith("linear-4+");
            assertThat(passed.scores().get("fr").isEnough()).isTrue();
        });
        started().choose(folder.toString());
        var engine = started();
        assertThat(engine.standing().own()).isTrue();
        assertThat(engine.version()).startsWith("linear-4+");
        assertThat(engine.tone()
                        .read("This is shameful, terrible service", "en")
                        .sentiment()
                        .score())
                .isNegative();
    }

    @Test
    void refusesRetrainedModelsThatAreBroken() throws IOException {
        Files.writeString(account.resolve("toxic-fr.bin"), "no model");
        assertThat(started().tryOut(account.toString()))
                .isInstanceOfSatisfying(
                        Trial.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.BROKEN_MODEL));
        started().choose(account.toString());
        assertThat(started().standing().own()).isFalse();
    }

    @Test
    void triesAFolderWithoutChoosingIt() {
        assertThat(started().tryOut(account.toString()))
                .isInstanceOfSatisfying(
                        Trial.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.NO_TOKENIZER));
        assertThat(started().standing().chosen()).isEmpty();
    }
}
