// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javafx.css.Stylesheet;

/// The style sheets of the screens, read already: JavaFX takes `watch.bss` by itself where it lies beside `watch.css`,
/// and need not read text at every start (docs/decisions/0016). Made when the program is packed.
public final class BinarySheets {
    private static final String SHEETS = "/org/vigie/ui";

    private BinarySheets() {}

    /// For the installer: puts them into the jar that is named.
    public static void main(String... jar) throws IOException {
        addTo(Path.of(jar[0]));
    }

    /// Puts a binary sheet beside each style sheet of the program's jar.
    public static void addTo(Path jar) throws IOException {
        var scratch = Files.createTempDirectory("vigie-sheets");
        var text = scratch.resolve("sheet.css");
        var binary = scratch.resolve("sheet.bss");
        try (var inside = FileSystems.newFileSystem(jar)) {
            for (var sheet : sheets(inside)) {
                Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                var name = sheet.getFileName().toString().replace(".css", ".bss");
                Files.copy(binary, sheet.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(binary);
            Files.delete(scratch);
        }
    }

    private static List<Path> sheets(FileSystem jar) throws IOException {
        try (var files = Files.list(jar.getPath(SHEETS))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
