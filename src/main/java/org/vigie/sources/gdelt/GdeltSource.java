// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Answer;
import org.vigie.http.Body;
import org.vigie.http.Question;
import org.vigie.http.Sniff;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;
import org.vigie.sources.Unusable;

/// Articles of the world's press that match a query of GDELT DOC 2.0.
///
/// It is refreshed every quarter of an hour and sheds load: a refusal is never followed by another try soon.
final class GdeltSource implements Source {
    /// The most that one answer holds.
    static final int MOST = 250;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration OVERLAP = Duration.ofMinutes(30);
    private static final Duration FIRST_LOOK = Duration.ofDays(1);
    private static final Duration COOL_DOWN = Duration.ofMinutes(20);

    /// Its index reaches back three months; older spans are refused.
    private static final Duration LONGEST = Duration.ofDays(80);

    /// Epoch seconds up to which everything was read.
    private static final String READ = "read";

    /// Where this round ends, in epoch seconds.
    private static final String ROUND = "round";

    /// The spans still open in this round.
    private static final String OPEN = "open";

    private final SourceSettings settings;
    private final String base;
    private final String query;
    private final GdeltPace pace;
    private final Web web;
    private final GdeltParser parser;

    /// @param base address of the API, without a path
    /// @param query in GDELT's own words
    GdeltSource(SourceSettings settings, String base, String query, GdeltPace pace, Web web) {
        this.settings = settings;
        this.base = base;
        this.query = query;
        this.pace = pace;
        this.web = web;
        this.parser = new GdeltParser(settings.id());
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(1));
    }

    @Override
    public String host() {
        return base.replaceFirst("^https?://", "");
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        var wait = pace.take(now);
        if (wait.isPositive()) return pausing(since, wait);
        var mark = begun(Bookmark.of(since), now);
        var question = Question.get(address(Windows.of(mark.text(OPEN)).next()))
                .accept("application/json")
                .allowPrivate(settings.allowPrivate());
        return switch (web.ask(question, now)) {
            case Answer.Page page -> read(page, mark, now);
            case Answer.Unchanged _ -> Harvest.Ok.unchanged(since);
            case Answer.Throttled(var until, var detail) -> coolDown(until, detail, now);
            case Answer.Refusal refusal -> refusal.harvest();
        };
    }

    private Harvest read(Answer.Page answer, Bookmark mark, Instant now) {
        var read = parser.articles(answer.body().bytes(), now);
        if (read.isEmpty()) return notAList(answer.body(), now);
        var page = read.get();
        var windows = Windows.of(mark.text(OPEN));
        var skipped = new EnumMap<Fault, Integer>(Fault.class);
        skipped.putAll(page.skipped());
        boolean full = page.articles() >= MOST;
        boolean cut = full && windows.next().canBeCut();
        if (full && !cut) skipped.merge(Fault.TRUNCATED, 1, Integer::sum);
        var rest = cut ? windows.cut() : windows.done();
        var next = rest.isEmpty() ? Bookmark.EMPTY.with(READ, mark.text(ROUND)) : mark.with(OPEN, rest.text());
        return new Harvest.Ok(page.sightings(), List.of(), next.cursor(), !rest.isEmpty(), Optional.empty(), skipped);
    }

    /// Errors come as plain sentences with status 200.
    private Harvest notAList(Body body, Instant now) {
        if (body.sniff() != Sniff.OTHER) return Unusable.json(body);
        var sentence = body.excerpt();
        if (sentence.contains("limit requests")) return coolDown(now.plus(COOL_DOWN), sentence, now);
        return new Harvest.Rejected(Fault.QUERY_REFUSED, true, sentence);
    }

    /// Whatever the server says, nobody asks for a while: it counts refused questions too.
    private Harvest coolDown(Instant asked, String detail, Instant now) {
        pace.holdUntil(now.plus(COOL_DOWN));
        pace.holdUntil(asked);
        return new Harvest.Throttled(asked, detail);
    }

    /// Not a refusal of the server: another source had the turn.
    private static Harvest pausing(Cursor cursor, Duration wait) {
        return new Harvest.Ok(List.of(), List.of(), cursor, true, Optional.of(wait), java.util.Map.of());
    }

    /// The round under way, or a new one up to now.
    private static Bookmark begun(Bookmark mark, Instant now) {
        if (!Windows.of(mark.text(OPEN)).isEmpty()) return mark;
        long first = now.minus(FIRST_LOOK).getEpochSecond();
        long from = mark.text(READ).isEmpty()
                ? first
                : Math.max(
                        mark.number(READ, first) - OVERLAP.toSeconds(),
                        now.minus(LONGEST).getEpochSecond());
        var span = new Windows(List.of(new Windows.Span(from, now.getEpochSecond())));
        return mark.with(ROUND, now.getEpochSecond()).with(OPEN, span.text());
    }

    private String address(Windows.Span span) {
        return base + "/api/v2/doc/doc?mode=ArtList&format=json&sort=DateDesc&maxrecords=" + MOST + "&startdatetime="
                + STAMP.format(Instant.ofEpochSecond(span.from())) + "&enddatetime="
                + STAMP.format(Instant.ofEpochSecond(span.to())) + "&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
