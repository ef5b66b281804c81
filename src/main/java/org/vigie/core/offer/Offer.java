// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.customer.Register;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OfferAct.Given;

/// An offer with what was granted by it.
///
/// @param given by the reference of the customer: how much each got, in cents
public record Offer(OfferId id, OfferRule rule, OfferState state, Map<String, Long> given) {
    public Offer {
        given = Map.copyOf(given);
    }

    /// Why somebody does not get it.
    public enum Objection {
        /// Not everybody has approved it, or it is closed.
        NOT_RUNNING,
        /// The rule is meant for others.
        NOT_MEANT,
        /// The customer would get more than the ceiling.
        CEILING,
        /// All together would get more than the budget.
        BUDGET
    }

    /// What would be granted, and who goes without.
    ///
    /// @param given to be recorded; may be empty
    /// @param without how many go without, by reason
    public record Grant(List<Given> given, Map<Objection, Integer> without) {
        public Grant {
            given = List.copyOf(given);
            without = Map.copyOf(without);
        }
    }

    /// How much was given of the budget, in cents.
    public long used() {
        return given.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many customers got something.
    public int count() {
        return given.size();
    }

    public long left() {
        return rule.budget() - used();
    }

    /// Grants the offer once to each of these customers, in their order, as far as its rule, its ceiling and its budget
    /// go. Nothing is recorded.
    public Grant grant(Collection<Register.Row> rows) {
        var grants = new ArrayList<Given>();
        var without = new HashMap<Objection, Integer>();
        var seen = new HashSet<String>();
        long spent = used();
        for (var row : rows) {
            var objection = objection(row, spent, seen);
            if (objection.isPresent()) {
                without.merge(objection.get(), 1, Integer::sum);
                continue;
            }
            spent += rule.worth();
            grants.add(new Given(row.customer().reference(), rule.worth()));
        }
        return new Grant(grants, without);
    }

    private Optional<Objection> objection(Register.Row row, long spent, Set<String> seen) {
        var customer = row.customer();
        if (!(state instanceof Running)) return Optional.of(Objection.NOT_RUNNING);
        if (!rule.takes(customer)) return Optional.of(Objection.NOT_MEANT);
        long has = given.getOrDefault(customer.reference(), 0L);
        if (!seen.add(customer.reference()) || has + rule.worth() > rule.ceiling())
            return Optional.of(Objection.CEILING);
        return spent + rule.worth() > rule.budget() ? Optional.of(Objection.BUDGET) : Optional.empty();
    }

    /// What is recorded when a grant is given.
    public OfferAct.Granted act(Grant grant) {
        return new OfferAct.Granted(id, grant.given());
    }
}
