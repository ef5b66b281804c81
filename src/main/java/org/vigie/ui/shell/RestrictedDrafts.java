// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.kit.FormDrafts;

/// Lines that only some roles may read and that are not recorded yet: each waits for the person who typed it.
final class RestrictedDrafts {
    private final FormDrafts forms;

    RestrictedDrafts(FormDrafts forms) {
        this.forms = forms;
    }

    /// A line with the roles that alone may read it.
    record Line(String text, List<RoleId> readers) {}

    Optional<Line> load(RoomId room, PersonId person) {
        var kept = forms.load(name(room, person));
        var readers = Stream.of(kept.getOrDefault("readers", "").split(","))
                .filter(id -> !id.isEmpty())
                .map(id -> new RoleId(UUID.fromString(id)))
                .toList();
        return readers.isEmpty() ? Optional.empty() : Optional.of(new Line(kept.getOrDefault("text", ""), readers));
    }

    /// An empty line forgets it.
    void save(RoomId room, PersonId person, Line line) {
        if (line.text().isEmpty()) {
            forget(room, person);
            return;
        }
        var readers = line.readers().stream().map(RoleId::toString).collect(Collectors.joining(","));
        forms.save(name(room, person), Map.of("text", line.text(), "readers", readers));
    }

    void forget(RoomId room, PersonId person) {
        forms.forget(name(room, person));
    }

    private static String name(RoomId room, PersonId person) {
        return "quick/" + room + "/" + person;
    }
}
