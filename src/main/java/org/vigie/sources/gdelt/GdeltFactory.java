// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.Keywords;
import org.vigie.sources.SourceFactory;

/// Makes sources of GDELT, which share one pace.
public final class GdeltFactory implements SourceFactory {
    private static final String KEYWORDS = "keywords";
    private static final String FILTER = "filter";

    private final Web web;
    private final String base;
    private final GdeltPace pace = new GdeltPace();

    public GdeltFactory(Web web) {
        this(web, "https://api.gdeltproject.org");
    }

    /// @param base address of the API, without a path
    GdeltFactory(Web web, String base) {
        this.web = web;
        this.base = base;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                GdeltParser.KIND,
                "GD",
                List.of(
                        new SourceCatalog.Field(KEYWORDS, true, false, "Altéa Télécom"),
                        new SourceCatalog.Field(FILTER, false, false, "sourcelang:french -sport")));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        var words = String.join("\n", brand.words());
        if (Keywords.of(words).isEmpty()) return List.of();
        return List.of(new SourceSettings(
                new SourceId(UUID.randomUUID()), GdeltParser.KIND, "GDELT", Map.of(KEYWORDS, words), false, true));
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var keywords = Keywords.of(settings.parameter(KEYWORDS));
        if (keywords.isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, KEYWORDS);
        var query = query(keywords.written(), settings.parameter(FILTER).strip());
        return new SourceCatalog.Made.Ready(new GdeltSource(settings, base, query, pace, web));
    }

    /// Phrases joined by OR, which GDELT takes within parentheses only, then the filter as it is.
    static String query(List<String> words, String filter) {
        var phrases = words.stream()
                .map(word -> "\"" + word.replaceAll("[\"#@]", "") + "\"")
                .collect(Collectors.joining(" OR "));
        var any = words.size() > 1 ? "(" + phrases + ")" : phrases;
        return filter.isEmpty() ? any : any + " " + filter;
    }
}
