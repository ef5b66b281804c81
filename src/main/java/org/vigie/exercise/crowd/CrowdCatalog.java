// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// The sources of an exercise with those of its simulated public beside them. They reach no network.
public final class CrowdCatalog implements SourceCatalog {
    private final SourceCatalog others;
    private final CrowdFeed feed;
    private final String language;

    /// @param others the places where injects are shown, of the same kinds
    /// @param language of the scenario
    public CrowdCatalog(SourceCatalog others, CrowdFeed feed, String language) {
        this.others = others;
        this.feed = feed;
        this.language = language;
    }

    @Override
    public List<KindProfile> kinds() {
        return others.kinds();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return Stream.concat(others.propose(brand).stream(), Place.settings(language).stream())
                .toList();
    }

    @Override
    public Made make(SourceSettings settings) {
        return Place.of(settings.id())
                .<Made>map(place -> new Made.Ready(new CrowdSource(settings, place, feed)))
                .orElseGet(() -> others.make(settings));
    }
}
