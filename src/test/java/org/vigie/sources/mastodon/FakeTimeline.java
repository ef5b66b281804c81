// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;

/// Statuses paged as Mastodon documents it: newest first, `min_id` the page right after.
final class FakeTimeline {
    private final TreeMap<String, String> statuses =
            new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    static String status(String id, String text) {
        return """
                {"id":"%s","uri":"https://home.example/s/%s","url":"https://home.example/@a/%s","created_at":"2026-11-22T10:00:00.000Z",\
                "content":"<p>%s</p>","replies_count":0,"reblogs_count":1,"favourites_count":2,"account":{"acct":"a@home.example"}}""".formatted(id, id, id, text);
    }

    synchronized void put(String id, String json) {
        statuses.put(id, json);
    }

    synchronized void remove(String id) {
        statuses.remove(id);
    }

    synchronized Optional<String> one(String id) {
        return Optional.ofNullable(statuses.get(id));
    }

    synchronized String page(HttpUrl asked) {
        return "[" + String.join(",", paged(asked)) + "]";
    }

    private List<String> paged(HttpUrl asked) {
        var limit = asked.queryParameter("limit");
        int most = limit == null ? 20 : Integer.parseInt(limit);
        var minId = asked.queryParameter("min_id");
        var maxId = asked.queryParameter("max_id");
        if (minId != null) {
            var after = new ArrayList<>(statuses.tailMap(minId, false).values());
            return after.subList(0, Math.min(most, after.size())).reversed();
        }
        var before = maxId == null ? statuses : statuses.headMap(maxId, false);
        return before.descendingMap().values().stream().limit(most).toList();
    }
}
