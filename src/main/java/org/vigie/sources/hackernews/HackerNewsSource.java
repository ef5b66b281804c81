// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hackernews;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;
import org.vigie.sources.Keywords;
import org.vigie.sources.Unusable;

/// Stories and comments with certain words, from the search at hn.algolia.com.
///
/// It knows no "or", so each keyword is a question. It never shows more than 1,000 hits of one question, so a full
/// page is followed by the time before its oldest hit and not by its second page. Each round reads the last hour
/// again: points and comments change, and the index may lag.
final class HackerNewsSource implements Source {
    static final int PAGE = 200;
    private static final Duration OVERLAP = Duration.ofHours(1);
    private static final Duration FIRST_LOOK = Duration.ofDays(3);

    /// The limit is 10,000 questions an hour and address, and it is never announced: stay far below.
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(2);

    /// Epoch seconds up to which everything was read.
    private static final String SINCE = "since";

    /// Epoch seconds of the newest hit in this round.
    private static final String NEWEST = "newest";

    /// Which keyword this round is at.
    private static final String WORD = "word";

    /// Where this keyword's next slice ends, in epoch seconds, inclusive.
    private static final String UNTIL = "until";

    private final SourceSettings settings;
    private final String base;
    private final List<String> words;
    private final Web web;
    private final HackerNewsParser parser;

    /// @param base address of the search, without a path
    HackerNewsSource(SourceSettings settings, String base, Keywords keywords, Web web) {
        this.settings = settings;
        this.base = base;
        this.words = keywords.written();
        this.web = web;
        this.parser = new HackerNewsParser(settings.id(), keywords);
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(15));
    }

    @Override
    public String host() {
        return base.replaceFirst("^https?://", "");
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        var mark = Bookmark.of(since);
        var question =
                Question.get(address(mark, now)).accept("application/json").allowPrivate(settings.allowPrivate());
        return switch (web.ask(question, now)) {
            case Answer.Page page -> read(page, mark, now);
            case Answer.Unchanged _ -> Harvest.Ok.unchanged(since);
            case Answer.Refusal refusal -> refusal.harvest();
        };
    }

    private Harvest read(Answer.Page answer, Bookmark mark, Instant now) {
        var read = parser.page(answer.body().bytes(), now);
        if (read.isEmpty()) return Unusable.json(answer.body());
        var page = read.get();
        var next = next(mark, page);
        boolean more = !next.text(WORD).isEmpty();
        return new Harvest.Ok(
                page.sightings(), List.of(), next.cursor(), more, Optional.of(BETWEEN_PAGES), page.skipped());
    }

    private Bookmark next(Bookmark mark, HackerNewsParser.Page page) {
        var seen = mark.with(NEWEST, Math.max(mark.number(NEWEST, 0), page.newest()));
        if (page.hits() >= PAGE && page.oldest() > 0) {
            // a whole page within one second must not hold up the rest
            boolean stuck = page.oldest() == mark.number(UNTIL, Long.MAX_VALUE);
            return seen.with(WORD, word(mark)).with(UNTIL, stuck ? page.oldest() - 1 : page.oldest());
        }
        if (word(mark) + 1 < words.size())
            return seen.with(WORD, word(mark) + 1L).with(UNTIL, "");
        long read = Math.max(mark.number(SINCE, 0), seen.number(NEWEST, 0));
        return read == 0 ? Bookmark.EMPTY : Bookmark.EMPTY.with(SINCE, read);
    }

    private String address(Bookmark mark, Instant now) {
        long from = mark.number(SINCE, now.minus(FIRST_LOOK).plus(OVERLAP).getEpochSecond()) - OVERLAP.toSeconds();
        var until = mark.text(UNTIL);
        var filters = "created_at_i>" + from + (until.isEmpty() ? "" : ",created_at_i<=" + until);
        var phrase = "\"" + words.get(word(mark)).replace("\"", "") + "\"";
        return base + "/api/v1/search_by_date?tags=" + escaped("(story,comment)") + "&hitsPerPage=" + PAGE + "&query="
                + escaped(phrase) + "&numericFilters=" + escaped(filters);
    }

    /// The settings may have lost words since the bookmark was written.
    private int word(Bookmark mark) {
        int word = (int) mark.number(WORD, 0);
        return word >= 0 && word < words.size() ? word : 0;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
