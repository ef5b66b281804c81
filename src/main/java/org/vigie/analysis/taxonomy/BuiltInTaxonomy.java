// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.vigie.core.signal.Taxonomy;

/// The taxonomy that the program comes with, in `categories.txt`: what consumers complain of, ask for, and what
/// asks for a person soon. A cell starts from it and edits its own.
public final class BuiltInTaxonomy {
    private BuiltInTaxonomy() {}

    /// Its text, comments included, for people to start from.
    public static String text() {
        try (var in = Objects.requireNonNull(BuiltInTaxonomy.class.getResourceAsStream("categories.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The taxonomy of the program cannot be read.", broken);
        }
    }

    public static Taxonomy load() {
        return Once.TAXONOMY;
    }

    private static Taxonomy read() {
        var reading = TaxonomyText.read(text());
        return reading.taxonomy()
                .orElseThrow(
                        () -> new IllegalStateException("The taxonomy of the program has flaws: " + reading.flaws()));
    }

    /// Read when first asked for.
    private static final class Once {
        static final Taxonomy TAXONOMY = read();
    }
}
