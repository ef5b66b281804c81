// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Fault;

/// Cleans, reads and compresses sightings, on the thread of whoever brings them. Safe for many threads.
///
/// What is too long is cut here, and said so; the evidence keeps every byte.
final class Preparer {
    /// The longest text kept, in UTF-16 units; more is cut after an ellipsis.
    static final int LONGEST_TEXT = 20_000;

    static final int LONGEST_TITLE = 2_000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_ID = 2_000;
    private static final int LONGEST_INSTANCE = 255;
    private static final int LONGEST_LINK = 4_000;
    private static final int LONGEST_LANGUAGE = 20;

    /// Before this nobody published anything that we could see: such dates stand for a missing one.
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final Supplier<Analyst> analyst;
    private final Supplier<Watched> watched;
    private final Facts facts;

    Preparer(Supplier<Analyst> analyst, Supplier<Watched> watched, Facts facts) {
        this.analyst = analyst;
        this.watched = watched;
        this.facts = facts;
    }

    /// What came of a sighting.
    sealed interface Outcome {
        /// @param corrected what was mended on the way
        record Ready(Prepared prepared, Map<Fault, Integer> corrected) implements Outcome {}

        record Refused(Fault fault) implements Outcome {}
    }

    Outcome prepare(Sighting sighting) {
        var key = sighting.mention().key();
        if (key.externalId().length() > LONGEST_ID || key.instance().length() > LONGEST_INSTANCE)
            return new Outcome.Refused(Fault.BAD_FIELD);
        var corrected = new EnumMap<Fault, Integer>(Fault.class);
        var mention = clean(sighting.mention(), corrected);
        if (mention.title().isBlank() && mention.text().isBlank()) return new Outcome.Refused(Fault.NO_TEXT);
        var listener = analyst.get();
        var analysis = Heard.first(listener, mention);
        var now = watched.get();
        var hash = sighting.evidence().hash();
        return new Outcome.Ready(
                new Prepared(
                        Identity.of(key),
                        mention,
                        listener,
                        analysis,
                        now,
                        now.matcher().topics(mention, analysis),
                        hash,
                        facts.pack(mention, analysis, hash, Optional.of(sighting.evidence()))),
                corrected);
    }

    private static Mention clean(Mention raw, Map<Fault, Integer> corrected) {
        return new Mention(
                raw.key(),
                raw.source(),
                author(raw.author()),
                noted(Cleaner.line(raw.title()), LONGEST_TITLE, corrected),
                noted(Cleaner.text(raw.text()).strip(), LONGEST_TEXT, corrected),
                cut(raw.language().toLowerCase(Locale.ROOT), LONGEST_LANGUAGE),
                link(raw.link()),
                fitting(raw.parent(), LONGEST_ID),
                fitting(raw.thread(), LONGEST_ID),
                Math.clamp(raw.rating(), 0, 5),
                times(raw.times(), corrected),
                raw.engagement());
    }

    private static Author author(Author raw) {
        return new Author(
                cut(Cleaner.line(raw.handle()), LONGEST_NAME),
                cut(Cleaner.line(raw.name()), LONGEST_NAME),
                raw.audience(),
                raw.createdAt() == null ? null : plausible(raw.createdAt()));
    }

    /// Times are kept in whole milliseconds; one in the future becomes the time when we saw the mention.
    private static Times times(Times raw, Map<Fault, Integer> corrected) {
        var seen = Instant.ofEpochMilli(raw.seen().toEpochMilli());
        return new Times(time(raw.published(), seen, corrected), time(raw.indexed(), seen, corrected), seen);
    }

    private static @Nullable Instant time(@Nullable Instant raw, Instant seen, Map<Fault, Integer> corrected) {
        if (raw == null) return null;
        if (!raw.isBefore(EARLIEST) && !raw.isAfter(seen)) return Instant.ofEpochMilli(raw.toEpochMilli());
        corrected.put(Fault.BAD_DATE, 1);
        return raw.isAfter(seen) ? seen : null;
    }

    private static @Nullable Instant plausible(Instant raw) {
        boolean plausible = raw.isAfter(EARLIEST) && raw.isBefore(Instant.parse("2200-01-01T00:00:00Z"));
        return plausible ? Instant.ofEpochMilli(raw.toEpochMilli()) : null;
    }

    private static String noted(String text, int longest, Map<Fault, Integer> corrected) {
        if (text.length() > longest) corrected.put(Fault.TOO_LARGE, 1);
        return cut(text, longest);
    }

    /// At most this long, never through the middle of a character, with an ellipsis where something is missing.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /// Only addresses of the web can be opened by a person; half of one opens nothing.
    private static String link(String raw) {
        boolean web = raw.startsWith("https://") || raw.startsWith("http://");
        return web && raw.length() <= LONGEST_LINK ? Cleaner.line(raw) : "";
    }

    private static String fitting(String id, int longest) {
        return id.length() <= longest ? id : "";
    }
}
