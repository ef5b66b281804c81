// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import org.vigie.core.topic.Words;

/// Tells whether two texts say the same: equal for texts that differ only by case, accents, links, handles,
/// spaces, punctuation, emoji, or the "RT @someone:" in front of a copy.
///
/// The value is FNV-1a over the folded words (each ended by a zero), 64 bits, then mixed by the finaliser of
/// MurmurHash3. Among a million different texts two are taken for the same with a probability of 3 in 10⁸.
final class Fingerprint {
    /// The fingerprint of a text without words.
    static final long NONE = 0;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /// @param prose texts without links and handles, read as one
    static long of(String... prose) {
        long hash = FNV_OFFSET;
        boolean empty = true;
        for (var text : prose) {
            for (var word : Words.of(text)) {
                empty = false;
                var folded = word.folded();
                for (int i = 0; i < folded.length(); i++) hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
                hash *= FNV_PRIME;
            }
        }
        if (empty) return NONE;
        long mixed = mix(hash);
        return mixed == NONE ? 1 : mixed;
    }

    private static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
