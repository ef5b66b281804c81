// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Matter;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceKind;

/// Streams of mentions made for tests: so many per minute, from midnight on.
final class Streams {
    static final Instant MIDNIGHT = Instant.parse("2026-03-10T00:00:00Z");
    static final Duration HOUR = Duration.ofHours(1);

    private final List<Minutes.Count> counts = new ArrayList<>();

    /// So many mentions in every minute of these hours.
    Streams steady(int fromHour, int untilHour, int perMinute, double negative) {
        for (int minute = fromHour * 60; minute < untilHour * 60; minute++)
            counts.add(new Minutes.Count(
                    MIDNIGHT.plusSeconds(60L * minute), perMinute, Math.round(perMinute * negative), 0));
        return this;
    }

    Minutes minutes() {
        return Minutes.of(MIDNIGHT, counts);
    }

    Books about(Matter matter) {
        return new Books(List.of(new Books.Book(matter, minutes(), true)), List.of());
    }

    static Instant at(int hour, int minute) {
        return MIDNIGHT.plusSeconds(3600L * hour + 60L * minute + 59);
    }

    static AlertRule rule(Condition condition) {
        return new AlertRule(new AlertRuleId(new UUID(1, 1)), "", condition, 3, HOUR, true);
    }

    /// A post with a reading of its reactions every minute, from its own on.
    static Voice voice(String handle, OptionalLong audience, Instant at, int... reactions) {
        var readings = IntStream.range(0, reactions.length)
                .mapToObj(i -> new Voice.Reading(at.plusSeconds(60L * i), reactions[i], reactions[i] / 10))
                .toList();
        var kind = new SourceKind("mastodon");
        return new Voice(
                new MentionKey(kind, "", handle + at),
                new Matter.OfAuthor(kind, handle),
                handle,
                audience,
                at,
                readings);
    }

    static Books voices(Voice... voices) {
        return new Books(List.of(), List.of(voices));
    }
}
