// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.source.SourceSettings;

/// Which timeline of which instance is read.
///
/// @param base address of the instance without a path ("https://mastodon.social")
/// @param hashtag without the sign; empty for the public timeline
/// @param localOnly only what was written on this instance
record Timeline(String base, String hashtag, boolean localOnly) {
    static final String INSTANCE = "instance";
    static final String HASHTAG = "hashtag";
    static final String LOCAL = "local";

    /// The most that the API gives at once.
    static final int PAGE = 40;

    /// Reads what a person filled in; empty when no instance can be made of it.
    static Optional<Timeline> of(SourceSettings settings) {
        var instance = settings.parameter(INSTANCE).strip();
        if (instance.isEmpty()) return Optional.empty();
        var address = instance.contains("://") ? instance : "https://" + instance;
        try {
            var uri = new URI(address);
            if (uri.getHost() == null || uri.getScheme() == null) return Optional.empty();
            if (!uri.getScheme().equals("https") && !uri.getScheme().equals("http")) return Optional.empty();
            var base = uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
            var hashtag = settings.parameter(HASHTAG).strip().replaceFirst("^[#＃]", "");
            return Optional.of(new Timeline(base, hashtag, Boolean.parseBoolean(settings.parameter(LOCAL))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    String host() {
        return URI.create(base).getHost();
    }

    /// @param paging "&min_id=…" and the like, or empty
    String page(InstanceRules.Scope scope, String paging) {
        var path = hashtag.isEmpty() ? "public" : "tag/" + escaped(hashtag);
        var part = switch (scope) {
            case LOCAL -> "&local=true";
            case REMOTE -> "&remote=true";
            case ALL, NEEDS_TOKEN, NONE -> localOnly ? "&local=true" : "";
        };
        return base + "/api/v1/timelines/" + path + "?limit=" + PAGE + part + paging;
    }

    String status(String localId) {
        return base + "/api/v1/statuses/" + escaped(localId);
    }

    String rules() {
        return base + "/api/v2/instance";
    }

    /// @param streaming the server's own word for where it streams; empty if it did not say
    String stream(String streaming) {
        var at = streaming.isEmpty() ? base.replaceFirst("^http", "ws") : streaming;
        var local = localOnly ? ":local" : "";
        var name = hashtag.isEmpty() ? "public" + local : "hashtag" + local + "&tag=" + escaped(hashtag);
        return at + "/api/v1/streaming?stream=" + name;
    }

    /// The word that `timelines_access` uses for this timeline.
    String feeds() {
        return hashtag.isEmpty() ? "live_feeds" : "hashtag_feeds";
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
