// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Halt;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisDesk.Proposal;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.core.crisis.PreArming;
import org.vigie.core.crisis.PreArmingRule;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.signal.Taxonomy;

/// Everything that the screen shows of the room, read from its journal at one moment.
///
/// @param alerts all of them, newest first
/// @param proposals the level that each calls for, and why
/// @param history of the room's level, oldest first
/// @param warned when people were called because of what makes the room get ready, or since it does
/// @param roles of the cell, with who holds them and where those are
/// @param onCall who is on call now, in the order in which they are called
/// @param unanswered alerts that called those on call in vain, or could not call
/// @param halt why the rules raise nothing at present; empty while they watch
/// @param taxonomy that mentions are read with
/// @param matrixKept by which the matrix in force was validated; absent while it is the usual one
record AlertBook(
        List<Alert> alerts,
        Map<AlertId, Proposal> proposals,
        List<LevelDecision> history,
        DecisionTree tree,
        CriticalityMatrix matrix,
        Optional<Entry> matrixKept,
        Optional<PreArming> preArming,
        Optional<Instant> warned,
        PreArmingRule preArmingRule,
        List<Person> people,
        List<HeldRole> roles,
        List<PersonId> onCall,
        List<AlertId> unanswered,
        Optional<Halt> halt,
        Taxonomy taxonomy) {
    AlertBook {
        alerts = List.copyOf(alerts);
        proposals = Map.copyOf(proposals);
        history = List.copyOf(history);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        onCall = List.copyOf(onCall);
        unanswered = List.copyOf(unanswered);
    }

    /// Reads the journal: never on the screen's thread.
    static AlertBook read(OpenRoom room, People people) {
        var crisis = room.alerting().crisis();
        var alerts = room.alerting().alerts().all();
        var tree = crisis.tree();
        var matrix = crisis.matrix();
        var trees = new HashMap<Integer, DecisionTree>();
        trees.put(tree.version(), tree);
        var proposals = new HashMap<AlertId, Proposal>();
        for (var alert : alerts) {
            var asked = alert.answers().isEmpty()
                    ? tree
                    : treeOf(alert.answers().getLast().treeVersion(), trees, crisis, tree);
            proposals.put(
                    alert.id(),
                    new Proposal(
                            matrix.level(alert.place()),
                            asked,
                            asked.stage(alert.given()),
                            alert.place(),
                            alert.escalation()));
        }
        return new AlertBook(
                alerts,
                proposals,
                crisis.history(),
                tree,
                matrix,
                crisis.matrixKept(),
                crisis.preArming(),
                crisis.preArming().flatMap(armed -> warned(room, armed)),
                crisis.preArmingRule(),
                people.all(),
                new RoleBoard(room.journal(), room.room().id()).roles(),
                OnCallAct.RotaKept.inForce(room.journal(), ZoneId.systemDefault())
                        .lineAt(room.clock().instant()),
                Unanswered.of(room.journal(), room.room().id(), alerts),
                room.alerting().halt().get(),
                SignalAct.TaxonomyKept.inForce(room.journal()).orElseGet(BuiltInTaxonomy::load));
    }

    private static DecisionTree treeOf(
            int version, Map<Integer, DecisionTree> known, CrisisDesk crisis, DecisionTree otherwise) {
        return known.computeIfAbsent(version, v -> crisis.tree(v).orElse(otherwise));
    }

    /// By the alert itself, or by a person since then.
    private static Optional<Instant> warned(OpenRoom room, PreArming armed) {
        return Mobilisation.all(room.journal(), room.room().id()).stream()
                .filter(call -> call.about().isPresent()
                        ? call.about().equals(armed.because())
                        : !call.at().isBefore(armed.since()))
                .map(Mobilisation::at)
                .reduce((_, later) -> later);
    }

    Optional<Alert> find(AlertId id) {
        return alerts.stream().filter(alert -> alert.id().equals(id)).findFirst();
    }

    /// Where this person is, as far as the room knows; empty for somebody who leads no role.
    Optional<Presence> presence(PersonId id) {
        return roles.stream()
                .filter(held -> held.lead().filter(id::equals).isPresent())
                .map(HeldRole::presence)
                .findFirst();
    }

    Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// What the alert calls for; every alert of the book has one.
    Proposal proposal(Alert alert) {
        var found = proposals.get(alert.id());
        if (found == null) throw new IllegalArgumentException("Not in this book: " + alert.id());
        return found;
    }

    /// The level of an alert: decided by a person, else proposed.
    CrisisLevel level(Alert alert) {
        return alert.state() instanceof AlertState.Confirmed(var level, var _)
                ? level
                : proposal(alert).level();
    }

    /// The level that the room is at.
    CrisisLevel roomLevel() {
        return history.isEmpty() ? CrisisLevel.WATCH : history.getLast().level();
    }

    List<Alert> in(AlertTab tab) {
        return alerts.stream().filter(alert -> tab.holds(alert.state())).toList();
    }

    long count(AlertTab tab) {
        return alerts.stream().filter(alert -> tab.holds(alert.state())).count();
    }
}
