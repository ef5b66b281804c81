// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EndingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Ending ending = new Ending(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void aFailureStaysOneWhenTheWindowClosesAfterwards() throws InterruptedException {
        ending.with(3, "Rien ne s’ouvre.");
        ending.with(0, "");
        ending.await();
        assertThat(ending.code()).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Rien ne s’ouvre.");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatWentWellIsSaidAsAnAnswer() throws InterruptedException {
        ending.with(0, "Image écrite.");
        ending.await();
        assertThat(ending.code()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Image écrite.");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
