// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.journal.Hash;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Answer;
import org.vigie.http.Body;
import org.vigie.http.Question;
import org.vigie.http.Web;

/// One feed, or the feed that a web page announces.
///
/// It asks conditionally, follows the feed when it moves for good, and tells a new or edited item from a known one by
/// what it says: feeds reorder, re-date and drop their items as they please.
public final class FeedSource implements Source {
    public static final SourceKind KIND = new SourceKind("feed");

    private static final Rhythm RHYTHM = new Rhythm(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final Duration SPACING = Duration.ofSeconds(2);
    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    private final SourceSettings settings;
    private final String address;
    private final String host;
    private final Web web;

    /// @param address http or https
    FeedSource(SourceSettings settings, String address, Web web) {
        this.settings = settings;
        this.address = address;
        this.host = Links.host(address);
        this.web = web;
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public Duration spacing() {
        return SPACING;
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        var place = Place.of(since, address);
        var answer = ask(place, now);
        return place.isElsewhere() && answer instanceof Answer.Failed
                ? comeHome(place, now)
                : follow(answer, place, now);
    }

    private Harvest follow(Answer answer, Place place, Instant now) throws InterruptedException {
        return switch (answer) {
            case Answer.Page page -> read(page, place, now);
            case Answer.Unchanged _ -> unchanged(place);
            case Answer.Refusal refusal -> refusal.harvest();
        };
    }

    /// Asks the configured address again, because the one that replaced it no longer leads to a feed.
    private Harvest comeHome(Place place, Instant now) throws InterruptedException {
        var home = place.at(address);
        return follow(ask(home, now), home, now);
    }

    private Answer ask(Place place, Instant now) throws InterruptedException {
        return web.ask(
                Question.get(place.where().current())
                        .accept(ACCEPT)
                        .ifChanged(place.last().etag(), place.last().modified())
                        .allowPrivate(settings.allowPrivate()),
                now);
    }

    private Harvest read(Answer.Page page, Place place, Instant now) throws InterruptedException {
        if (print(page.body()).equals(place.last().body()))
            return unchanged(read(place, page, place.last().pause(), place.seen()));
        var parsed = FeedParser.parse(page.body().bytes(), Origin.of(page));
        return switch (parsed) {
            case ParsedFeed.Feed feed -> take(feed, page, place, now);
            case ParsedFeed.Refused _ when place.isElsewhere() -> comeHome(place, now);
            case ParsedFeed.Refused no when no.fault() == Fault.HTML_INSTEAD -> discover(page, place, now);
            case ParsedFeed.Refused no -> new Harvest.Rejected(no.fault(), false, detail(no, page));
        };
    }

    private Harvest take(ParsedFeed.Feed feed, Answer.Page page, Place place, Instant now) {
        var reading = new FeedMentions(settings.id(), host, place.seen(), now).read(feed);
        var pause = Pauses.of(feed.every(), page.fields(), now);
        var next = read(place, page, pause, reading.seen());
        return new Harvest.Ok(
                reading.sightings(), reading.removals(), next.cursor(), false, Optional.of(pause), reading.skipped());
    }

    /// A page in place of a feed may say where the feed is; what it names is asked once, and no page behind it.
    private Harvest discover(Answer.Page page, Place place, Instant now) throws InterruptedException {
        var announced = Discovery.in(page.body().text(), page.address());
        var refused =
                new Harvest.Rejected(Fault.HTML_INSTEAD, false, page.body().excerpt());
        if (announced.isEmpty()) return refused;
        var found = place.at(announced.getFirst().address());
        return switch (ask(found, now)) {
            case Answer.Page behind
            when FeedParser.parse(behind.body().bytes(), Origin.of(behind)) instanceof ParsedFeed.Feed feed ->
                take(feed, behind, found, now);
            case Answer.Refusal refusal -> refusal.harvest();
            case Answer _ -> refused;
        };
    }

    private static Harvest unchanged(Place place) {
        return new Harvest.Ok(
                List.of(),
                List.of(),
                place.cursor(),
                false,
                Optional.of(place.last().pause()),
                Map.of());
    }

    /// The place after an answer that was a feed.
    private static Place read(Place place, Answer.Page page, Duration pause, Set<Long> seen) {
        var answer = new Place.Last(
                page.fields().first("ETag").orElse(""),
                page.fields().first("Last-Modified").orElse(""),
                print(page.body()),
                pause);
        return place.read(answer, page.movedTo().orElse(""), seen);
    }

    private static String detail(ParsedFeed.Refused no, Answer.Page page) {
        var excerpt = page.body().excerpt();
        return excerpt.isEmpty() ? no.detail() : no.detail() + ": " + excerpt;
    }

    private static String print(Body body) {
        return Hash.of(body.bytes()).hex().substring(0, 32);
    }
}
