// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// Reads queries that a test knows to be right.
final class QueryAssertions {
    /// 16:16:18 in Paris, in the fictional case.
    static final Instant NOW = Instant.parse("2026-10-14T14:16:18Z");

    static final QueryParser PARSER = new QueryParser(InstantSource.fixed(NOW), ZoneId.of("Europe/Paris"));

    private QueryAssertions() {}

    static Query query(String text) {
        return switch (PARSER.parse(text)) {
            case Parsed.Ok ok -> ok.query();
            case Parsed.Fault fault -> throw new AssertionError("not a query: " + text + " — " + fault);
        };
    }
}
