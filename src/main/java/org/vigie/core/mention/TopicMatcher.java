// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import java.util.Set;
import org.vigie.core.topic.TopicId;

/// Says which of the watched topics a mention belongs to. Pure, deterministic, safe for many threads.
@FunctionalInterface
public interface TopicMatcher {
    Set<TopicId> topics(Mention mention, Analysis analysis);
}
