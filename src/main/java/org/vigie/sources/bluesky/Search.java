// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.http.Answer;
import org.vigie.sources.Bookmark;
import org.vigie.sources.Keywords;
import org.vigie.sources.Unusable;

/// Looks for posts with an account's session, one keyword after the other: for what the stream no longer replays, and
/// for counters. Bluesky asks to leave watching to the stream, so it is asked seldom.
final class Search {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final Duration OVERLAP = Duration.ofMinutes(2);
    private static final Duration FIRST_LOOK = Duration.ofDays(3);
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(2);

    /// Everything taken in up to this instant was read.
    private static final String SINCE = "since";

    /// The newest post in this round.
    private static final String NEWEST = "newest";

    /// Which keyword this round is at.
    private static final String WORD = "word";

    /// The page of this keyword, as the API calls it, and its number.
    private static final String PAGE_AT = "page";

    private static final String PAGES = "pages";

    private final Session session;
    private final PostParser parser;
    private final Keywords keywords;

    Search(Session session, PostParser parser, Keywords keywords) {
        this.session = session;
        this.parser = parser;
        this.keywords = keywords;
    }

    /// The next page of the round that the cursor tells of.
    Harvest next(Cursor cursor, Instant now) throws InterruptedException {
        var mark = Bookmark.of(cursor);
        return switch (session.ask(call(mark, now), now)) {
            case Answer.Page page -> read(page, mark, now);
            case Answer.Unchanged _ -> Harvest.Ok.unchanged(cursor);
            case Answer.Refusal refusal -> refusal.harvest();
        };
    }

    private Harvest read(Answer.Page answer, Bookmark mark, Instant now) {
        var read = parser.posts(answer.body().bytes(), now);
        if (read.isEmpty()) return Unusable.json(answer.body());
        var page = read.get();
        var kept = new ArrayList<Sighting>();
        for (var sighting : page.sightings())
            if (keywords.match(sighting.mention().text())) kept.add(sighting);
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        skipped.putAll(page.skipped());
        if (kept.size() < page.sightings().size())
            skipped.put(Fault.OFF_TOPIC, page.sightings().size() - kept.size());
        var next = next(mark, page, now);
        boolean more = !next.text(WORD).isEmpty();
        return new Harvest.Ok(kept, List.of(), next.cursor(), more, Optional.of(BETWEEN_PAGES), skipped);
    }

    private Bookmark next(Bookmark mark, PostParser.Page page, Instant now) {
        var seen = mark;
        if (page.newest() != null && page.newest().isAfter(instant(mark, NEWEST, Instant.MIN)))
            seen = mark.with(NEWEST, page.newest().toString());
        long pages = mark.number(PAGES, 0) + 1;
        boolean older = page.oldest() == null || !page.oldest().isAfter(from(mark, now));
        if (!page.cursor().isEmpty() && !older && pages < MOST_PAGES)
            return seen.with(WORD, word(mark)).with(PAGE_AT, page.cursor()).with(PAGES, pages);
        var done = seen.with(PAGE_AT, "").with(PAGES, "");
        if (word(mark) + 1 < keywords.written().size()) return done.with(WORD, word(mark) + 1L);
        return done.with(SINCE, seen.text(NEWEST).isEmpty() ? mark.text(SINCE) : seen.text(NEWEST))
                .with(NEWEST, "")
                .with(WORD, "");
    }

    private String call(Bookmark mark, Instant now) {
        var phrase = "\"" + keywords.written().get(word(mark)).replace("\"", "") + "\"";
        var page = mark.text(PAGE_AT);
        return "app.bsky.feed.searchPosts?sort=latest&limit=" + PAGE + "&q=" + AppView.escaped(phrase) + "&since="
                + AppView.escaped(from(mark, now).toString())
                + (page.isEmpty() ? "" : "&cursor=" + AppView.escaped(page));
    }

    private static Instant from(Bookmark mark, Instant now) {
        return instant(mark, SINCE, now.minus(FIRST_LOOK)).minus(OVERLAP);
    }

    private static Instant instant(Bookmark mark, String name, Instant otherwise) {
        try {
            return mark.text(name).isEmpty() ? otherwise : Instant.parse(mark.text(name));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /// The settings may have lost words since the bookmark was written.
    private int word(Bookmark mark) {
        int word = (int) mark.number(WORD, 0);
        return word >= 0 && word < keywords.written().size() ? word : 0;
    }
}
