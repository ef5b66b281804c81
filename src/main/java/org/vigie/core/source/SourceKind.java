// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// The platform or format a source speaks ("mastodon", "feed"): an open set, one package each.
///
/// @param code lower-case ASCII, stable for ever; texts for people hang on it
public record SourceKind(String code) {
    public SourceKind {
        if (!code.matches("[a-z][a-z0-9-]{1,29}"))
            throw new IllegalArgumentException("Not a code of a source kind: " + code);
    }

    @Override
    public String toString() {
        return code;
    }
}
