// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.signal.Engines;
import org.vigie.core.signal.Engines.Fault;
import org.vigie.core.signal.Engines.Standing;
import org.vigie.core.signal.Engines.Trial;
import org.vigie.ui.kit.Lanes;

/// Which engine reads the tone of texts, and the trial of a model of one's own.
final class EngineViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(EngineViewModel.class);

    private final Engines engines;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle());

    EngineViewModel(Engines engines, Lanes lanes) {
        this.engines = engines;
        this.lanes = lanes;
        refresh();
    }

    /// What reads now; empty until it was asked for once.
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// How far the trial of a model is.
    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    boolean canTry() {
        return !(step.get() instanceof Step.Trying);
    }

    boolean canChoose() {
        return step.get() instanceof Step.Tried(var _, Trial.Passed _);
    }

    /// Loads the model in this folder and tests it; nothing for an empty one.
    void tryOut(String folder) {
        if (folder.isBlank() || !canTry()) return;
        step.set(new Step.Trying());
        lanes.ask(
                () -> engines.tryOut(folder.strip()),
                trial -> step.set(new Step.Tried(folder.strip(), trial)),
                problem -> {
                    LOG.error("The trial of a model broke", problem);
                    step.set(new Step.Tried(
                            folder.strip(),
                            new Trial.Refused(Fault.BROKEN_MODEL, String.valueOf(problem.getMessage()))));
                });
    }

    /// Lets the model that passed read from the next start on.
    void choose() {
        if (!(step.get() instanceof Step.Tried(var folder, Trial.Passed _))) return;
        engines.choose(folder);
        step.set(new Step.Chosen());
        refresh();
    }

    /// Goes back to the engine that comes with the program from the next start on.
    void giveUp() {
        engines.giveUp();
        step.set(new Step.Idle());
        refresh();
    }

    private void refresh() {
        lanes.ask(
                engines::standing,
                found -> standing.set(Optional.of(found)),
                problem -> LOG.error("The engine in force can't be told", problem));
    }

    /// A step of choosing a model.
    sealed interface Step {
        record Idle() implements Step {}

        record Trying() implements Step {}

        record Tried(String folder, Trial trial) implements Step {}

        record Chosen() implements Step {}
    }
}
