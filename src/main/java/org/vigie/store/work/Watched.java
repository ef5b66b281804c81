// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.Map;
import org.vigie.core.mention.TopicMatcher;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.TopicId;

/// What is watched at one moment: the topics' queries, ready to be asked of every mention.
record Watched(Map<TopicId, Query> queries, TopicMatcher matcher) {
    static Watched of(Map<TopicId, Query> queries) {
        return new Watched(Map.copyOf(queries), new QueryTopics(queries));
    }
}
