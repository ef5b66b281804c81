// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.TopicMatcher;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryMatcher;
import org.vigie.core.topic.Subject;
import org.vigie.core.topic.TopicId;

/// Asks the query of every topic; the mention is cut into words once.
final class QueryTopics implements TopicMatcher {
    private final Map<TopicId, QueryMatcher> matchers = new HashMap<>();

    QueryTopics(Map<TopicId, Query> queries) {
        queries.forEach((topic, query) -> matchers.put(topic, QueryMatcher.of(query)));
    }

    @Override
    public Set<TopicId> topics(Mention mention, Analysis analysis) {
        if (matchers.isEmpty()) return Set.of();
        var subject = Subject.of(mention, analysis.language());
        var topics = new HashSet<TopicId>();
        matchers.forEach((topic, matcher) -> {
            if (matcher.matches(subject)) topics.add(topic);
        });
        return topics;
    }
}
