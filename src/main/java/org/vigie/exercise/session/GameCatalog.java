// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// The only sources that an exercise can have: the places of its public. Nothing in it reaches a network.
public final class GameCatalog implements SourceCatalog {
    private final InjectFeed feed;
    private final String language;

    /// @param language of the scenario
    public GameCatalog(InjectFeed feed, String language) {
        this.feed = feed;
        this.language = language;
    }

    @Override
    public List<KindProfile> kinds() {
        return Stream.of(PublicPlace.values())
                .map(place -> new KindProfile(place.kind(), place.tile(), List.of()))
                .toList();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return PublicPlace.settings(language);
    }

    @Override
    public Made make(SourceSettings settings) {
        return PublicPlace.of(settings.kind())
                .<Made>map(place -> new Made.Ready(new InjectSource(settings, place, feed)))
                .orElseGet(() ->
                        new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code()));
    }
}
