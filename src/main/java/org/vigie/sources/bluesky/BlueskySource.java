// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.LiveSource;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;
import org.vigie.sources.Keywords;

/// Posts of Bluesky with certain words: from the public stream, and from the search where there is an account.
final class BlueskySource implements LiveSource {
    private final SourceSettings settings;
    private final Keywords keywords;
    private final Places places;
    private final Web web;
    private final InstantSource clock;
    private final PostParser parser;
    private final Profiles profiles;
    private final Counters counters;
    private final @Nullable Search search;

    /// @param stream address of Jetstream, without parameters
    /// @param view address of the public AppView, without a path
    record Places(String stream, String view) {}

    BlueskySource(
            SourceSettings settings,
            Keywords keywords,
            Places places,
            Optional<Session> session,
            Web web,
            InstantSource clock) {
        this.settings = settings;
        this.keywords = keywords;
        this.places = places;
        this.web = web;
        this.clock = clock;
        this.parser = new PostParser(settings.id());
        var view = new AppView(web, places.view(), settings.allowPrivate());
        this.profiles = new Profiles(view);
        this.counters = new Counters(view, parser);
        this.search = session.map(s -> new Search(s, parser, keywords)).orElse(null);
    }

    @Override
    public SourceSettings settings() {
        return settings;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));
    }

    @Override
    public String host() {
        return places.view().replaceFirst("^https?://", "");
    }

    /// Searches where there is an account; without one, reads counters of posts seen lately again.
    @Override
    public Harvest harvest(Cursor since, Instant now) throws InterruptedException {
        if (search == null) return counters(since, now).orElse(Harvest.Ok.unchanged(since));
        var found = search.next(since, now);
        if (found instanceof Harvest.Ok ok)
            for (var sighting : ok.sightings())
                counters.follow(sighting.mention().key().externalId(), now);
        return found;
    }

    @Override
    public boolean canListen() {
        return true;
    }

    @Override
    public AutoCloseable listen(Cursor since, Sink sink) {
        return new JetstreamListening(this, clock, since, sink)
                .start(web, places.stream(), settings.allowPrivate(), clock.instant());
    }

    boolean wants(Jetstream.Posted posted) {
        return keywords.match(PostText.of(posted.post()));
    }

    /// What the stream told, with the authors' names where they can be had.
    List<Sighting> sightings(List<Jetstream.Posted> posts, Instant now) throws InterruptedException {
        profiles.learn(posts.stream().map(post -> post.address().did()).toList(), now);
        for (var post : posts) counters.follow(post.address().uri(), now);
        return posts.stream()
                .map(post -> parser.streamed(post, profiles.of(post.address().did()), now))
                .toList();
    }

    /// New readings of the counters whose turn it is.
    Optional<Harvest.Ok> counters(Cursor cursor, Instant now) throws InterruptedException {
        return counters.refresh(now)
                .map(page ->
                        new Harvest.Ok(page.sightings(), List.of(), cursor, false, Optional.empty(), page.skipped()));
    }

    void forget(MentionKey key) {
        counters.forget(key.externalId());
    }
}
