// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import org.vigie.core.source.SourceKind;

/// What makes a mention this one and no other: never its address, never its text.
///
/// @param instance the host or community it was seen on ("mastodon.social"); empty where there is only one
/// @param externalId the platform's own id, opaque
public record MentionKey(SourceKind kind, String instance, String externalId) {
    public MentionKey {
        if (externalId.isBlank()) throw new IllegalArgumentException("A mention needs the platform's id.");
    }

    @Override
    public String toString() {
        return kind + "/" + instance + "/" + externalId;
    }
}
