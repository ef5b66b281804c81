// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRuleId;
import org.vigie.core.alert.Calibrated;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Sector;
import org.vigie.core.alert.UsualRules;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Topic;
import org.vigie.ui.alerts.AlertActsViewModel.Act;
import org.vigie.ui.kit.Lanes;

/// The rules of the room as people set them: what they look for, where their thresholds come from, what they become.
final class RulesViewModel {
    /// The largest ones, to choose from.
    private static final int NARRATIVES = 30;

    private final OpenRoom room;
    private final AlertActsViewModel acts;
    private final Lanes lanes;
    private final Supplier<UUID> ids;
    private final ReadOnlyObjectWrapper<Optional<Ruled>> ruled = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param ids makes the id of a new rule
    RulesViewModel(OpenRoom room, AlertActsViewModel acts, Lanes lanes, Supplier<UUID> ids) {
        this.room = room;
        this.acts = acts;
        this.lanes = lanes;
        this.ids = ids;
    }

    /// What was read of the room.
    ///
    /// @param kept by which a rule was last set; a rule without an entry is a usual one
    /// @param doubts of the rules that do not watch as they were set
    record Ruled(
            List<AlertRule> rules,
            Map<AlertRuleId, Entry> kept,
            Sector sector,
            PreArmingRule preArming,
            List<Topic> topics,
            List<SourceSettings> sources,
            List<Narrative> narratives,
            Taxonomy taxonomy,
            Map<AlertRuleId, Doubts.Doubt> doubts) {
        Ruled {
            rules = List.copyOf(rules);
            kept = Map.copyOf(kept);
            topics = List.copyOf(topics);
            sources = List.copyOf(sources);
            narratives = List.copyOf(narratives);
            doubts = Map.copyOf(doubts);
        }

        /// Where the thresholds of a rule come from.
        Origin origin(AlertRule rule) {
            var entry = kept.get(rule.id());
            return entry == null ? new Origin.Usual() : new Origin.Set(entry);
        }

        /// Why the rule does not watch as it was set; empty where it does, or is suspended.
        Optional<Doubts.Doubt> doubt(AlertRule rule) {
            if (!rule.enabled()) return Optional.empty();
            return Optional.ofNullable(doubts.get(rule.id()));
        }
    }

    /// Where thresholds come from.
    sealed interface Origin {
        /// Prudent guesses that nobody has looked at yet.
        record Usual() implements Origin {}

        /// A person set them, whether by hand or after what history proposed.
        record Set(Entry entry) implements Origin {
            /// How much history proposed them; empty where they were set by hand.
            Optional<Duration> history() {
                return entry.payload() instanceof AlertAct.RuleKept(var _, var history) ? history : Optional.empty();
            }
        }
    }

    /// Reads everything anew.
    void read() {
        lanes.ask(
                this::reading,
                found -> {
                    problem.set(Optional.empty());
                    ruled.set(Optional.of(found));
                },
                why -> problem.set(Optional.of(why)));
    }

    private Ruled reading() {
        var kept = new HashMap<AlertRuleId, Entry>();
        for (var entry : room.journal().standing(room.room().id(), AlertAct.RuleKept.class))
            if (entry.payload() instanceof AlertAct.RuleKept(var rule, var _)) kept.put(rule.id(), entry);
        var rules = room.alerting().rules();
        var all = rules.all();
        var taxonomy = SignalAct.TaxonomyKept.inForce(room.journal()).orElseGet(BuiltInTaxonomy::load);
        return new Ruled(
                all,
                kept,
                rules.sector(),
                room.alerting().crisis().preArmingRule(),
                room.topics().all(),
                room.sources().all(),
                room.narratives().list(Search.EVERYTHING, room.clock().instant(), NARRATIVES).stream()
                        .map(line -> line.narrative())
                        .toList(),
                taxonomy,
                new Doubts(room, taxonomy).of(all));
    }

    /// A rule of the same kind with an id of its own, to be filled in.
    AlertRule fresh(Condition condition) {
        return new AlertRule(new AlertRuleId(ids.get()), "", condition, 3, Duration.ofHours(1), true);
    }

    /// @param history that proposed its thresholds; empty where they were set by hand
    CompletableFuture<?> keep(AlertRule rule, Optional<Duration> history, String called) {
        return reread(acts.keep(Act.RULE_KEPT, called, new AlertAct.RuleKept(rule, history)));
    }

    CompletableFuture<?> withdraw(AlertRule rule, String called) {
        return reread(acts.keep(Act.RULE_WITHDRAWN, called, new AlertAct.RuleWithdrawn(rule.id())));
    }

    CompletableFuture<?> keep(Sector sector, String called) {
        return reread(acts.keep(Act.SECTOR_KEPT, called, new AlertAct.SectorKept(sector)));
    }

    CompletableFuture<?> keep(PreArmingRule rule) {
        return reread(acts.keep(Act.PRE_ARMING_KEPT, "", new CrisisAct.PreArmingKept(rule)));
    }

    private CompletableFuture<?> reread(CompletableFuture<?> saved) {
        return saved.whenComplete((_, _) -> read());
    }

    /// Asks what thresholds the room's history proposes; empty while there is too little of it.
    void calibrate(Condition condition, Consumer<Optional<Calibrated>> answer, Consumer<Throwable> failure) {
        lanes.ask(() -> room.alerting().desk().calibrated(condition), answer, failure);
    }

    ReadOnlyObjectProperty<Optional<Ruled>> ruledProperty() {
        return ruled.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Throwable>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a rule is one of the house, which is suspended rather than withdrawn for good.
    boolean isUsual(AlertRule rule) {
        return UsualRules.of(room.room().nature()).stream()
                .anyMatch(usual -> usual.id().equals(rule.id()));
    }
}
