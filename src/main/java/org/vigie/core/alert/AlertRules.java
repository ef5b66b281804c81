// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;

/// The alert rules of a room: the usual ones of its nature, as far as people have not changed them.
/// Every call reads the journal: never on the screen's thread.
///
/// To change one, record [AlertAct.RuleKept] or [AlertAct.RuleWithdrawn].
public final class AlertRules {
    private final Journal journal;
    private final Room room;

    public AlertRules(Journal journal, Room room) {
        this.journal = journal;
        this.room = room;
    }

    /// All rules, suspended ones included, with thresholds as set.
    public List<AlertRule> all() {
        return List.copyOf(fold(journal.standing(room.id(), AlertAct.class)).values());
    }

    /// The rules that watch, within what the watch can keep to and with thresholds at the sector's sensitivity.
    public List<AlertRule> watching() {
        double sensitivity = sector().sensitivity();
        return all().stream()
                .filter(AlertRule::enabled)
                .map(AlertRule::held)
                .map(rule -> rule.with(rule.condition().at(sensitivity)))
                .toList();
    }

    public Sector sector() {
        return journal.standing(room.id(), AlertAct.SectorKept.class).reversed().stream()
                .map(Entry::payload)
                .map(AlertAct.SectorKept.class::cast)
                .map(AlertAct.SectorKept::sector)
                .findFirst()
                .orElse(Sector.GENERAL);
    }

    private Map<AlertRuleId, AlertRule> fold(List<Entry> entries) {
        var rules = new LinkedHashMap<AlertRuleId, AlertRule>();
        for (var rule : UsualRules.of(room.nature())) rules.put(rule.id(), rule);
        for (var entry : entries) {
            if (entry.payload() instanceof AlertAct.RuleKept(var rule, var _)) rules.put(rule.id(), rule);
            else if (entry.payload() instanceof AlertAct.RuleWithdrawn(var id)) rules.remove(id);
        }
        return rules;
    }
}
