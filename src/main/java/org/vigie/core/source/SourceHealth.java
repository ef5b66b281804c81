// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How a source is doing, in facts that a screen can show.
///
/// @param published the publication time of the newest mention, to tell the lag
/// @param counts since the room was opened
/// @param trouble the last failure if nothing succeeded since
public record SourceHealth(
        SourceSettings source,
        State state,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastNewMention,
        Optional<Instant> published,
        Optional<Instant> nextTry,
        Counts counts,
        Optional<Trouble> trouble) {

    /// What to show at a glance.
    public enum State {
        WAITING,
        RUNNING,
        LISTENING,
        OK,
        /// Brings nothing though it usually does.
        QUIET,
        THROTTLED,
        FAILING,
        STOPPED,
        SUSPENDED
    }

    /// Nothing is dropped silently: whatever was fetched is in one of these.
    public record Counts(
            long fetched, long fresh, long duplicate, long edited, long removed, Map<Fault, Long> rejected) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of());

        public Counts {
            rejected = Map.copyOf(rejected);
        }
    }

    /// @param since when it started failing
    /// @param failures how many times in a row
    public record Trouble(Fault fault, String detail, Instant since, int failures) {}
}
