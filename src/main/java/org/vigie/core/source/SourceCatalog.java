// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
    ///
    /// @param example of what is typed; for a server that may be left out, the usual one
    /// @param server whether it says which server gets the secrets of the source
    record Field(String name, boolean required, boolean secret, String example, boolean server) {
        private static final Pattern HOST = Pattern.compile("(?:\\w+://)?(?:[^/@]*@)?([^/?#]*).*");

        /// A field that says nothing about a server.
        public Field(String name, boolean required, boolean secret, String example) {
            this(name, required, secret, example, false);
        }

        /// The field that says which server gets the secrets.
        public static Field server(String name, boolean required, String example) {
            return new Field(name, required, false, example, true);
        }

        /// The host, and the port if there is one, that what was typed leads to.
        public String host(String typed) {
            var host = HOST.matcher(typed.isBlank() ? example : typed.strip());
            return host.matches() ? host.group(1).toLowerCase(Locale.ROOT).replaceAll("\\.+$", "") : typed;
        }
    }

    /// What came of making a source.
    sealed interface Made {
        record Ready(Source source) implements Made {}

        record Refused(Fault fault, String detail) implements Made {}
    }
}
