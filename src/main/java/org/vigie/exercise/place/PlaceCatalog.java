// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.place;

import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// The only sources that an exercise can have: the places of its public. Nothing in it reaches a network.
public final class PlaceCatalog implements SourceCatalog {
    private final String language;
    private final List<PlaceFeed> feeds;

    /// @param language of the scenario
    /// @param feeds who speaks in these places; always in the same order
    public PlaceCatalog(String language, PlaceFeed... feeds) {
        this.language = language;
        this.feeds = List.of(feeds);
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
        return PublicPlace.of(settings.id())
                .<Made>map(place -> new Made.Ready(new PlaceSource(settings, place, feeds)))
                .orElseGet(() ->
                        new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code()));
    }
}
