// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Outlet;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.topic.Words;

/// What opens a thread, an article or a video, and what was said under it, oldest first.
record Story(Piece opening, List<Piece> replies) {
    Story {
        replies = List.copyOf(replies);
    }

    /// The stories of a medium, the newest first: what the public said and what the organisation did.
    ///
    /// @param items what was handed over in the room
    static List<Story> of(Medium medium, Collection<Filed> filed, Collection<Item> items, Organisation organisation) {
        var known = new LinkedHashMap<MentionKey, Mention>();
        for (var one : filed)
            if (one.deletedAt().isEmpty() && medium.shows(one.mention().key().kind()))
                known.put(one.mention().key(), one.mention());
        if (medium == Medium.NEWSPAPER)
            known.values()
                    .removeIf(one ->
                            organisation.broadcasters().contains(one.author().shown()));
        var openings = new HashMap<MentionKey, Piece>();
        var replies = new HashMap<MentionKey, List<Piece>>();
        for (var mention : known.values()) {
            var root = root(mention, known);
            if (root.equals(mention.key())) openings.put(root, Piece.of(mention));
            else replies.computeIfAbsent(root, _ -> new ArrayList<>()).add(Piece.of(mention));
        }
        var alone = new ArrayList<Story>();
        for (var item : items) {
            if (!isPost(item) || !isIn(medium, item)) continue;
            var said = Piece.of(item, organisation);
            var under =
                    item.sending().replyTo().map(ReplyTo::mention).flatMap(key -> Optional.ofNullable(known.get(key)));
            if (under.isPresent())
                replies.computeIfAbsent(root(under.get(), known), _ -> new ArrayList<>())
                        .add(said);
            else if (medium == Medium.MICROBLOG) alone.add(new Story(said, List.of()));
        }
        return Stream.concat(
                        openings.entrySet().stream()
                                .map(one -> new Story(
                                        one.getValue(), sorted(replies.getOrDefault(one.getKey(), List.of())))),
                        alone.stream())
                .sorted(Comparator.comparing((Story story) -> story.opening().at())
                        .reversed()
                        .thenComparing(story -> story.opening().id()))
                .toList();
    }

    private static List<Piece> sorted(List<Piece> replies) {
        return replies.stream()
                .sorted(Comparator.comparing(Piece::at).thenComparing(Piece::id))
                .toList();
    }

    /// The first statement of the thread that is known. A ring of replies ends where it began.
    private static MentionKey root(Mention mention, Map<MentionKey, Mention> known) {
        var seen = new HashSet<MentionKey>();
        var at = mention;
        while (seen.add(at.key())) {
            var parent = parent(at, known);
            if (parent.isEmpty()) return at.key();
            at = parent.get();
        }
        return seen.stream().min(Comparator.comparing(MentionKey::toString)).orElseThrow();
    }

    private static Optional<Mention> parent(Mention mention, Map<MentionKey, Mention> known) {
        var key = mention.key();
        if (mention.parent().isBlank()) return Optional.empty();
        return Optional.ofNullable(known.get(new MentionKey(key.kind(), key.instance(), mention.parent())));
    }

    private static boolean isPost(Item item) {
        var outlet = item.sending().outlet();
        return (outlet == Outlet.SHORT_POST || outlet == Outlet.LONG_POST)
                && Organisation.isForPosts(item.sending().account().way());
    }

    private static boolean isIn(Medium medium, Item item) {
        return item.sending()
                .replyTo()
                .map(to -> medium.shows(to.mention().kind()))
                .orElse(medium == Medium.MICROBLOG);
    }

    /// The same story with what has these words in it; empty if nothing has.
    ///
    /// @param words as somebody typed them
    Optional<Story> having(String words) {
        var folded = Words.fold(words.strip());
        if (folded.isEmpty() || opening.has(folded)) return Optional.of(this);
        var found = replies.stream().filter(reply -> reply.has(folded)).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Story(opening, found));
    }
}
