// SPDX-License-Identifier: Apache-2.0
package org.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a formatter cannot see: files stay small, carry their licence, and every package its null rules.
class HouseStyleTest {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEST = 400;

    @Test
    void filesStaySmall() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : java()) {
            int longest = file.startsWith("src/main") ? LONGEST : LONGEST_TEST;
            if (Files.readAllLines(file).size() > longest) tooLong.add(file.toString());
        }
        assertThat(tooLong)
                .as("files over %d lines (tests: %d)", LONGEST, LONGEST_TEST)
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (var file : java()) {
            if (!file.startsWith("src/main")) continue;
            var marked = file.resolveSibling("package-info.java");
            assertThat(marked).exists();
            assertThat(Files.readString(marked)).contains("@NullMarked");
        }
    }

    @Test
    void nobodyStylesInCode() throws IOException {
        for (var file : java())
            if (file.startsWith("src/main"))
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(".setStyle(");
    }

    private static List<Path> java() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
