// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.hackernews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.Keywords;
import org.vigie.sources.SourceFactory;

/// Makes sources of Hacker News.
public final class HackerNewsFactory implements SourceFactory {
    private static final String KEYWORDS = "keywords";

    private final Web web;
    private final String base;

    public HackerNewsFactory(Web web) {
        this(web, "https://hn.algolia.com");
    }

    /// @param base address of the search, without a path
    HackerNewsFactory(Web web, String base) {
        this.web = web;
        this.base = base;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                HackerNewsParser.KIND,
                "HN",
                List.of(new SourceCatalog.Field(KEYWORDS, true, false, "Altéa Télécom, #AltéaPanne")));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        var words = String.join("\n", brand.words());
        if (Keywords.of(words).isEmpty()) return List.of();
        return List.of(new SourceSettings(
                new SourceId(UUID.randomUUID()),
                HackerNewsParser.KIND,
                "Hacker News",
                Map.of(KEYWORDS, words),
                false,
                true));
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var keywords = Keywords.of(settings.parameter(KEYWORDS));
        if (keywords.isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, KEYWORDS);
        return new SourceCatalog.Made.Ready(new HackerNewsSource(settings, base, keywords, web));
    }
}
