// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.TopicId;

/// What a rule watches: everything together, each of a kind by itself, or one thing alone.
public sealed interface Scope {
    record Whole() implements Scope {}

    record EachTopic() implements Scope {}

    record EachSource() implements Scope {}

    record EachNarrative() implements Scope {}

    record OneTopic(TopicId topic) implements Scope {}

    record OneSource(SourceId source) implements Scope {}

    record OneNarrative(NarrativeId narrative) implements Scope {}
}
