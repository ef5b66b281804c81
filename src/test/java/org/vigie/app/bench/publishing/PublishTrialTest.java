// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.app.bench.Bench;

class PublishTrialTest {
    @Test
    void nothingIsPublishedTwiceOrLostWhateverBreaks() throws IOException {
        var tally = new PublishTrial(7, false).run(60);
        assertThat(tally.struck().keySet())
                .as("each mishap struck")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Mishap.NONE)));
        assertThat(tally.pieces()).isEqualTo(54 + 6 * Accounts.READERS);
        assertThat(tally.doubles()).isZero();
        assertThat(tally.lost()).isZero();
        assertThat(tally.untrue()).isZero();
        assertThat(tally.unknown()).as("times a person was asked").isPositive();
        assertThat(tally.posts() + tally.refused()).isEqualTo(tally.pieces());
    }

    /// The channel tries again because its server promised to know the key, and the server does not.
    @Test
    void aDoublePostWouldBeCaught() throws IOException {
        var tally = new PublishTrial(7, true).run(40);
        assertThat(tally.doubles()).isPositive();
        assertThat(tally.posts()).isEqualTo(tally.pieces() - tally.refused() + tally.doubles());
    }

    @Test
    void theSameSeedBreaksTheSameAndTheFiguresArePrinted() throws IOException {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var setup = new Bench.Setup(Optional.empty(), 20, 3, out);
        var figures = new PublishBench().run(setup);
        assertThat(figures)
                .containsEntry("seed", 3L)
                .containsEntry("sends", 20)
                .containsEntry("doubles", 0)
                .containsEntry("lost", 0)
                .containsEntry("shown_wrongly", 0);
        assertThat((int) figures.get("mishaps")).isPositive();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("the server refuses", "doubles 0, lost 0");
        assertThat(new PublishBench().run(setup)).isEqualTo(figures);
    }

    @Test
    void whatCameTwiceToOneReaderIsADouble() {
        var received = new Received();
        received.take(1, "a");
        received.take(1, "b");
        received.take(2, "a");
        assertThat(received.doubles()).isZero();
        received.take(1, "b");
        received.take(1, "b");
        assertThat(received.doubles()).isEqualTo(2);
        assertThat(received.posts()).isEqualTo(5);
        assertThat(received.readers(1)).isEqualTo(2);
    }
}
