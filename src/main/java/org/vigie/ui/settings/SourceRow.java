// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Duration;
import java.util.Optional;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceSettings;

/// One configured source and how it does, as the table shows it.
///
/// @param health nothing while no collector keeps it
/// @param profile nothing when this version of the program does not know its kind
record SourceRow(SourceSettings settings, Optional<SourceHealth> health, Optional<KindProfile> profile) {
    Standing standing() {
        if (isBrought()) return Standing.BROUGHT;
        if (profile.isEmpty()) return Standing.UNKNOWN_KIND;
        if (!settings.enabled()) return Standing.SUSPENDED;
        return health.map(h -> Standing.of(h.state())).orElse(Standing.WAITING);
    }

    /// Whether people bring its mentions in: it can't be tried, asked or suspended.
    boolean isBrought() {
        return settings.kind().isBrought();
    }

    SourceHealth.Counts counts() {
        return health.map(SourceHealth::counts).orElse(SourceHealth.Counts.NONE);
    }

    long rejected() {
        return counts().rejected().values().stream().mapToLong(Long::longValue).sum();
    }

    /// How long the newest mention took from its publication to us.
    Optional<Duration> lag() {
        return health.flatMap(h -> h.lastNewMention()
                .flatMap(seen -> h.published().map(published -> Duration.between(published, seen)))
                .filter(lag -> !lag.isNegative()));
    }

    Optional<SourceHealth.Trouble> trouble() {
        return health.flatMap(SourceHealth::trouble);
    }
}
