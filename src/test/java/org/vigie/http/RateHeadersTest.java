// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateHeadersTest {
    private static final Instant NOW = Instant.parse("2026-08-01T13:55:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mastodon, ISO instant | X-RateLimit-Reset | 2026-08-01T14:00:00.000000Z | 2026-08-01T14:00:00Z",
                "Bluesky, epoch seconds | RateLimit-Reset | 1785592800 | 2026-08-01T14:00:00Z",
                "IETF draft, seconds to wait | RateLimit-Reset | 300 | 2026-08-01T14:00:00Z",
                "Reddit, decimal seconds to wait | x-ratelimit-reset | 299.5 | 2026-08-01T13:59:59.500Z",
                "X, epoch seconds | x-rate-limit-reset | 1785592800 | 2026-08-01T14:00:00Z",
                "epoch milliseconds | x-ratelimit-reset | 1785592800000 | 2026-08-01T14:00:00Z",
                "Stack Exchange, in the body | backoff | 30 | 2026-08-01T13:55:30Z",
                "Retry-After in seconds | Retry-After | 4 | 2026-08-01T13:55:04Z",
                "Retry-After as a date | Retry-After | Sat, 01 Aug 2026 14:00:00 GMT | 2026-08-01T14:00:00Z",
                "Retry-After as an old date | Retry-After | Saturday, 01-Aug-26 14:00:00 GMT | 2026-08-01T14:00:00Z",
                "Retry-After as asctime | Retry-After | Sat Aug  1 14:00:00 2026 | 2026-08-01T14:00:00Z",
                "a reset already past | x-rate-limit-reset | 1785592000 | 2026-08-01T13:55:00Z",
                "absurdly long | Retry-After | 99999999 | 2026-08-02T13:55:00Z"
            })
    void readsEveryDialect(String dialect, String name, String value, Instant until) {
        assertThat(after(Map.of(name, value))).contains(until);
    }

    @Test
    void prefersRetryAfter() {
        assertThat(after(Map.of("Retry-After", "10", "X-RateLimit-Reset", "300")))
                .contains(NOW.plusSeconds(10));
    }

    @Test
    void countsFromTheServersClockWhenOursIsWrong() {
        var fields = Map.of("Date", "Sat, 01 Aug 2026 16:00:00 GMT", "X-RateLimit-Reset", "2026-08-01T16:05:00Z");
        assertThat(after(fields)).contains(NOW.plusSeconds(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "NaN", "Infinity", "2026-13-45"})
    void ignoresWhatMeansNothing(String value) {
        assertThat(after(Map.of("Retry-After", value))).isEmpty();
    }

    @Test
    void waitsAfterTheLastAllowedQuestionOnly() {
        assertThat(RateHeaders.afterAnswer(in(Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "60")), NOW))
                .contains(NOW.plusSeconds(60));
        assertThat(RateHeaders.afterAnswer(
                        in(Map.of("x-ratelimit-remaining", "599.0", "x-ratelimit-reset", "60")), NOW))
                .isEmpty();
        assertThat(RateHeaders.afterAnswer(in(Map.of("backoff", "10", "quota_remaining", "290")), NOW))
                .contains(NOW.plusSeconds(10));
    }

    private static Optional<Instant> after(Map<String, String> fields) {
        return RateHeaders.afterRefusal(in(fields), NOW);
    }

    private static Function<String, Optional<String>> in(Map<String, String> fields) {
        var lists = new TreeMap<String, List<String>>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Fields(lists)::first;
    }
}
