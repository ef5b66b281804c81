// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;

/// A place of the simulated public, asked like any other source. Its cursor is how many of its looks were read.
final class CrowdSource implements Source {
    private static final int PAGE = 500;
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3));

    private final SourceSettings settings;
    private final Place place;
    private final CrowdFeed feed;
    private final ObjectMapper json = new ObjectMapper();

    CrowdSource(SourceSettings settings, Place place, CrowdFeed feed) {
        this.settings = settings;
        this.place = place;
        this.feed = feed;
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
        return "";
    }

    @Override
    public Harvest harvest(Cursor since, Instant now) {
        int read;
        try {
            read = since.isStart() ? 0 : Integer.parseInt(since.value());
        } catch (NumberFormatException foreign) {
            return new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor " + since.value());
        }
        var fresh = feed.after(place, read, PAGE + 1);
        if (fresh.isEmpty()) return Harvest.Ok.unchanged(since);
        var page = fresh.subList(0, Math.min(fresh.size(), PAGE));
        var sightings = page.stream()
                .map(mention -> new Sighting(mention, new Evidence("application/json", bytes(mention))))
                .toList();
        var next = new Cursor(Integer.toString(read + page.size()));
        return new Harvest.Ok(sightings, List.of(), next, fresh.size() > PAGE, Optional.empty(), Map.of());
    }

    /// What the platform would have answered, as it would have written it.
    private byte[] bytes(Mention mention) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", mention.key().externalId());
        answer.put("exercise", true);
        answer.put("simulated", true);
        answer.put("created_at", String.valueOf(mention.times().published()));
        answer.put("account_handle", mention.author().handle());
        answer.put("account_name", mention.author().name());
        if (!mention.title().isEmpty()) answer.put("title", mention.title());
        answer.put("text", mention.text());
        if (!mention.parent().isEmpty()) answer.put("in_reply_to", mention.parent());
        if (mention.rating() > 0) answer.put("rating", mention.rating());
        answer.put("url", mention.link());
        try {
            return json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can always be written.", impossible);
        }
    }
}
