// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.List;
import java.util.Locale;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.SourceFactory;

/// Makes sources of feeds. It proposes none for a brand: which sites matter is for people to know.
public final class FeedFactory implements SourceFactory {
    /// The address of a feed, or of a page that announces one.
    public static final String ADDRESS = "address";

    private final Web web;

    public FeedFactory(Web web) {
        this.web = web;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                FeedSource.KIND,
                "Fl",
                List.of(new SourceCatalog.Field(ADDRESS, true, false, "https://www.lemonde.fr/rss/une.xml")));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var address = address(settings.parameter(ADDRESS));
        if (Links.host(address).isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, ADDRESS);
        return new SourceCatalog.Made.Ready(new FeedSource(settings, address, web));
    }

    /// As people write it: without a scheme, or with the one that browsers once had for feeds.
    private static String address(String written) {
        var address = written.strip();
        var start = address.toLowerCase(Locale.ROOT);
        if (start.startsWith("feed://")) return "https://" + address.substring("feed://".length());
        if (start.startsWith("feed:")) return address(address.substring("feed:".length()));
        return Links.hasScheme(address) ? address : "https://" + address;
    }
}
