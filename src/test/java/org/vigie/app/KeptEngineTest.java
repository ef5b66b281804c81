// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void triesAFolderWithoutChoosingIt() {
        assertThat(started().tryOut(account.toString()))
                .isInstanceOfSatisfying(
                        Trial.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(Fault.NO_TOKENIZER));
        assertThat(started().standing().chosen()).isEmpty();
    }
}
