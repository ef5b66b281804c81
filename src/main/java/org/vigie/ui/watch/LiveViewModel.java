// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.source.Collector;
import org.vigie.core.source.SourceHealth;
import org.vigie.ui.kit.Lanes;

/// How alive the room is: what comes in per minute, and how the sources are doing.
final class LiveViewModel {
    private final Collector collector;
    private final Lanes lanes;
    private final ReadOnlyLongWrapper perMinute = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Sources> sources = new ReadOnlyObjectWrapper<>(Sources.NONE);

    LiveViewModel(Collector collector, Lanes lanes) {
        this.collector = collector;
        this.lanes = lanes;
        paused.set(collector.isPaused());
        readHealth();
    }

    /// How the sources are doing, in one line.
    ///
    /// @param all how many are configured
    /// @param worst the state to show: what fails before what is quiet before what works
    /// @param troubled how many are in that state, if it is not a good one
    record Sources(int all, Worst worst, int troubled) {
        static final Sources NONE = new Sources(0, Worst.NONE, 0);

        enum Worst {
            NONE,
            OK,
            SUSPENDED,
            THROTTLED,
            QUIET,
            FAILING
        }

        /// What people bring in themselves is no source that could fail.
        static Sources of(List<SourceHealth> health) {
            Map<Worst, Integer> counts = new EnumMap<>(Worst.class);
            var asked = health.stream()
                    .filter(each -> !each.source().kind().isBrought())
                    .toList();
            for (var each : asked) counts.merge(worst(each.state()), 1, Integer::sum);
            var worst = counts.keySet().stream().max(Worst::compareTo).orElse(Worst.NONE);
            return new Sources(asked.size(), worst, counts.getOrDefault(worst, 0));
        }

        private static Worst worst(SourceHealth.State state) {
            return switch (state) {
                case WAITING, RUNNING, LISTENING, OK -> Worst.OK;
                case SUSPENDED -> Worst.SUSPENDED;
                case THROTTLED -> Worst.THROTTLED;
                case QUIET -> Worst.QUIET;
                case FAILING, STOPPED -> Worst.FAILING;
            };
        }
    }

    /// Mentions published per minute now.
    void rate(long mentions) {
        perMinute.set(mentions);
    }

    void readHealth() {
        lanes.ask(() -> Sources.of(collector.health()), sources::set, _ -> {});
    }

    /// Holds all sources back, or lets them go on.
    void togglePause() {
        boolean pause = !paused.get();
        paused.set(pause);
        lanes.ask(
                () -> {
                    if (pause) collector.pause();
                    else collector.resume();
                    return collector.isPaused();
                },
                paused::set,
                _ -> paused.set(!pause));
    }

    /// Mentions published per minute, of late.
    ReadOnlyLongProperty perMinuteProperty() {
        return perMinute.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sources> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }
}
