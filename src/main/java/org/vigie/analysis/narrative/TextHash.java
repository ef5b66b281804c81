// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

/// A text as 64 bits, never 0: FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991) with a final mix. A million texts meet
/// with a probability below 1 in 10⁷.
final class TextHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private TextHash() {}

    static long of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME;
        hash ^= hash >>> 32;
        hash *= MIX;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
