// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.http.Fields;
import org.vigie.http.RateHeaders;

/// How long a feed asks to be left alone: the longest of what it says itself and what its server says, within reason.
final class Pauses {
    /// A crisis does not wait for a feed that says it changes once a day.
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");

    private Pauses() {}

    static Duration of(Optional<Duration> every, Fields fields, Instant now) {
        var longest = every.orElse(Duration.ZERO);
        longest = longer(longest, fresh(fields, now));
        return longest.compareTo(LONGEST) > 0 ? LONGEST : longest;
    }

    /// `Cache-Control: max-age` overrides `Expires` (RFC 9111 §5.3).
    static Duration fresh(Fields fields, Instant now) {
        var control = String.join(",", fields.all("Cache-Control"));
        var maxAge = MAX_AGE.matcher(control);
        if (maxAge.find()) return Duration.ofSeconds(Long.parseLong(maxAge.group(1)));
        var sent = fields.first("Date").flatMap(RateHeaders::httpDate).orElse(now);
        var expires = fields.first("Expires").flatMap(RateHeaders::httpDate);
        return expires.map(until -> Duration.between(sent, until))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
