// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.UUID;

/// Identifies a watch topic for ever; made on one station, valid on all.
public record TopicId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
