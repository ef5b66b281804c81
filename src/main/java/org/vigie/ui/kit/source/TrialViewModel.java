// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Trial;
import org.vigie.ui.kit.Lanes;

/// The try of one source, as a screen follows it: not yet, under way, done or broken.
public final class TrialViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(TrialViewModel.class);

    private final SourceCatalog catalog;
    private final Lanes lanes;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Untried());
    private @Nullable Trial running;

    public TrialViewModel(SourceCatalog catalog, Lanes lanes, InstantSource clock) {
        this.catalog = catalog;
        this.lanes = lanes;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Tries these settings; a try under way is given up for it.
    public void start(SourceSettings settings) {
        cancel();
        var trial = new Trial(catalog, settings);
        running = trial;
        state.set(new State.Running());
        lanes.ask(() -> trial.run(clock.instant()), result -> end(trial, new State.Done(result)), problem -> {
            LOG.warn("{} could not be tried", settings.name(), problem);
            end(trial, new State.Broken());
        });
    }

    /// Gives up what is under way; nothing happens if nothing is.
    public void cancel() {
        var trial = running;
        if (trial == null) return;
        running = null;
        trial.cancel();
        state.set(new State.Untried());
    }

    private void end(Trial trial, State last) {
        if (running != trial) return;
        running = null;
        state.set(last);
    }

    /// How far the try is.
    public sealed interface State {
        record Untried() implements State {}

        record Running() implements State {}

        record Done(Trial.Result result) implements State {}

        /// A defect of the program, noted in its log.
        record Broken() implements State {}
    }
}
