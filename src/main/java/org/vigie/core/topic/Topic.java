// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

/// Something that is watched: a name and a boolean query, matched on every mention.
public record Topic(TopicId id, String name, String query) {
    public Topic {
        if (name.isBlank()) throw new IllegalArgumentException("A topic needs a name.");
    }
}
