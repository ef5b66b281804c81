// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedsBenchTest {
    @Test
    void readsWhatTheRepositoryShips() throws Exception {
        var printed = new ByteArrayOutputStream();
        var figures =
                new FeedsBench().run(new Bench.Setup(Optional.empty(), 0, 0, new PrintStream(printed, true, UTF_8)));
        assertThat(figures).containsEntry("thrown", 0);
        assertThat(figures).containsEntry("files", 46).containsEntry("expectations", 32);
        assertThat(printed.toString(UTF_8)).contains("bozo_linenoise.xml").doesNotContain("a defect");
    }
}
