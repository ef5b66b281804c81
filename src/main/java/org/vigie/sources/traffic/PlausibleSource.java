// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.traffic.Visits;
import org.vigie.http.Answer;
import org.vigie.http.Body;
import org.vigie.http.Question;
import org.vigie.http.Web;
import org.vigie.sources.Bookmark;
import org.vigie.sources.Json;
import org.vigie.sources.Unusable;

/// One site of Plausible, by its Stats API v2 (plausible.io/docs/stats-api): visits and bounce rate by hour, and the
/// visitors who reached the goal if one is named. Plausible tells a rate, so bounces are that rate of the visits,
/// rounded; and visitors, each of whom counts once an hour, as conversions. The clock's change on two days a year is
/// not followed within the day: the hours after it stand an hour off until midnight.
final class PlausibleSource extends Analytics {
    static final SourceKind KIND = new SourceKind("plausible");
    private static final int PERCENT = 100;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int BAD_REQUEST = 400;

    private final Site site;
    private final Web web;

    PlausibleSource(SourceSettings settings, String base, Site site, Web web) {
        super(settings, base);
        this.site = site;
        this.web = web;
    }

    /// @param domain as the service knows it
    /// @param goal what counts as a conversion; empty where nothing does
    record Site(String domain, String goal, String key) {}

    /// What a question brought: rows by the hour of the site's clock, or why there are none.
    private sealed interface Said {
        record Rows(Map<Integer, JsonNode> rows, ZoneId zone) implements Said {}

        record Nothing(Harvest harvest) implements Said {}
    }

    @Override
    String what() {
        return String.join(" ", base(), site.domain(), site.goal());
    }

    @Override
    Told day(LocalDate day, Bookmark mark, Instant now) throws InterruptedException {
        return switch (ask(day, "", now)) {
            case Said.Nothing nothing -> new Told.Nothing(nothing.harvest());
            case Said.Rows visits when site.goal().isEmpty() -> told(day, visits, Optional.empty(), now);
            case Said.Rows visits ->
                switch (ask(day, site.goal(), now)) {
                    case Said.Nothing nothing -> new Told.Nothing(nothing.harvest());
                    case Said.Rows converted -> told(day, visits, Optional.of(converted), now);
                };
        };
    }

    private static Told told(LocalDate day, Said.Rows visits, Optional<Said.Rows> converted, Instant now) {
        var sums = new HashMap<Integer, Visits.Sum>();
        visits.rows().forEach((hour, row) -> {
            long count = Json.count(row, "/metrics/0");
            if (count < 0) return;
            var rate = row.at("/metrics/1");
            long bounces = rate.isNumber()
                    ? Math.clamp(Math.round(count * rate.asDouble() / PERCENT), 0, count)
                    : Visits.UNKNOWN;
            // who began a visit before the hour and converted within it would count beside no visit
            long conversions = converted
                    .map(known -> known.rows().get(hour))
                    .map(known -> Math.clamp(Json.count(known, "/metrics/0"), 0, count))
                    .orElse(converted.isPresent() ? 0 : Visits.UNKNOWN);
            sums.put(hour, new Visits.Sum(count, bounces, conversions));
        });
        return new Told.Hours(hours(day, visits.zone(), sums, now), visits.zone());
    }

    private Said ask(LocalDate day, String goal, Instant now) throws InterruptedException {
        var question = Question.post(base() + "/api/v2/query", query(day, goal))
                .bearer(site.key())
                .accept("application/json")
                .allowPrivate(settings().allowPrivate());
        return switch (web.ask(question, now)) {
            case Answer.Page page -> read(page.body());
            case Answer.Failed failed -> new Said.Nothing(refused(failed));
            case Answer.Refusal refusal -> new Said.Nothing(refusal.harvest());
            case Answer.Unchanged _ -> new Said.Nothing(Unusable.json(Body.NONE));
        };
    }

    private String query(LocalDate day, String goal) {
        ObjectNode query = Json.MAPPER.createObjectNode();
        query.put("site_id", site.domain());
        var metrics = query.putArray("metrics");
        if (goal.isEmpty()) metrics.add("visits").add("bounce_rate");
        else metrics.add("visitors");
        query.putArray("date_range").add(day.toString()).add(day.toString());
        query.putArray("dimensions").add("time:hour");
        if (!goal.isEmpty()) {
            var filter = query.putArray("filters").addArray();
            filter.add("is").add("event:goal").addArray().add(goal);
        }
        return query.toString();
    }

    private static Said read(Body body) {
        var document = Json.read(body.bytes());
        if (document.isEmpty()) return new Said.Nothing(Unusable.json(body));
        var zone = zone(document.get());
        if (zone.isEmpty() || !document.get().path("results").isArray())
            return new Said.Nothing(new Harvest.Rejected(Fault.MALFORMED, false, body.excerpt()));
        var rows = new HashMap<Integer, JsonNode>();
        for (var row : document.get().path("results"))
            hour(Json.text(row, "/dimensions/0")).ifPresent(hour -> rows.put(hour, row));
        return new Said.Rows(rows, zone.get());
    }

    /// The offset that the site's clock has on that day, as the answer repeats the range that was asked for.
    private static Optional<ZoneId> zone(JsonNode document) {
        try {
            return Optional.of(OffsetDateTime.parse(Json.text(document, "/query/date_range/0"))
                    .getOffset());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The hour of "2026-11-26 14:00:00".
    private static Optional<Integer> hour(String moment) {
        try {
            return Optional.of(LocalDateTime.parse(moment.replace(' ', 'T')).getHour());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// What a refusal means: a body names the reason.
    private Harvest refused(Answer.Failed failed) {
        var said = Json.read(failed.body().bytes())
                .map(node -> Json.text(node, "/error"))
                .orElse("");
        if (failed.status() == PAYMENT_REQUIRED) return new Harvest.Rejected(Fault.PLAN_WITHOUT_API, true, said);
        if (failed.status() != BAD_REQUEST) return failed.harvest();
        return said.toLowerCase(Locale.ROOT).contains("goal")
                ? new Harvest.Rejected(Fault.BAD_SETTINGS, true, PlausibleFactory.GOAL)
                : new Harvest.Rejected(Fault.QUERY_REFUSED, true, said);
    }
}
