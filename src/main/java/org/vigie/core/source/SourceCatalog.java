// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;
import org.vigie.core.topic.Brand;

/// The kinds of sources this program speaks, and what they can do for a brand.
public interface SourceCatalog {
    List<KindProfile> kinds();

    /// Sources filled in for this brand, ready to be tried and kept.
    List<SourceSettings> propose(Brand brand);

    /// Makes the working source, or says what is wrong with the settings.
    Made make(SourceSettings settings);

    /// What a person must fill in.
    ///
    /// @param tile the two-letter tile shown for it ("Fo", "Me")
    record KindProfile(SourceKind kind, String tile, List<Field> fields) {
        public KindProfile {
            fields = List.copyOf(fields);
        }
    }

    /// One field of a source's form. Its label is the text `sources.field.NAME`.
    record Field(String name, boolean required, boolean secret, String example) {}

    /// What came of making a source.
    sealed interface Made {
        record Ready(Source source) implements Made {}

        record Refused(Fault fault, String detail) implements Made {}
    }
}
