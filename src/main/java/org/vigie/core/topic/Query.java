// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A boolean question about mentions. Words are folded (case and accents) by [Words].
///
/// A query that was parsed is in plain form: no conjunction directly inside a conjunction, no alternative
/// directly inside an alternative, both with two parts or more, phrases of two words or more.
public sealed interface Query {
    /// All of these, in plain form.
    static Query allOf(List<Query> parts) {
        var flat = parts.stream()
                .flatMap(part -> part instanceof And and ? and.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new And(flat);
    }

    /// At least one of these, in plain form.
    static Query anyOf(List<Query> parts) {
        var flat = parts.stream()
                .flatMap(part -> part instanceof Or or ? or.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new Or(flat);
    }

    /// Everything.
    record All() implements Query {}

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /// A word of the text or title; `prefix` when written with a final star.
    record Word(String folded, boolean prefix) implements Query {}

    /// Words that follow each other.
    record Phrase(List<String> folded) implements Query {
        public Phrase {
            folded = List.copyOf(folded);
        }
    }

    /// A hashtag, without the sign.
    record Hashtag(String folded) implements Query {}

    /// A handle mentioned in the text, without the sign.
    record Handle(String folded) implements Query {}

    /// The detected language, ISO 639-1.
    record Language(String code) implements Query {}

    /// The code of a source kind.
    record FromKind(String code) implements Query {}

    /// The author's handle without the sign, or the displayed name: equal as a whole once folded by [Words#fold].
    record FromAuthor(String folded) implements Query {}

    /// Not earlier than this, by the mention's effective time.
    record Since(Instant instant) implements Query {}

    /// Earlier than this.
    record Until(Instant instant) implements Query {}
}
