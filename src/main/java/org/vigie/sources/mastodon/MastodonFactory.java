// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.SourceFactory;

/// Makes sources of Mastodon timelines.
public final class MastodonFactory implements SourceFactory {
    private static final String TOKEN = "token";
    private static final String USUAL_INSTANCE = "mastodon.social";

    private final Web web;
    private final InstantSource clock;
    private final Function<String, Optional<String>> secrets;

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    public MastodonFactory(Web web, InstantSource clock, Function<String, Optional<String>> secrets) {
        this.web = web;
        this.clock = clock;
        this.secrets = secrets;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                MastodonParser.KIND,
                "Ma",
                List.of(
                        SourceCatalog.Field.server(Timeline.INSTANCE, true, USUAL_INSTANCE),
                        new SourceCatalog.Field(Timeline.HASHTAG, false, false, "AltéaPanne"),
                        new SourceCatalog.Field(Timeline.LOCAL, false, false, "false"),
                        new SourceCatalog.Field(TOKEN, false, true, "")));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return brand.hashtags().stream()
                .map(hashtag -> hashtag.replaceFirst("^#", ""))
                .map(hashtag -> new SourceSettings(
                        new SourceId(UUID.randomUUID()),
                        MastodonParser.KIND,
                        "Mastodon #" + hashtag,
                        Map.of(Timeline.INSTANCE, USUAL_INSTANCE, Timeline.HASHTAG, hashtag),
                        false,
                        true))
                .toList();
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        return Timeline.of(settings)
                .<SourceCatalog.Made>map(timeline -> new SourceCatalog.Made.Ready(
                        new MastodonSource(settings, timeline, token(settings), web, clock)))
                .orElseGet(() -> new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, Timeline.INSTANCE));
    }

    private String token(SourceSettings settings) {
        return secrets.apply("source/" + settings.id() + "/" + TOKEN).orElse("");
    }
}
