// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertEvidence.Exhibit;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mentions;

/// What the posts of an alert said when it was raised, as far as they may still be read: a text that was edited since
/// is quoted as it was, one that was erased is not quoted at all. Asks the mentions: never on the screen's thread.
public final class Excerpts {
    private static final int LONGEST = 280;

    private Excerpts() {}

    /// One post, quoted.
    ///
    /// @param filed the mention today; absent if this store does not hold it
    /// @param text at most 280 characters; empty if it was erased or is not held
    /// @param edited whether it reads otherwise today
    public record Excerpt(Exhibit exhibit, Optional<Filed> filed, String text, boolean edited) {}

    public static List<Excerpt> of(AlertEvidence evidence, Mentions mentions) {
        return evidence.top().stream()
                .map(exhibit -> excerpt(exhibit, mentions))
                .toList();
    }

    private static Excerpt excerpt(Exhibit exhibit, Mentions mentions) {
        var filed = mentions.one(exhibit.mention());
        if (filed.isEmpty() || filed.get().deletedAt().isPresent()) return new Excerpt(exhibit, filed, "", false);
        var today = filed.get().mention().text();
        var then = textAt(exhibit.at(), filed.get(), mentions);
        return new Excerpt(exhibit, filed, shortened(then), !then.equals(today));
    }

    /// The first text that was replaced after that instant, or today's.
    private static String textAt(Instant at, Filed filed, Mentions mentions) {
        if (filed.versions() < 2) return filed.mention().text();
        return mentions.versions(filed.mention().key()).stream()
                .filter(version -> version.until().isAfter(at))
                .map(Mentions.Version::text)
                .findFirst()
                .orElse(filed.mention().text());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
        return text.substring(0, end) + "…";
    }
}
