// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.util.List;
import java.util.Optional;
import org.vigie.core.claim.ClaimId;

/// What a cell answers to one question that people have, in one language: a few key messages, each held up by facts
/// (message mapping, Covello: three messages, 27 words, 9 seconds, three facts each). Whether it keeps to that is for
/// the checker to say.
///
/// @param id the map of one question in the other language has the same matter
/// @param scenario the code of the crisis plan that it belongs to; empty for any crisis
/// @param audience who asks
/// @param question in their words
/// @param keys in the order in which they are said, at least one
public record MessageMap(MessageId id, String scenario, Audience audience, String question, List<Key> keys) {
    public MessageMap {
        if (question.isBlank()) throw new IllegalArgumentException("A map answers a question.");
        if (keys.isEmpty()) throw new IllegalArgumentException("A map has a key message at least.");
        keys = List.copyOf(keys);
    }

    /// What is said.
    ///
    /// @param words with variables such as `{next-update}`
    /// @param facts that hold it up
    public record Key(String words, List<Fact> facts) {
        public Key {
            if (words.isBlank()) throw new IllegalArgumentException("A key message has words.");
            facts = List.copyOf(facts);
        }
    }

    /// By what a key message is held up.
    ///
    /// @param claim where the room's register holds it; empty while nobody tied it
    public record Fact(String words, Optional<ClaimId> claim) {
        public Fact {
            if (words.isBlank()) throw new IllegalArgumentException("A fact has words.");
        }
    }

    public Tongue language() {
        return id.language();
    }

    /// The key messages as they are said, in their order.
    public List<String> said() {
        return keys.stream().map(Key::words).toList();
    }
}
