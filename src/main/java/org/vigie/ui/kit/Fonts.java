// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts that come with the program: Inter with tabular figures, and the Feather icons.
final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /// The family of ordinary text, or DejaVu Sans (whose figures are tabular too) where Inter can't be read.
    static final String FAMILY = load("/org/vigie/assets/fonts/VigieInter-Regular.ttf", "DejaVu Sans");

    /// The family of headings, buttons and figures.
    static final String STRONG = load("/org/vigie/assets/fonts/VigieInter-SemiBold.ttf", "DejaVu Sans");

    /// The family of icons.
    static final String ICONS =
            load(Feather.class, "/META-INF/resources/feather/4.28/fonts/feather.ttf", "FeatherIcons");

    private static final double ANY_SIZE = 13;

    private Fonts() {}

    private static String load(String path, String otherwise) {
        return load(Fonts.class, path, otherwise);
    }

    private static String load(Class<?> beside, String path, String otherwise) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
            var font = Font.loadFont(in, ANY_SIZE);
            if (font != null) return font.getFamily();
            LOG.warn("The font {} can't be read; {} takes its place.", path, otherwise);
            return otherwise;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
