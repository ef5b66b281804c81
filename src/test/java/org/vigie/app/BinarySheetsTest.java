// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.Stylesheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.ui.kit.Theme;

class BinarySheetsTest {
    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void packEverySheetOfTheScreens() throws Exception {
        jar = folder.resolve("program with a space.jar");
        var sheets = Path.of(new URI(Theme.sheet("base"))).getParent();
        try (var inside = FileSystems.newFileSystem(jar, Map.of("create", "true"));
                var files = Files.list(sheets)) {
            Files.createDirectories(inside.getPath("/org/vigie/ui"));
            for (var file :
                    files.filter(each -> each.toString().endsWith(".css")).toList())
                Files.copy(file, inside.getPath("/org/vigie/ui/" + file.getFileName()));
        }
    }

    @Test
    void everySheetReadFromItsBinaryFormSaysWhatItsTextSays() throws Exception {
        BinarySheets.main(jar.toString());

        var read = 0;
        try (var inside = FileSystems.newFileSystem(jar);
                var files = Files.list(inside.getPath("/org/vigie/ui"))) {
            for (var sheet :
                    files.filter(each -> each.toString().endsWith(".css")).toList()) {
                var text = sheet.toUri().toURL();
                var binary = URI.create(sheet.toUri().toString().replace(".css", ".bss"))
                        .toURL();
                assertThat(rules(Stylesheet.loadBinary(binary)))
                        .as(sheet.toString())
                        .isNotEmpty()
                        .isEqualTo(rules(new CssParser().parse(text)));
                read++;
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @Test
    void aSecondTurnReplacesWhatTheFirstMade() throws IOException {
        BinarySheets.addTo(jar);
        try (var inside = FileSystems.newFileSystem(jar)) {
            Files.writeString(inside.getPath("/org/vigie/ui/base.css"), ".root { -fx-padding: 3; }");
        }
        BinarySheets.addTo(jar);

        try (var inside = FileSystems.newFileSystem(jar)) {
            var binary = inside.getPath("/org/vigie/ui/base.bss").toUri().toURL();
            assertThat(rules(Stylesheet.loadBinary(binary))).hasSize(1);
        }
    }

    /// What each rule is for, and what it declares.
    private static List<String> rules(Stylesheet sheet) {
        return Objects.requireNonNull(sheet).getRules().stream()
                .map(rule -> rule.getSelectors()
                        + rule.getDeclarations().stream()
                                .map(each -> each.getProperty() + ": " + words(each.getParsedValue()))
                                .toList()
                                .toString())
                .toList();
    }

    /// A value tells its text, of an array no more than which object it is.
    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Object[] many ->
                Stream.of(many).map(BinarySheetsTest::words).toList().toString();
            case ParsedValue<?, ?> parsed -> words(parsed.getValue()) + " by " + name(parsed.getConverter());
            default -> value.toString();
        };
    }

    private static String name(@Nullable Object converter) {
        return converter == null ? "nobody" : converter.getClass().getName();
    }
}
