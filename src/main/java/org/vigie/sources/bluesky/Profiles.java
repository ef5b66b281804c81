// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigie.core.mention.Author;
import org.vigie.http.Answer;
import org.vigie.sources.Json;
import org.vigie.sources.PlainText;

/// Who is behind a number: the stream tells no handle, no name and no followers.
final class Profiles {
    /// The most that one question may name.
    private static final int AT_ONCE = 25;

    private static final int MOST = 10_000;

    private final AppView view;
    private final Map<String, Author> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Author> eldest) {
            return size() > MOST;
        }
    };

    Profiles(AppView view) {
        this.view = view;
    }

    /// Looks up those that are not known yet; whoever can't be found stays a number.
    void learn(Collection<String> dids, Instant now) throws InterruptedException {
        var unknown = new ArrayList<>(
                dids.stream().filter(did -> !known.containsKey(did)).distinct().toList());
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            var some = unknown.subList(from, Math.min(from + AT_ONCE, unknown.size()));
            if (!(view.ask(address(some), now) instanceof Answer.Page page)) return;
            for (var profile : Json.items(page.body().bytes(), "/profiles").orElse(List.of()))
                known.put(Json.text(profile.node(), "/did"), author(profile.node()));
        }
    }

    Author of(String did) {
        return known.getOrDefault(did, new Author(did, "", Author.UNKNOWN, null));
    }

    private static String address(List<String> dids) {
        return "app.bsky.actor.getProfiles?"
                + dids.stream().map(did -> "actors=" + AppView.escaped(did)).collect(Collectors.joining("&"));
    }

    private static Author author(JsonNode profile) {
        return new Author(
                Json.text(profile, "/handle"),
                PlainText.ofText(Json.text(profile, "/displayName")),
                Json.count(profile, "/followersCount"),
                Json.instant(profile, "/createdAt"));
    }
}
