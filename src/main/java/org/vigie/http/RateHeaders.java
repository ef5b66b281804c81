// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Reads how much a server still allows and until when, in the dialects met in practice.
///
/// One header name means different units on different platforms (`X-RateLimit-Reset` is an ISO instant on Mastodon and
/// seconds to wait on Reddit), so the shape of the value decides, not the name.
/// Absolute times are compared with the server's own `Date`, because the clock of a station may be wrong.
public final class RateHeaders {
    /// The longest wait that is believed.
    static final Duration LONGEST = Duration.ofHours(24);

    /// How platforms name the same two facts.
    ///
    /// @param remaining questions left, whole or decimal
    /// @param reset when the allowance is renewed
    private record Dialect(String remaining, String reset) {}

    private static final List<Dialect> DIALECTS = List.of(
            // Mastodon (ISO instant), Reddit (seconds to wait), GitHub and others (epoch seconds)
            new Dialect("X-RateLimit-Remaining", "X-RateLimit-Reset"),
            // Bluesky (epoch seconds), IETF drafts (seconds to wait)
            new Dialect("RateLimit-Remaining", "RateLimit-Reset"),
            // X (epoch seconds)
            new Dialect("x-rate-limit-remaining", "x-rate-limit-reset"),
            // Stack Exchange, in the body of the answer (seconds to wait)
            new Dialect("quota_remaining", "backoff"));

    /// Numbers from here on are seconds since 1970, below they are seconds to wait.
    private static final long EPOCH_SECONDS = 1_000_000_000L;

    private static final long EPOCH_MILLIS = 100_000_000_000L;

    private static final List<DateTimeFormatter> HTTP_DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private RateHeaders() {}

    /// Until when to wait after a refusal; empty when the server does not say.
    public static Optional<Instant> afterRefusal(Function<String, Optional<String>> field, Instant now) {
        return field.apply("Retry-After")
                .flatMap(value -> instant(value, field, now))
                .or(() -> DIALECTS.stream()
                        .flatMap(dialect -> field.apply(dialect.reset()).stream())
                        .flatMap(value -> instant(value, field, now).stream())
                        .findFirst());
    }

    /// Until when to wait after an answer that used up the allowance, or that asks for a pause in its body.
    public static Optional<Instant> afterAnswer(Function<String, Optional<String>> field, Instant now) {
        return DIALECTS.stream()
                .filter(dialect -> isSpent(field.apply(dialect.remaining()))
                        || (dialect.reset().equals("backoff")
                                && field.apply("backoff").isPresent()))
                .flatMap(dialect -> field.apply(dialect.reset()).stream())
                .flatMap(value -> instant(value, field, now).stream())
                .findFirst();
    }

    /// Whether the server says that nothing is left.
    static boolean isSpent(Function<String, Optional<String>> field) {
        return DIALECTS.stream().anyMatch(dialect -> isSpent(field.apply(dialect.remaining())));
    }

    private static boolean isSpent(Optional<String> remaining) {
        return remaining.flatMap(RateHeaders::number).filter(left -> left < 1).isPresent();
    }

    /// An HTTP date in any of the three forms that RFC 9110 §5.6.7 wants read.
    public static Optional<Instant> httpDate(String value) {
        return HTTP_DATES.stream()
                .flatMap(format -> parsed(value.strip(), format).stream())
                .findFirst();
    }

    private static Optional<Instant> parsed(String value, DateTimeFormatter format) {
        try {
            return Optional.of(ZonedDateTime.parse(value, format).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String value, Function<String, Optional<String>> field, Instant now) {
        var serverNow = field.apply("Date").flatMap(RateHeaders::httpDate).orElse(now);
        return number(value)
                .map(number -> wait(number, serverNow))
                .or(() -> parsed(value.strip(), DateTimeFormatter.ISO_ZONED_DATE_TIME)
                        .or(() -> httpDate(value))
                        .map(until -> Duration.between(serverNow, until)))
                .map(wait ->
                        now.plus(wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    private static Duration wait(double number, Instant serverNow) {
        if (number >= EPOCH_MILLIS) return Duration.between(serverNow, Instant.ofEpochMilli((long) number));
        if (number >= EPOCH_SECONDS) return Duration.between(serverNow, Instant.ofEpochSecond((long) number));
        return Duration.ofMillis((long) Math.ceil(number * 1000));
    }

    private static Optional<Double> number(String value) {
        try {
            var number = Double.parseDouble(value.strip());
            return Double.isFinite(number) && number >= 0 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
