// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

/// One site of a Matomo, by its Reporting API: `VisitTime.getVisitInformationPerServerTime` for each day, in the site's
/// time zone, which `SitesManager.getSiteFromId` tells. Errors come with status 200 (developer.matomo.org,
/// api-reference/reporting-api).
final class MatomoSource extends Analytics {
    static final SourceKind KIND = new SourceKind("matomo");
    private static final String ZONE = "zone";

    private final String site;
    private final String token;
    private final Web web;

    MatomoSource(SourceSettings settings, String base, String site, String token, Web web) {
        super(settings, base);
        this.site = site;
        this.token = token;
        this.web = web;
    }

    /// What a question brought.
    private sealed interface Said {
        record Document(JsonNode node) implements Said {}

        record Nothing(Harvest harvest) implements Said {}
    }

    @Override
    String what() {
        return base() + " " + site;
    }

    @Override
    Bookmark noted(Bookmark mark, ZoneId zone) {
        return mark.with(ZONE, zone.getId());
    }

    @Override
    Told day(LocalDate day, Bookmark mark, Instant now) throws InterruptedException {
        var known = zone(mark.text(ZONE));
        if (known.isPresent()) return day(day, known.get(), now);
        return switch (ask(Map.of("method", "SitesManager.getSiteFromId"), now)) {
            case Said.Nothing nothing -> new Told.Nothing(nothing.harvest());
            case Said.Document document -> {
                var about = document.node().isArray() ? document.node().path(0) : document.node();
                var zone = zone(Json.text(about, "/timezone"));
                yield zone.isPresent()
                        ? day(day, zone.get(), now)
                        : new Told.Nothing(new Harvest.Rejected(Fault.NO_SUCH_SITE, true, "no such site: " + site));
            }
        };
    }

    private Told day(LocalDate day, ZoneId zone, Instant now) throws InterruptedException {
        var asked = new LinkedHashMap<String, String>();
        asked.put("method", "VisitTime.getVisitInformationPerServerTime");
        asked.put("period", "day");
        asked.put("date", day.toString());
        return switch (ask(asked, now)) {
            case Said.Nothing nothing -> new Told.Nothing(nothing.harvest());
            case Said.Document document
            when document.node().isArray() -> new Told.Hours(hours(day, zone, rows(document.node()), now), zone);
            // PHP writes an empty list as either
            case Said.Document document when document.node().isEmpty() -> new Told.Hours(List.of(), zone);
            case Said.Document _ -> new Told.Nothing(new Harvest.Rejected(Fault.MALFORMED, false, "no list of hours"));
        };
    }

    /// The rows by their hour; a label is "00", "0h" or "12 AM" by version and language, so the order counts where all
    /// are there.
    private static Map<Integer, Visits.Sum> rows(JsonNode list) {
        var rows = new HashMap<Integer, Visits.Sum>();
        for (int place = 0; place < list.size(); place++) {
            var row = list.get(place);
            int hour = list.size() == 24 ? place : hour(Json.text(row, "/label"));
            long visits = Json.count(row, "/nb_visits");
            if (hour < 0 || visits < 0) continue;
            rows.put(
                    hour,
                    new Visits.Sum(
                            visits, part(row, "/bounce_count", visits), part(row, "/nb_visits_converted", visits)));
        }
        return rows;
    }

    private static int hour(String label) {
        var digits = label.replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) > 23 ? -1 : Integer.parseInt(digits);
    }

    private static long part(JsonNode row, String place, long visits) {
        long part = Json.count(row, place);
        return part < 0 ? Visits.UNKNOWN : Math.min(part, visits);
    }

    private Said ask(Map<String, String> what, Instant now) throws InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("module", "API");
        fields.putAll(what);
        fields.put("idSite", site);
        fields.put("format", "JSON");
        fields.put("filter_limit", "-1");
        if (!token.isEmpty()) fields.put("token_auth", token);
        var question = Question.form(base() + "/index.php", fields)
                .allowPrivate(settings().allowPrivate());
        return switch (web.ask(question, now)) {
            case Answer.Page page -> read(page.body());
            case Answer.Failed failed ->
                new Said.Nothing(error(Json.read(failed.body().bytes()))
                        .<Harvest>map(harvest -> harvest)
                        .orElseGet(failed::harvest));
            case Answer.Refusal refusal -> new Said.Nothing(refusal.harvest());
            case Answer.Unchanged _ -> new Said.Nothing(Unusable.json(Body.NONE));
        };
    }

    private static Said read(Body body) {
        var document = Json.read(body.bytes());
        if (document.isEmpty()) return new Said.Nothing(Unusable.json(body));
        return error(document).<Said>map(Said.Nothing::new).orElseGet(() -> new Said.Document(document.get()));
    }

    private static Optional<Harvest.Rejected> error(Optional<JsonNode> document) {
        return document.filter(node -> Json.text(node, "/result").equals("error"))
                .map(node -> error(Json.text(node, "/message")));
    }

    private static Harvest.Rejected error(String message) {
        var said = message.toLowerCase(Locale.ROOT);
        if (said.contains("authenticate") || said.contains("token"))
            return new Harvest.Rejected(Fault.NEEDS_CREDENTIALS, true, message);
        if (said.contains("website")) return new Harvest.Rejected(Fault.NO_SUCH_SITE, true, message);
        return new Harvest.Rejected(Fault.QUERY_REFUSED, false, message);
    }

    /// A time zone by its name, or as Matomo writes an offset: "UTC+2", "UTC-3.5".
    static Optional<ZoneId> zone(String name) {
        try {
            if (name.startsWith("UTC") && name.length() > 3) {
                double hours = Double.parseDouble(name.substring(3));
                return Optional.of(ZoneOffset.ofTotalSeconds((int) Math.round(hours * 3600)));
            }
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }
}
