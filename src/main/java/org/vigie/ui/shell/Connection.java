// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.journal.Nature;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceHealth;

/// How a room is connected to what it watches, at a glance.
///
/// @param sources how many are in use
/// @param lastSuccess when any of them last answered
record Connection(Kind kind, int sources, Optional<Instant> lastSuccess) {
    /// No room, or a room that watches nothing.
    static final Connection NONE = new Connection(Kind.NO_SOURCE, 0, Optional.empty());

    private static final Set<Fault> NETWORK = EnumSet.of(Fault.UNREACHABLE, Fault.UNKNOWN_HOST, Fault.TIMED_OUT);

    /// What to show.
    enum Kind {
        NO_SOURCE,
        ONLINE,
        /// Sources answer, but not all of them.
        PARTLY,
        /// No source can be reached: the network is down.
        OFFLINE,
        /// An exercise feeds itself.
        SIMULATED,
        /// What comes in came long ago: nothing is asked.
        PLAYED_BACK
    }

    static Connection of(Nature nature, List<SourceHealth> health) {
        var used = health.stream().filter(h -> h.source().enabled()).toList();
        if (used.isEmpty()) return NONE;
        var last = used.stream().flatMap(h -> h.lastSuccess().stream()).max(Comparator.naturalOrder());
        return new Connection(kind(nature, used), used.size(), last);
    }

    private static Kind kind(Nature nature, List<SourceHealth> used) {
        if (nature == Nature.EXERCISE) return Kind.SIMULATED;
        if (nature == Nature.REPLAY) return Kind.PLAYED_BACK;
        if (used.stream().allMatch(Connection::isUnreachable)) return Kind.OFFLINE;
        return used.stream().anyMatch(Connection::fails) ? Kind.PARTLY : Kind.ONLINE;
    }

    private static boolean isUnreachable(SourceHealth health) {
        return health.trouble().filter(t -> NETWORK.contains(t.fault())).isPresent();
    }

    private static boolean fails(SourceHealth health) {
        return switch (health.state()) {
            case FAILING, STOPPED -> true;
            case WAITING, RUNNING, LISTENING, OK, QUIET, THROTTLED, SUSPENDED -> false;
        };
    }
}
