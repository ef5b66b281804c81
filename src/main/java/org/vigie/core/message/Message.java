// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Hash;

/// A text kept ready, in one language. It says nothing about its approval: see [Approval].
///
/// @param version from 1, higher with every edit. After an edit is taken back its number may be given again: what is
///     approved is named by [#seal], never by the version alone
/// @param scenario the code of the crisis plan that it belongs to ("outage"); empty for any crisis
/// @param outlets what it is written for, at least one; the first paragraph alone goes to brief ones
/// @param level from which it is meant to be used
/// @param body with variables such as `{next-update}`; a blank line parts paragraphs, the first says the essential
/// @param adapted words of its own for single outlets, instead of those derived from the body
/// @param expires when it may no longer be used; empty for never
public record Message(
        MessageId id,
        int version,
        Purpose purpose,
        String scenario,
        Audience audience,
        List<Outlet> outlets,
        CrisisLevel level,
        Tone tone,
        String title,
        String body,
        Map<Outlet, String> adapted,
        Optional<Instant> expires,
        List<String> tags) {
    private static final Pattern ASKS = Pattern.compile("[?؟][\\s\\p{Z}\\p{Pf}\\p{Pe}\"']*$");

    public Message {
        if (version < 1) throw new IllegalArgumentException("Versions are counted from 1.");
        if (title.isBlank()) throw new IllegalArgumentException("A text needs a title.");
        if (body.isBlank()) throw new IllegalArgumentException("A text needs words.");
        if (outlets.isEmpty()) throw new IllegalArgumentException("A text is written for a channel at least.");
        outlets = outlets.stream().distinct().sorted().toList();
        adapted = Map.copyOf(adapted);
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public Tongue language() {
        return id.language();
    }

    public boolean isExpiredAt(Instant now) {
        return expires.filter(end -> !now.isBefore(end)).isPresent();
    }

    /// Whether it is a question with its answer: what its title asks, it answers. Not named as a property: the journal
    /// keeps those.
    public boolean holdsAnswer() {
        return purpose == Purpose.PRESS_ANSWER || purpose == Purpose.ANSWER || asks(title);
    }

    /// Whether this title asks something.
    public static boolean asks(String title) {
        return ASKS.matcher(title).find();
    }

    /// The same words under another number.
    public Message as(int number) {
        return new Message(
                id, number, purpose, scenario, audience, outlets, level, tone, title, body, adapted, expires, tags);
    }

    /// The same text with other words.
    public Message saying(int number, String newTitle, String newBody) {
        return new Message(
                id, number, purpose, scenario, audience, outlets, level, tone, newTitle, newBody, adapted, expires,
                tags);
    }

    /// The same text, found by these words too.
    Message tagged(List<String> words) {
        return new Message(
                id, version, purpose, scenario, audience, outlets, level, tone, title, body, adapted, expires, words);
    }

    /// The words of one outlet before variables are filled: its own, or those derived from the body.
    public String words(Outlet outlet) {
        var own = adapted.get(outlet);
        if (own != null) return own;
        var whole = body.strip();
        if (!outlet.isBrief()) return whole;
        return whole.split("\\R[ \\t]*\\R", 2)[0].strip();
    }

    /// What an approval is about: the hash of all that is said, to whom, where and until when. Whatever else is
    /// written about a text leaves it as it is.
    public Hash seal() {
        var whole = new StringBuilder(id.toString())
                .append('\0')
                .append(audience)
                .append('\0')
                .append(outlets)
                .append('\0')
                .append(expires)
                .append('\0')
                .append(title)
                .append('\0')
                .append(body);
        new TreeMap<>(adapted)
                .forEach((outlet, words) ->
                        whole.append('\0').append(outlet).append('\0').append(words));
        return Hash.of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
