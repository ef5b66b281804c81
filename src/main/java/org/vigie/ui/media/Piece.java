// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Mention;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.topic.Words;

/// One statement as readers see it: plain text, cleaned, never markup.
///
/// @param id unique among all that is shown
/// @param target what a reply to it is put under; empty where nothing can be
/// @param handle with its sign; may be empty
/// @param title of an article or a video; empty where it has none
/// @param audience readers of whoever speaks; negative if unknown
record Piece(
        String id,
        Optional<ReplyTo> target,
        String name,
        String handle,
        String title,
        String text,
        Instant at,
        Engagement counters,
        long audience,
        Standing standing) {
    /// As much of one text as a page shows.
    static final int LONGEST = 20_000;

    private static final int LONGEST_HEADLINE = 110;
    private static final Pattern SENTENCE = Pattern.compile("^.{12,}?[.!?…](?=\\s|$)", Pattern.DOTALL);

    /// Who speaks, and for the organisation how far its words are.
    enum Standing {
        OTHERS,
        /// Handed over, and not looked at by the desk yet.
        GOING,
        OUT,
        /// The desk held it back.
        REFUSED
    }

    static Piece of(Mention mention) {
        var author = mention.author();
        boolean hasHandle = !author.handle().isBlank() && !author.handle().equals(author.shown());
        return new Piece(
                mention.key().toString(),
                Optional.of(new ReplyTo(mention.key(), mention.link())),
                Cleaner.line(author.shown()),
                hasHandle ? "@" + Cleaner.line(author.handle()) : "",
                Cleaner.line(cut(mention.title())),
                Cleaner.text(cut(mention.text())).strip(),
                mention.times().effective(),
                mention.engagement(),
                author.audience(),
                Standing.OTHERS);
    }

    /// What the organisation said.
    static Piece of(Item item, Organisation organisation) {
        var sending = item.sending();
        var handle = sending.account().name();
        var standing = switch (item.stage()) {
            case REHEARSED, SENT, PARTLY -> Standing.OUT;
            case QUEUED, BEGUN, UNKNOWN -> Standing.GOING;
            case REFUSED, CANCELLED -> Standing.REFUSED;
        };
        return new Piece(
                sending.id().toString(),
                Optional.empty(),
                organisation.name().isEmpty() ? handle : Cleaner.line(organisation.name()),
                organisation.name().isEmpty() ? "" : Cleaner.line(handle),
                "",
                Cleaner.text(cut(sending.words())).strip(),
                item.outAt().orElseGet(item::queuedAt),
                Engagement.NONE,
                -1,
                standing);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    boolean isOfficial() {
        return standing != Standing.OTHERS;
    }

    /// The title, or what the text begins with.
    String headline() {
        if (!title.isEmpty()) return title;
        var line = text.lines().findFirst().orElse("").strip();
        var sentence = SENTENCE.matcher(line);
        var first = sentence.find() ? sentence.group() : line;
        if (first.length() <= LONGEST_HEADLINE) return first;
        int end = first.lastIndexOf(' ', LONGEST_HEADLINE);
        return first.substring(0, end > 0 ? end : LONGEST_HEADLINE) + "…";
    }

    /// What follows the headline; empty where that says everything.
    String body() {
        if (!title.isEmpty()) return text;
        var headline = headline();
        return headline.endsWith("…") && !text.startsWith(headline)
                ? text
                : text.substring(headline.length()).strip();
    }

    /// Whether these words, case and accents aside, are in it.
    boolean has(String folded) {
        return Words.fold(name + " " + handle + " " + title + " " + text).contains(folded);
    }
}
