// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;
import org.vigie.core.funnel.Reassurance.Why;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Library;

/// The funnel of a room at one instant, as the journal tells it.
///
/// @param spots what stands where; a spot that is not named has nothing
/// @param owners who looks after which step
/// @param objections in the order in which they were noted first, without those withdrawn
/// @param assurances testimonials and guarantees, as the objections are
/// @param exported what was last written for a site; empty before the first time
/// @param lastNumber the highest number of an objection, those withdrawn included
/// @param lastProof the same of testimonials and guarantees
public record Funnel(
        Map<Spot, Reassurance> spots,
        Map<Step, Charge> owners,
        List<Objection> objections,
        List<Assurance> assurances,
        Optional<Export> exported,
        int lastNumber,
        int lastProof) {
    public static final Funnel EMPTY = new Funnel(Map.of(), Map.of(), List.of(), List.of(), Optional.empty(), 0, 0);

    public Funnel {
        spots = Map.copyOf(spots);
        owners = Map.copyOf(owners);
        objections = List.copyOf(objections);
        assurances = List.copyOf(assurances);
    }

    /// That a file was written.
    ///
    /// @param seal of what it said
    public record Export(String file, int texts, Hash seal, Instant at, Optional<PersonId> by) {}

    /// The latest word about a spot.
    private record Last(Words words, Optional<String> taken, Instant at, Optional<PersonId> by) {}

    /// What these entries come to. A text counts as on only if it was approved when it was put there and is approved
    /// now, with the same words.
    ///
    /// @param entries those that stand, in the order of their clocks
    public static Funnel fold(List<Entry> entries, Library.Shelf shelf, Approvals approvals, Instant now) {
        var last = new LinkedHashMap<Spot, Last>();
        var owners = new EnumMap<Step, Charge>(Step.class);
        var objections = new LinkedHashMap<ObjectionId, Objection>();
        var assurances = new LinkedHashMap<AssuranceId, Assurance>();
        var exported = Optional.<Export>empty();
        int number = 0;
        int proof = 0;
        for (var entry : entries) {
            if (!(entry.payload() instanceof FunnelAct act)) continue;
            var at = entry.occurredAt();
            var by = entry.author();
            switch (act) {
                case FunnelAct.TextPut(var step, var words) ->
                    last.put(new Spot(step, words.message().language()), new Last(words, Optional.empty(), at, by));
                case FunnelAct.TextTaken(var step, var language, var reason) ->
                    last.computeIfPresent(
                            new Spot(step, language), (_, one) -> new Last(one.words, Optional.of(reason), at, by));
                case FunnelAct.StepCharged(var step, var charge) -> owners.put(step, charge);
                case FunnelAct.ObjectionKept(var id, var language, var words, var answer) -> {
                    number = Math.max(number, id.number());
                    objections.put(id, new Objection(id, language, words, answer, at, by));
                }
                case FunnelAct.ObjectionWithdrawn(var id, var _) -> objections.remove(id);
                case FunnelAct.AssuranceKept kept -> {
                    proof = Math.max(proof, kept.assurance().number());
                    assurances.put(
                            kept.assurance(),
                            new Assurance(
                                    kept.assurance(),
                                    kept.kind(),
                                    kept.language(),
                                    kept.words(),
                                    kept.source(),
                                    kept.proof(),
                                    kept.text(),
                                    at,
                                    by));
                }
                case FunnelAct.AssuranceWithdrawn(var id, var _) -> assurances.remove(id);
                case FunnelAct.Exported(var file, int texts, var seal) ->
                    exported = Optional.of(new Export(file, texts, seal, at, by));
            }
        }
        var spots = new LinkedHashMap<Spot, Reassurance>();
        last.forEach((spot, one) -> spots.put(spot, standing(spot, one, shelf, approvals, now)));
        return new Funnel(
                spots,
                owners,
                new ArrayList<>(objections.values()),
                new ArrayList<>(assurances.values()),
                exported,
                number,
                proof);
    }

    private static Reassurance standing(Spot spot, Last last, Library.Shelf shelf, Approvals approvals, Instant now) {
        if (last.taken.isPresent()) return new Reassurance.Off(last.words, last.taken.get(), last.at, last.by);
        var record = shelf.one(last.words.message());
        if (record.isEmpty()) return lapsed(last, Why.NOT_APPROVED);
        if (record.get().withdrawn().isPresent()) return lapsed(last, Why.WITHDRAWN);
        var message = record.get().message();
        if (!message.seal().equals(last.words.seal())) return lapsed(last, Why.EDITED);
        if (!(approvals.of(message) instanceof Approved approved) || !spot.takes(message))
            return lapsed(last, Why.NOT_APPROVED);
        if (!approved.holdsAt(now)) return lapsed(last, Why.EXPIRED);
        if (approved.signed().getLast().at().isAfter(last.at)) return lapsed(last, Why.NOT_APPROVED);
        return new Reassurance.On(approved, last.at, last.by);
    }

    private static Reassurance lapsed(Last last, Why why) {
        return new Reassurance.Lapsed(last.words, why, last.at, last.by);
    }

    public Reassurance at(Spot spot) {
        return spots.getOrDefault(spot, new Reassurance.Nothing());
    }

    public Charge owner(Step step) {
        return owners.getOrDefault(step, Charge.NOBODY);
    }

    /// How many spots have a text that may not stay.
    public long lapsed() {
        return spots.values().stream()
                .filter(Reassurance.Lapsed.class::isInstance)
                .count();
    }

    /// A name for a testimonial or a guarantee not noted before.
    ///
    /// @param fresh an identifier never used before
    public AssuranceId nextAssurance(UUID fresh) {
        return new AssuranceId(fresh, lastProof + 1);
    }

    /// A name for an objection not noted before.
    ///
    /// @param fresh an identifier never used before
    public ObjectionId next(UUID fresh) {
        return new ObjectionId(fresh, lastNumber + 1);
    }
}
