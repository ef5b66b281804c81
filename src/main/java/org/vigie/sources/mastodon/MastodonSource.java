// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;
import org.vigie.sources.Json;
import org.vigie.sources.Unusable;

/// A hashtag or the public timeline of one instance.
///
/// Without an account an instance caches its timelines for 15 seconds, and it counts requests that page against
/// 300 in 15 minutes for all hashtags together: hence the rhythm and the three seconds between pages.
///
/// Deletions: a timeline tells none. Every ten polls (2 to 100 minutes by the rhythm) the latest two pages, 80
/// statuses, are read again; up to five known ones that left them are asked for, and a 404 or 410 is a deletion. What
/// is older, was read before the last start of the program, or was deleted before it was read stays unseen; with a
/// token the stream pushes deletions, for the latest 20,000 statuses read since the start.
final class MastodonSource implements LiveSource {
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(3);
    private static final int MOST_MISSING = 5;

    private final SourceSettings settings;
    private final Timeline timeline;
    private final String token;
    private final Web web;
    private final InstantSource clock;
    private final LocalIds ids = new LocalIds();
    private final MastodonParser parser;
    private final Permission permission;

    /// @param token of a user's account; empty for none
    MastodonSource(SourceSettings settings, Timeline timeline, String token, Web web, InstantSource clock) {
        this.settings = settings;
        this.timeline = timeline;
        this.token = token;
        this.web = web;
        this.clock = clock;
        this.parser = new MastodonParser(settings.id(), timeline.host(), ids::uriOf);
        this.permission = new Permission(web, question(timeline.rules()), timeline, !token.isEmpty());
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        var fastest = Duration.ofSeconds(token.isEmpty() ? 15 : 5);
        return new Rhythm(fastest, Duration.ofMinutes(1), Duration.ofMinutes(10));
    }

    @Override
    public String host() {
        return timeline.host();
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        var mark = Bookmark.of(since);
        var step = Step.after(mark);
        if (step instanceof Step.Missing missing) return askFor(missing, mark, now);
        return switch (web.ask(question(timeline.page(permission.scope(), step.paging())), now)) {
            case Answer.Page page -> read(page, step, mark, now);
            case Answer.Unchanged _ -> Harvest.Ok.unchanged(since);
            case Answer.Failed failed when token.isEmpty() && isClosed(failed.status()) -> refused(failed, since, now);
            case Answer.Refusal refusal -> refusal.harvest();
        };
    }

    @Override
    public boolean canListen() {
        return !token.isEmpty();
    }

    @Override
    public AutoCloseable listen(Cursor since, Sink sink) {
        return new MastodonStream(this, clock, since, sink).start();
    }

    private Harvest read(Answer.Page answer, Step step, Bookmark mark, Instant now) throws InterruptedException {
        var read = parser.timeline(answer.body().bytes(), now);
        if (read.isEmpty()) return Unusable.json(answer.body());
        var page = read.get();
        if (page.entries() > 0) permission.heard();
        else {
            var closed = permission.silent(step instanceof Step.First, now);
            if (closed.isPresent()) return closed.get();
        }
        var next = step.read(mark, page);
        if (step instanceof Step.Again) next = next.with(Step.MISSING, String.join(",", missingFrom(page)));
        page.statuses().forEach(ids::learn);
        boolean more = page.entries() > 0 && step.more(next, page);
        return new Harvest.Ok(page.sightings(), List.of(), next.cursor(), more, pause(answer, now), page.skipped());
    }

    /// Statuses seen before that should stand on this page and do not: deleted, or moved out of sight.
    private List<String> missingFrom(MastodonParser.Page page) {
        if (page.oldest().isEmpty()) return List.of();
        var there = page.statuses().stream().map(MastodonParser.Status::localId).collect(Collectors.toSet());
        var missing = new ArrayList<>(ids.between(page.oldest(), page.newest()));
        missing.removeAll(there);
        return missing.subList(0, Math.min(MOST_MISSING, missing.size()));
    }

    private Harvest askFor(Step.Missing missing, Bookmark mark, Instant now) throws InterruptedException {
        var next = Step.without(mark, missing.localId()).cursor();
        return switch (web.ask(question(timeline.status(missing.localId())), now)) {
            case Answer.Failed failed
            when failed.status() == 404 || failed.status() == 410 ->
                found(List.of(), removal(missing.localId(), now).stream().toList(), next);
            case Answer.Page page -> {
                var item = Json.read(page.body().bytes())
                        .map(node -> new Json.Item(node, page.body().bytes()));
                var status = item.flatMap(it -> parser.status(it, now));
                yield found(status.map(MastodonParser.Status::sighting).stream().toList(), List.of(), next);
            }
            case Answer.Throttled throttled -> throttled.harvest();
            case Answer.Failed _, Answer.Unchanged _ -> found(List.of(), List.of(), next);
        };
    }

    private static Harvest.Ok found(List<Sighting> sightings, List<Removal> removals, Cursor next) {
        return new Harvest.Ok(sightings, removals, next, true, Optional.of(BETWEEN_PAGES), Map.of());
    }

    /// The removal of a status that the server calls by this id, if it was ever seen here.
    Optional<Removal> removal(String localId, Instant at) {
        return ids.forget(localId).map(key -> new Removal(key, at));
    }

    /// A status that was pushed.
    Optional<MastodonParser.Status> pushed(Json.Item item, Instant now) {
        var status = parser.status(item, now);
        status.ifPresent(ids::learn);
        return status;
    }

    /// The question that opens the stream.
    Question stream(Instant now) throws InterruptedException {
        return question(timeline.stream(permission.streaming(now)));
    }

    Web web() {
        return web;
    }

    private Harvest refused(Answer.Failed failed, Cursor since, Instant now) throws InterruptedException {
        var before = permission.scope();
        Optional<Harvest> closed = permission.ask(now).map(rejected -> rejected);
        if (closed.isPresent()) return closed.get();
        if (permission.scope() == before) return failed.harvest();
        return new Harvest.Ok(List.of(), List.of(), since, true, Optional.of(BETWEEN_PAGES), Map.of());
    }

    /// Forks refuse an anonymous reader with any of these.
    private static boolean isClosed(int status) {
        return status == 401 || status == 403 || status == 422;
    }

    private static Optional<Duration> pause(Answer.Page answer, Instant now) {
        var asked = answer.notBefore().map(until -> Duration.between(now, until));
        return asked.filter(wait -> wait.compareTo(BETWEEN_PAGES) > 0).or(() -> Optional.of(BETWEEN_PAGES));
    }

    private Question question(String address) {
        return Question.get(address).accept("application/json").bearer(token).allowPrivate(settings.allowPrivate());
    }
}
