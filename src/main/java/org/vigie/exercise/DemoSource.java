// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.Removal;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceSettings;

/// A channel of the story, asked like any other source. Its cursor is the instant it was read up to.
///
/// What it shows carries the instant of the story at which a watcher would have noticed it, so that catching
/// up on a morning gives the same readings as having watched it.
public final class DemoSource implements Source {
    private static final int PAGE = 500;
    private static final Rhythm RHYTHM =
            new Rhythm(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final SourceSettings settings;
    private final List<Story.Moment> moments;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();

    DemoSource(SourceSettings settings, List<Story.Moment> moments, InstantSource clock) {
        this.settings = settings;
        this.moments = moments;
        this.clock = clock;
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

    /// Everything that was shown or removed up to the story's present, whatever the wall clock says.
    @Override
    public Harvest harvest(Cursor since, Instant now) {
        Instant after;
        try {
            after = since.isStart() ? Instant.MIN : Instant.parse(since.value());
        } catch (DateTimeParseException foreign) {
            return new Harvest.Rejected(Fault.BAD_SETTINGS, true, "cursor " + since.value());
        }
        var present = clock.instant();
        int from = firstAfter(after);
        int to = Math.min(from + PAGE, firstAfter(present));
        if (from >= to) return Harvest.Ok.unchanged(since);
        var sightings = new ArrayList<Sighting>();
        var removals = new ArrayList<Removal>();
        for (var moment : moments.subList(from, to)) {
            switch (moment) {
                case Story.Moment.Shown shown -> sightings.add(sighting(shown));
                case Story.Moment.Removed removed ->
                    removals.add(new Removal(removed.post().key(), removed.at()));
            }
        }
        var next = new Cursor(moments.get(to - 1).at().toString());
        boolean more = to < moments.size() && !moments.get(to).at().isAfter(present);
        return new Harvest.Ok(sightings, removals, next, more, Optional.empty(), Map.of());
    }

    private int firstAfter(Instant instant) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).at().isAfter(instant)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private Sighting sighting(Story.Moment.Shown shown) {
        var mention = shown.post().seenAt(shown.at());
        return new Sighting(mention, new Evidence("application/json", bytes(mention)));
    }

    /// What the platform would have answered, as it would have written it.
    private byte[] bytes(Mention mention) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", mention.key().externalId());
        answer.put("exercise", true);
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
