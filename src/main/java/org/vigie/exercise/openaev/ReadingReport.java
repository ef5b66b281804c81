// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was read of an export and what was not, with the reason.
///
/// @param expectations all that the file names, those which are not playable among them
/// @param notPlayable injects that are kept as they are and not played
/// @param technical expectations of machines, which are left out
/// @param findings in order of their topics, each with how often it was met and the first examples
public record ReadingReport(
        int injects,
        int teams,
        int variables,
        int expectations,
        int notPlayable,
        int technical,
        Map<Topic, Met> findings) {

    /// Examples kept of each topic.
    static final int EXAMPLES = 5;

    public record Met(int times, List<String> examples) {}

    /// What may be said of a file.
    public enum Topic {
        NO_VERSION,
        OTHER_VERSION,
        NOT_PLAYABLE,
        TECHNICAL_EXPECTATION,
        UNKNOWN_EXPECTATION,
        DUPLICATE,
        NO_ID,
        NOT_AN_OBJECT,
        BAD_TIME,
        UNKNOWN_TEAM,
        UNKNOWN_ARTICLE,
        UNKNOWN_CHALLENGE,
        UNKNOWN_OUTLET,
        UNKNOWN_INJECT,
        MISSING_DOCUMENT,
        RING,
        ACTIVE_CONTENT,
        DIRECTIVE,
        UNKNOWN_VARIABLE,
        NO_VALUE,
        UNSAFE_ENTRY,
        WORKFLOW,
        UNREAD_KEY,
        /// Fields that hold something and have no place here.
        UNREAD_FIELD,
        PERSON,
        DOCUMENT_WORDS,
        SMS,
        SENDER_TAKEN,
        ARTICLES_SPLIT,
        TO_NOBODY,
        NO_WEIGHT,
        NO_WINDOW,
        EVERY_PLAYER,
        BY_HAND,
        CONDITION,
        MIXED,
        LENGTH
    }

    public ReadingReport {
        var ordered = new EnumMap<Topic, Met>(Topic.class);
        ordered.putAll(findings);
        findings = Collections.unmodifiableMap(ordered);
    }
}
