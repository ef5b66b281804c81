// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.util.List;
import org.vigie.analysis.alert.Naming;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.mention.Author;

/// The accounts that rules about look-alikes may mean.
///
/// @param conditions of these rules
record LookAlikes(List<Condition.LookAlike> conditions) {
    static LookAlikes of(List<AlertRule> rules) {
        return new LookAlikes(rules.stream()
                .map(AlertRule::condition)
                .filter(Condition.LookAlike.class::isInstance)
                .map(Condition.LookAlike.class::cast)
                .toList());
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    boolean mayMean(Author author) {
        return conditions.stream().anyMatch(c -> Naming.isLookAlike(c, author.handle(), author.name()));
    }
}
