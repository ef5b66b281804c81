// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigie.sources.PlainText;

/// A field as it was read, in the form to compare with what feedparser expects.
sealed interface Found {
    boolean matches(JsonNode expected);

    String shown();

    /// Plain words; what feedparser expects may be HTML.
    record Words(String shown) implements Found {
        @Override
        public boolean matches(JsonNode expected) {
            var text = expected.asText();
            return squeezed(shown).equals(squeezed(text)) || squeezed(shown).equals(squeezed(PlainText.ofHtml(text)));
        }

        private static String squeezed(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /// A title, whose links keep their words alone.
    record Line(String shown) implements Found {
        private static final Pattern LINK = Pattern.compile("(?i)</?a(?:\\s[^<>]*)?>");

        @Override
        public boolean matches(JsonNode expected) {
            var bare = LINK.matcher(expected.asText()).replaceAll("");
            return new Words(shown).matches(TextNode.valueOf(bare));
        }
    }

    /// A language, which may be taken back.
    record Language(String shown) implements Found {
        @Override
        public boolean matches(JsonNode expected) {
            return expected.isNull() ? shown.isEmpty() || shown.equals("und") : shown.equals(expected.asText());
        }
    }

    /// A name; the mail address that feedparser puts behind it is not kept.
    record Name(String shown) implements Found {
        @Override
        public boolean matches(JsonNode expected) {
            var text = expected.asText();
            return shown.equals(text) || (!shown.isEmpty() && text.startsWith(shown + " ("));
        }
    }

    /// A date; how it was written does not count.
    record Moment(@Nullable Instant at) implements Found {
        private static final List<DateTimeFormatter> FORMATS =
                List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME);

        @Override
        public boolean matches(JsonNode expected) {
            var wanted = expected.isArray() ? fields(expected) : text(expected.asText());
            return at != null && wanted.filter(instant -> !instant.equals(at)).isEmpty();
        }

        @Override
        public String shown() {
            return String.valueOf(at);
        }

        private static Optional<Instant> fields(JsonNode f) {
            return Optional.of(LocalDateTime.of(
                            f.get(0).asInt(),
                            f.get(1).asInt(),
                            f.get(2).asInt(),
                            f.get(3).asInt(),
                            f.get(4).asInt(),
                            f.get(5).asInt())
                    .toInstant(ZoneOffset.UTC));
        }

        /// A date as feedparser passes it on; one that Java can't read is only checked for being there.
        private static Optional<Instant> text(String written) {
            return FORMATS.stream()
                    .flatMap(format -> read(written, format).stream())
                    .findFirst();
        }

        private static Optional<Instant> read(String written, DateTimeFormatter format) {
            try {
                return Optional.of(format.parse(written, Instant::from));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
