// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A text read for its variables: `{name}`, in small letters, digits and hyphens. Any other brace is a brace.
///
/// @param parts in the order of the text
public record Template(List<Part> parts) {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z][a-z0-9-]{0,39})}");

    public Template {
        parts = List.copyOf(parts);
    }

    /// A piece of a text.
    public sealed interface Part {
        /// As it stands in the text.
        String source();
    }

    /// Words that are said as they are.
    public record Words(String source) implements Part {}

    /// A variable.
    ///
    /// @param start where its brace stands in the text
    public record Token(String name, int start) implements Part {
        @Override
        public String source() {
            return "{" + name + "}";
        }
    }

    public static Template of(String text) {
        var parts = new ArrayList<Part>();
        var token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            if (token.start() > from) parts.add(new Words(text.substring(from, token.start())));
            parts.add(new Token(token.group(1), token.start()));
            from = token.end();
        }
        if (from < text.length()) parts.add(new Words(text.substring(from)));
        return new Template(parts);
    }

    /// The variables, each once, in the order of the text.
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (var part : parts) if (part instanceof Token token) names.add(token.name());
        return names;
    }

    /// The text with its values. A variable without one stays as it is written. A value is put in on one line and
    /// never read for variables itself.
    public String fill(Function<String, Optional<String>> values) {
        var text = new StringBuilder();
        for (var part : parts)
            switch (part) {
                case Words words -> text.append(words.source());
                case Token token ->
                    text.append(values.apply(token.name())
                            .map(value -> value.replaceAll("[\\s\\p{Cc}]+", " ").strip())
                            .filter(value -> !value.isEmpty())
                            .orElse(token.source()));
            }
        return text.toString();
    }
}
