// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Urgency;
import org.vigie.ui.kit.Lanes;

/// The weights that priorities are summed with: those in force, those being filled in, and what these would change for
/// the mentions that are most urgent now.
final class WeightsViewModel {
    private static final int SHOWN = 8;
    private static final Search URGENT = new Search(
            Search.EVERYTHING.query(),
            Optional.empty(),
            Optional.empty(),
            Map.of(Search.Facet.STATE, Set.of(TriageState.TO_DO.name())),
            Search.Order.PRIORITY);

    private final OpenRoom room;
    private final Lanes lanes;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<PriorityWeights> inForce = new ReadOnlyObjectWrapper<>(PriorityWeights.USUAL);
    private final ReadOnlyObjectWrapper<List<Weighed>> weighed = new ReadOnlyObjectWrapper<>(List.of());

    WeightsViewModel(OpenRoom room, Lanes lanes) {
        this.room = room;
        this.lanes = lanes;
        this.saving = new Saving(room.acts(), lanes);
    }

    /// A mention as it is weighed now.
    ///
    /// @param base its terms whatever the hour, by the weights in force
    /// @param waited how long nobody has acted; empty for one that waits for nobody
    record Weighed(Filed filed, Priority base, Optional<Duration> waited) {
        int score(PriorityWeights weights) {
            return Urgency.score(base.points() + waited.map(weights::waiting).orElse(0.0));
        }

        /// What other weights would make of it: every term gives the same share of its weight.
        int score(PriorityWeights now, PriorityWeights other) {
            double points = waited.map(other::waiting).orElse(0.0);
            for (var part : base.parts()) {
                double weight = now.of(part.term());
                if (weight > 0) points += part.points() * other.of(part.term()) / weight;
            }
            return Urgency.score(points);
        }
    }

    /// A mention with its score by the weights in force and by those being filled in.
    record Change(Filed filed, int before, int after) {}

    /// Reads the weights in force, and the mentions that are most urgent now.
    void read() {
        lanes.ask(
                this::ask,
                found -> {
                    weighed.set(found.mentions());
                    inForce.set(found.weights());
                },
                _ -> {});
    }

    private record Found(PriorityWeights weights, List<Weighed> mentions) {}

    private Found ask() {
        var now = room.clock().instant();
        var weights = room.journal()
                .lastStanding(SignalAct.WeightsKept.class)
                .flatMap(entry -> entry.payload() instanceof SignalAct.WeightsKept(var kept)
                        ? Optional.of(kept)
                        : Optional.empty())
                .orElse(PriorityWeights.USUAL);
        var mentions = room.mentions().find(URGENT.asOf(now), 0, SHOWN).rows().stream()
                .flatMap(filed -> room.mentions().priority(filed.mention().key()).stream()
                        .map(base -> new Weighed(filed, base, waited(filed, now))))
                .toList();
        return new Found(weights, mentions);
    }

    private static Optional<Duration> waited(Filed filed, Instant now) {
        return filed.signals().urgency().waiting().map(waiting -> Duration.between(waiting.since(), now));
    }

    /// What these weights would change, the most urgent by them first.
    List<Change> preview(PriorityWeights draft) {
        var now = inForce.get();
        return weighed.get().stream()
                .map(one -> new Change(one.filed(), one.score(now), one.score(now, draft)))
                .sorted(Comparator.comparingInt(Change::after).reversed())
                .toList();
    }

    /// The weights that these texts come to; empty while one is no number from 0 to 100.
    ///
    /// @param fullWait minutes after which waiting adds all it can
    Optional<PriorityWeights> draft(Map<PriorityTerm, String> texts, String fullWait) {
        var weights = inForce.get();
        for (var text : texts.entrySet()) {
            var points = points(text.getValue());
            if (points.isEmpty()) return Optional.empty();
            weights = weights.with(text.getKey(), points.get());
        }
        var most = weights.most();
        var unknownAudience = weights.unknownAudience();
        var unknownVelocity = weights.unknownVelocity();
        return minutes(fullWait).map(wait -> new PriorityWeights(most, unknownAudience, unknownVelocity, wait));
    }

    /// Points from 0 to 100, with a comma or a dot.
    static Optional<Double> points(String text) {
        try {
            double points = Double.parseDouble(text.strip().replace(',', '.'));
            return points >= 0 && points <= Priority.HIGHEST ? Optional.of(points) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// Whole minutes, at least one and at most a day.
    static Optional<Duration> minutes(String text) {
        try {
            long minutes = Long.parseLong(text.strip());
            return minutes >= 1 && minutes <= Duration.ofDays(1).toMinutes()
                    ? Optional.of(Duration.ofMinutes(minutes))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// From now on mentions are weighed like this; known ones follow in the background.
    void keep(PriorityWeights weights, Runnable kept) {
        saving.save(
                new SignalAct.WeightsKept(weights),
                () -> {
                    read();
                    kept.run();
                },
                () -> {});
    }

    /// Takes the person's own last act back.
    void undo() {
        room.acts().undoLast().whenComplete((_, _) -> lanes.later(this::read));
    }

    Saving saving() {
        return saving;
    }

    ReadOnlyObjectProperty<PriorityWeights> inForceProperty() {
        return inForce.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Weighed>> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }
}
