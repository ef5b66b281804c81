// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;

/// Who can be called, and who of them is ticked: those asked for, else those of the level; a tick set by hand stays.
final class Callees {
    private final List<PersonId> asked;
    private final Map<PersonId, Boolean> byHand = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Listed>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Listed>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private List<PersonId> ofLevel = List.of();

    /// @param asked whom the screen that led here has in mind; empty for those of the level
    Callees(List<PersonId> asked) {
        this.asked = List.copyOf(asked);
    }

    /// Those asked for, those of the level, and those on call.
    ReadOnlyObjectProperty<List<Listed>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Those ticked, in the order offered.
    ReadOnlyObjectProperty<List<Listed>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void look(Roster roster, CrisisLevel level, List<PersonId> onCall) {
        var called = roster.calledAt(level);
        ofLevel = called.stream().map(entry -> entry.person().id()).toList();
        var all = new ArrayList<Listed>();
        asked.forEach(person -> roster.find(person).ifPresent(all::add));
        for (var entry : called) if (!all.contains(entry)) all.add(entry);
        onCall.forEach(person ->
                roster.find(person).filter(entry -> !all.contains(entry)).ifPresent(all::add));
        offered.set(List.copyOf(all));
        tell();
    }

    boolean isChosen(PersonId person) {
        return byHand.getOrDefault(person, (asked.isEmpty() ? ofLevel : asked).contains(person));
    }

    void choose(PersonId person, boolean called) {
        byHand.put(person, called);
        tell();
    }

    private void tell() {
        chosen.set(offered.get().stream()
                .filter(entry -> isChosen(entry.person().id()))
                .toList());
    }
}
