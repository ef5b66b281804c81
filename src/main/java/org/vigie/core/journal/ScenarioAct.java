// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;

/// What is recorded about a scenario that is written here, or that an exercise plays. Its injects stand in entries of
/// their own, so that changing one does not write the whole anew.
public sealed interface ScenarioAct extends Payload {
    /// The id of the scenario.
    String scenario();

    /// Players do not read what will come to them.
    @Override
    default boolean isBackstage() {
        return true;
    }

    /// Everything of the scenario but its injects.
    ///
    /// @param frame has no injects
    record FrameKept(Scenario frame) implements ScenarioAct {
        public FrameKept {
            if (frame.id().isBlank()) throw new IllegalArgumentException("A scenario that is kept has an id.");
            if (!frame.injects().isEmpty()) throw new IllegalArgumentException("Injects stand in their own entries.");
        }

        @Override
        public String scenario() {
            return frame.id();
        }
    }

    /// These injects are new, or said anew: each is kept whole.
    record InjectsKept(String scenario, List<Inject> injects) implements ScenarioAct {
        public InjectsKept {
            injects = List.copyOf(injects);
        }
    }

    /// These injects are no more part of it.
    record InjectsWithdrawn(String scenario, List<String> injects) implements ScenarioAct {
        public InjectsWithdrawn {
            injects = List.copyOf(injects);
        }
    }

    /// The scenario is offered no more.
    ///
    /// @param reason may be empty
    record Withdrawn(String scenario, String reason) implements ScenarioAct {}
}
