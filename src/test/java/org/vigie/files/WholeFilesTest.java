// SPDX-License-Identifier: Apache-2.0
package org.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException {
        var file = folder.resolve("a.txt");
        WholeFiles.write(file, "un".getBytes());
        WholeFiles.write(file, "deux".getBytes());
        assertThat(file).hasContent("deux");
        assertThat(folder.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void wherePartOfManyCantBeWrittenNoneChanges() throws IOException {
        var first = folder.resolve("a.txt");
        Files.writeString(first, "avant");
        Files.createDirectory(folder.resolve("b.txt.part"));
        assertThatThrownBy(() -> {
                    try (var files = new WholeFiles()) {
                        files.add(first, "après".getBytes());
                        files.add(folder.resolve("b.txt"), "b".getBytes());
                        files.move();
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(first).hasContent("avant");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt.part");
    }

    @Test
    void withoutAMoveNothingChanges() throws IOException {
        try (var files = new WholeFiles()) {
            files.add(folder.resolve("a.txt"), "x".getBytes());
        }
        assertThat(folder).isEmptyDirectory();
    }
}
