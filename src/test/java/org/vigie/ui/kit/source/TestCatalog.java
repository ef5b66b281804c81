// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Sighting;
import org.vigie.core.mention.Times;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.core.source.Rhythm;
import org.vigie.core.source.Source;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.ui.kit.TestRooms;

/// Three kinds of sources that answer what a test tells them to, without network.
public final class TestCatalog implements SourceCatalog {
    public static final SourceKind FEED = new SourceKind("feed");
    public static final SourceKind MASTODON = new SourceKind("mastodon");
    public static final SourceKind GDELT = new SourceKind("gdelt");
    public static final Harvest OFFLINE = new Harvest.Rejected(Fault.UNREACHABLE, false, "no route to host");

    /// What sources of each kind answer; an empty answer where nothing is said.
    public final Map<SourceKind, Harvest> answers = new HashMap<>();
    /// Settings that were asked for a source, in order.
    public final List<SourceSettings> made = new ArrayList<>();

    private long proposed;

    @Override
    public List<KindProfile> kinds() {
        return List.of(
                new KindProfile(FEED, "Fl", List.of(new Field("address", true, false, "https://exemple.fr/flux.xml"))),
                new KindProfile(
                        MASTODON,
                        "Ma",
                        List.of(
                                Field.server("instance", true, "mastodon.social"),
                                new Field("hashtag", false, false, "AltéaPanne"),
                                new Field("token", false, true, ""))),
                new KindProfile(GDELT, "GD", List.of(new Field("keywords", true, false, "Altéa Télécom"))));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        var all = new ArrayList<SourceSettings>();
        for (var hashtag : brand.hashtags())
            all.add(proposal(
                    MASTODON, "Mastodon #" + hashtag, Map.of("instance", "mastodon.social", "hashtag", hashtag)));
        all.add(proposal(GDELT, "GDELT", Map.of("keywords", String.join("\n", brand.words()))));
        return all;
    }

    @Override
    public Made make(SourceSettings settings) {
        made.add(settings);
        var kind =
                kinds().stream().filter(k -> k.kind().equals(settings.kind())).findFirst();
        if (kind.isEmpty())
            return new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code());
        if (settings.parameter("address").contains("pas une adresse"))
            return new Made.Refused(Fault.BAD_SETTINGS, "address");
        return new Made.Ready(new Answering(settings));
    }

    /// An answer with mentions of these texts.
    public static Harvest.Ok found(SourceSettings source, String... texts) {
        var sightings = new ArrayList<Sighting>();
        for (int at = 0; at < texts.length; at++)
            sightings.add(new Sighting(mention(source, at, texts[at]), new Evidence("text/plain", new byte[0])));
        return new Harvest.Ok(sightings, List.of(), Cursor.START, false, Optional.empty(), Map.of(Fault.NO_TEXT, 1));
    }

    private static Mention mention(SourceSettings source, int number, String text) {
        return new Mention(
                new MentionKey(source.kind(), "", "id" + number),
                source.id(),
                new Author("lea_connect", "Léa Connect", 182_000, null),
                "",
                text,
                "fr",
                "",
                "",
                "",
                0,
                new Times(TestRooms.NOW.minusSeconds(60L * number), null, TestRooms.NOW),
                Engagement.NONE);
    }

    private SourceSettings proposal(SourceKind kind, String name, Map<String, String> parameters) {
        return new SourceSettings(new SourceId(new UUID(5, ++proposed)), kind, name, parameters, false, true);
    }

    private final class Answering implements Source {
        private final SourceSettings settings;

        Answering(SourceSettings settings) {
            this.settings = settings;
        }

        @Override
        public SourceSettings settings() {
            return settings;
        }

        @Override
        public Rhythm rhythm() {
            return new Rhythm(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1));
        }

        @Override
        public String host() {
            return settings.kind().code();
        }

        @Override
        public Harvest harvest(Cursor since, Instant now) {
            return answers.getOrDefault(settings.kind(), Harvest.Ok.unchanged(since));
        }
    }
}
