// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.mention.TopicMatcher;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.topic.Topic;
import org.vigie.core.topic.TopicId;

/// What is watched at one moment: the topics' queries, ready to be asked of every mention.
///
/// @param texts of the queries, as people wrote them
record Watched(Map<TopicId, String> texts, Map<TopicId, Query> queries, TopicMatcher matcher) {
    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    /// A topic whose query cannot be read matches nothing.
    static Watched of(List<Topic> topics, QueryParser parser) {
        var texts = new HashMap<TopicId, String>();
        var queries = new HashMap<TopicId, Query>();
        for (var topic : topics) {
            texts.put(topic.id(), topic.query());
            switch (parser.parse(topic.query())) {
                case Parsed.Ok ok -> queries.put(topic.id(), ok.query());
                case Parsed.Fault fault -> LOG.warn("The query of topic {} cannot be read: {}", topic.id(), fault);
            }
        }
        return new Watched(Map.copyOf(texts), Map.copyOf(queries), new QueryTopics(queries));
    }
}
