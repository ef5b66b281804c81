// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The two themes hold the same tokens, those of the design, and can be read by everyone.
class ThemeTest {
    private static final Path SHEETS = Path.of("src/main/resources/org/vigie/ui");
    private static final Pattern TOKEN = Pattern.compile("-vg-(\\w+): (#[0-9A-F]{6});");
    private static final double TEXT_CONTRAST = 4.5;
    private static final double OUTLINE_CONTRAST = 3.0;
    private static final String[] GROUNDS = {"bg0", "bg1", "bg2", "bg3"};
    private static final String[] TEXTS = {
        "t1", "t2", "t3", "accent", "neg", "neu", "pos", "ok", "warn", "bad", "ex", "lvl0", "lvl1", "lvl2", "lvl3",
        "lvl4"
    };

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSheetSaysWhatTheDesignSays(Theme theme) throws IOException {
        var design = new ObjectMapper().readTree(Files.readString(Path.of("assets/theme/tokens.json")));
        var wanted = new TreeMap<String, String>();
        design.get(theme.code())
                .properties()
                .forEach(token -> wanted.put(token.getKey(), token.getValue().asText()));
        assertThat(tokens(theme)).as("run assets/theme/make-theme.py").isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnEveryGround(Theme theme) throws IOException {
        var tokens = tokens(theme);
        for (var ground : GROUNDS) {
            for (var text : TEXTS)
                assertThat(contrast(tokens, text, ground))
                        .as("%s: %s on %s", theme, text, ground)
                        .isGreaterThanOrEqualTo(TEXT_CONTRAST);
        }
        for (var ground : new String[] {"bg0", "bg1", "bg2"})
            assertThat(contrast(tokens, "line3", ground))
                    .as("%s: outlines on %s", theme, ground)
                    .isGreaterThanOrEqualTo(OUTLINE_CONTRAST);
        assertThat(contrast(tokens, "onAccent", "accentFill")).isGreaterThanOrEqualTo(TEXT_CONTRAST);
        assertThat(contrast(tokens, "onEx", "exA")).isGreaterThanOrEqualTo(TEXT_CONTRAST);
        assertThat(contrast(tokens, "onEx", "exB")).isGreaterThanOrEqualTo(TEXT_CONTRAST);
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        var sheet = Files.readString(SHEETS.resolve("theme-" + theme.code() + ".css"));
        var tokens = new TreeMap<String, String>();
        TOKEN.matcher(sheet).results().forEach(match -> tokens.put(match.group(1), match.group(2)));
        return tokens;
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(Map<String, String> tokens, String text, String ground) {
        double one = luminance(Color.web(tokens.get(text)));
        double other = luminance(Color.web(tokens.get(ground)));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
