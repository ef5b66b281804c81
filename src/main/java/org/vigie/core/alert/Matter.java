// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import org.vigie.core.signal.NarrativeId;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.topic.TopicId;

/// What an alert is about, named as it was called when it was raised.
public sealed interface Matter {
    record Everything() implements Matter {}

    record OfTopic(TopicId topic, String name) implements Matter {}

    record OfSource(SourceId source, String name) implements Matter {}

    record OfNarrative(NarrativeId narrative, String label) implements Matter {}

    /// One account.
    ///
    /// @param handle without the sign; the displayed name where the platform has no handles
    record OfAuthor(SourceKind kind, String handle) implements Matter {}

    /// A class of words or authors of the taxonomy ("journalist", "danger").
    record OfCategory(String category) implements Matter {}

    record OfQuery(String label, String query) implements Matter {}

    /// Something a person saw.
    record OfPerson() implements Matter {}

    /// How people call it; empty for everything and for what a person saw.
    default String name() {
        return switch (this) {
            case Everything _, OfPerson _ -> "";
            case OfTopic m -> m.name();
            case OfSource m -> m.name();
            case OfNarrative m -> m.label();
            case OfAuthor m -> m.handle();
            case OfCategory m -> m.category();
            case OfQuery m -> m.label();
        };
    }

    /// Names the same thing for ever, whatever it is called: one alarm at a time is raised about it per rule.
    default String key() {
        return switch (this) {
            case Everything _ -> "everything";
            case OfTopic m -> "topic/" + m.topic();
            case OfSource m -> "source/" + m.source();
            case OfNarrative m -> "narrative/" + m.narrative().value();
            case OfAuthor m -> "author/" + m.kind() + "/" + m.handle();
            case OfCategory m -> "category/" + m.category();
            case OfQuery m -> "query/" + m.query();
            case OfPerson _ -> "person";
        };
    }
}
