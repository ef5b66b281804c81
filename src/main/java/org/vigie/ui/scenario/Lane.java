// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;

/// A line of the timeline: a channel, or the reserve.
///
/// @param kind empty for the reserve
record Lane(Optional<InjectKind> kind) {
    static final Lane RESERVE = new Lane(Optional.empty());

    /// One for each channel, and the reserve last. Cues have a lane only where there are some.
    static List<Lane> of(Scenario scenario) {
        var lanes = new ArrayList<Lane>();
        for (var kind : InjectKind.values())
            if (kind != InjectKind.CUE
                    || scenario.injects().stream().anyMatch(inject -> inject.kind() == InjectKind.CUE))
                lanes.add(new Lane(Optional.of(kind)));
        lanes.add(RESERVE);
        return lanes;
    }

    static Lane of(Inject inject) {
        return inject.reserve() ? RESERVE : new Lane(Optional.of(inject.kind()));
    }

    boolean isReserve() {
        return kind.isEmpty();
    }
}
