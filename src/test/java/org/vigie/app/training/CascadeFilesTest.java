// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeFilesTest {
    @Test
    void readsTheFormOfTiDeH() {
        // Half past noon UTC is half past seven, five hours behind.
        var cascade = CascadeFiles.parse(List.of("2 0.520833333333", "0 90 ", "292 433344 ", "306 39 ", ""))
                .orElseThrow();
        assertThat(cascade.identity()).isEqualTo("2@0.520833333333");
        assertThat(cascade.hour()).isBetween(7.49, 7.51);
        assertThat(cascade.root()).isEqualTo(90);
        assertThat(cascade.seconds()).containsExactly(292, 306);
        assertThat(cascade.followers()).containsExactly(433_344, 39);
    }

    @Test
    void leavesOtherFilesOut() {
        assertThat(CascadeFiles.parse(List.of())).isEmpty();
        assertThat(CascadeFiles.parse(List.of("MIT License", "Copyright", "2018")))
                .isEmpty();
        assertThat(CascadeFiles.parse(List.of("2 0.5", "0 90", "x y"))).isEmpty();
        assertThat(CascadeFiles.parse(List.of("2 0.5", "0 90", "17"))).isEmpty();
    }

    @Test
    void saysThatAFolderHoldsNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("SOURCE.txt"), "DATA SET: none\n");
        assertThatThrownBy(() -> CascadeFiles.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No retweet cascade");
    }
}
