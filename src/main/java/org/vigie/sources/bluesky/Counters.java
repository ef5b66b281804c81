// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.http.Answer;

/// Reads the counters of posts seen lately again: the stream tells none. A few at a time, the longest unread first.
final class Counters {
    /// The most that one question may name.
    static final int AT_ONCE = 25;

    private static final int MOST = 2_000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final AppView view;
    private final PostParser parser;

    /// When each was last read, longest ago first.
    private final Map<String, Instant> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Counters(AppView view, PostParser parser) {
        this.view = view;
        this.parser = parser;
    }

    synchronized void follow(String uri, Instant now) {
        read.putIfAbsent(uri, now);
    }

    synchronized void forget(String uri) {
        read.remove(uri);
    }

    /// Asks for those whose turn it is; empty when nobody's is, or when there was no answer.
    Optional<PostParser.Page> refresh(Instant now) throws InterruptedException {
        var due = due(now);
        if (due.isEmpty()) return Optional.empty();
        var call = due.stream().map(uri -> "uris=" + AppView.escaped(uri)).collect(Collectors.joining("&"));
        return view.ask("app.bsky.feed.getPosts?" + call, now) instanceof Answer.Page page
                ? parser.posts(page.body().bytes(), now)
                : Optional.empty();
    }

    /// Takes the next ones, and puts them at the end.
    private synchronized List<String> due(Instant now) {
        var due = read.entrySet().stream()
                .filter(each -> !each.getValue().plus(FRESH).isAfter(now))
                .limit(AT_ONCE)
                .map(Map.Entry::getKey)
                .toList();
        for (var uri : due) {
            read.remove(uri);
            read.put(uri, now);
        }
        return due;
    }
}
