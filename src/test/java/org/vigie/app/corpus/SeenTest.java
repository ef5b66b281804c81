// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenTest {
    @Test
    void knowsATextByItsLetters() {
        var seen = Seen.of(List.of("Le réseau est en panne !", "Merci beaucoup"));
        assertThat(seen.contains("le réseau est en PANNE :( 12")).isTrue();
        assertThat(seen.contains("Le réseau est en fête !")).isFalse();
    }

    @Test
    void takesFourBytesPerTextAndReadsThemBack() throws IOException {
        var bytes = Seen.of(List.of("un", "deux", "UN !")).bytes();
        assertThat(bytes).hasSize(8);
        var read = Seen.read(new ByteArrayInputStream(bytes));
        assertThat(read.contains("deux")).isTrue();
        assertThat(read.contains("trois")).isFalse();
    }
}
