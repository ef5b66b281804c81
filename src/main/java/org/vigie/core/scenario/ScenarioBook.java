// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.journal.ScenarioAct;

/// Scenarios put together from the acts that kept them, one act after the other.
public final class ScenarioBook {
    private final Map<String, Scenario> frames = new LinkedHashMap<>();
    private final Map<String, Map<String, Inject>> injects = new LinkedHashMap<>();

    public void see(ScenarioAct act) {
        switch (act) {
            case ScenarioAct.FrameKept(var frame) -> frames.put(frame.id(), frame);
            case ScenarioAct.InjectsKept(var id, var kept) -> {
                var own = injects.computeIfAbsent(id, _ -> new LinkedHashMap<>());
                kept.forEach(inject -> own.put(inject.id(), inject));
            }
            case ScenarioAct.InjectsWithdrawn(var id, var gone) -> {
                var own = injects.get(id);
                if (own != null) own.keySet().removeAll(gone);
            }
            case ScenarioAct.Withdrawn(var id, var _) -> {
                frames.remove(id);
                injects.remove(id);
            }
        }
    }

    /// An inject comes at another time.
    public void shift(String scenario, String inject, Duration to) {
        var own = injects.get(scenario);
        if (own != null) own.computeIfPresent(inject, (_, old) -> old.at(to));
    }

    /// The scenario as it stands now; empty if it was never kept, or withdrawn.
    public Optional<Scenario> scenario(String id) {
        return Optional.ofNullable(frames.get(id))
                .map(frame -> frame.with(
                        List.copyOf(injects.getOrDefault(id, Map.of()).values())));
    }

    /// Every scenario that stands, in the order in which they were first kept.
    public List<Scenario> all() {
        var all = new ArrayList<Scenario>();
        for (var id : frames.keySet()) scenario(id).ifPresent(all::add);
        return List.copyOf(all);
    }
}
