// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import org.vigie.sources.Bookmark;

/// The next question to a timeline, as the bookmark tells it.
///
/// `min_id` gives the page right after a status, so that a burst leaves no gap (`since_id` would). Statuses that
/// arrive late stand below it, and deleted ones leave silently: so the latest pages are read again now and then.
sealed interface Step {
    /// Local id of the newest status read without a gap.
    String NEWEST = "newest";

    /// Where the first run goes on into the past, and how many pages it still may.
    String OLDER = "older";

    String PAGES = "pages";

    /// How many questions for newer statuses since the latest pages were read again.
    String POLLS = "polls";

    /// Where reading again goes on.
    String AGAIN = "again";

    /// Local ids that have left the timeline, to be asked for one by one.
    String MISSING = "missing";

    int FIRST_PAGES = 3;
    int POLLS_BETWEEN = 10;

    /// The paging parameters of the question.
    String paging();

    record First() implements Step {
        @Override
        public String paging() {
            return "";
        }
    }

    record Older(String maxId) implements Step {
        @Override
        public String paging() {
            return "&max_id=" + Timeline.escaped(maxId);
        }
    }

    record Newer(String minId) implements Step {
        @Override
        public String paging() {
            return "&min_id=" + Timeline.escaped(minId);
        }
    }

    /// @param maxId empty for the latest page
    record Again(String maxId) implements Step {
        @Override
        public String paging() {
            return maxId.isEmpty() ? "" : "&max_id=" + Timeline.escaped(maxId);
        }
    }

    /// Asks for one status that has left the timeline.
    record Missing(String localId) implements Step {
        @Override
        public String paging() {
            return "";
        }
    }

    static Step after(Bookmark mark) {
        var missing = mark.text(MISSING);
        if (!missing.isEmpty()) return new Missing(missing.split(",", 2)[0]);
        if (mark.text(NEWEST).isEmpty()) return new First();
        if (!mark.text(OLDER).isEmpty()) return new Older(mark.text(OLDER));
        if (!mark.text(AGAIN).isEmpty()) return new Again(mark.text(AGAIN));
        if (mark.number(POLLS, 0) >= POLLS_BETWEEN) return new Again("");
        return new Newer(mark.text(NEWEST));
    }

    /// The bookmark once this page is safe.
    default Bookmark read(Bookmark mark, MastodonParser.Page page) {
        var full = page.entries() > Timeline.PAGE / 2;
        return switch (this) {
            case First() ->
                mark.with(NEWEST, page.newest())
                        .with(OLDER, full ? page.oldest() : "")
                        .with(PAGES, FIRST_PAGES - 1);
            case Older _ -> {
                long left = mark.number(PAGES, 0) - 1;
                yield mark.with(PAGES, left).with(OLDER, full && left > 0 ? page.oldest() : "");
            }
            case Newer(var minId) ->
                mark.with(POLLS, mark.number(POLLS, 0) + 1)
                        .with(NEWEST, LocalIds.isNewer(page.newest(), minId) ? page.newest() : minId);
            case Again(var maxId) -> mark.with(POLLS, 0).with(AGAIN, full && maxId.isEmpty() ? page.oldest() : "");
            case Missing(var id) -> without(mark, id);
        };
    }

    static Bookmark without(Bookmark mark, String id) {
        var rest = mark.text(MISSING).substring(id.length());
        return mark.with(MISSING, rest.startsWith(",") ? rest.substring(1) : rest);
    }

    /// Whether the next page waits already: pages may come short of full because the server filters them.
    default boolean more(Bookmark next, MastodonParser.Page page) {
        return switch (this) {
            case First _, Older _ -> !next.text(OLDER).isEmpty();
            case Newer _ -> page.entries() > Timeline.PAGE / 2;
            case Again _, Missing _ -> true;
        };
    }
}
