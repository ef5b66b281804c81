// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.ui.kit.Lanes;

/// Which roles alone may read the line that is being written, of all the roles of the room.
final class QuickSecrecy {
    private static final Logger LOG = LoggerFactory.getLogger(QuickSecrecy.class);

    private final OnDuty duty;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<List<RoleId>> readers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Role>> roles = new ReadOnlyObjectWrapper<>(UsualRoles.ALL);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<OpenRoom> room = Optional.empty();

    QuickSecrecy(OnDuty duty, Lanes lanes) {
        this.duty = duty;
        this.lanes = lanes;
    }

    /// The roles that alone may read the line; empty for everyone.
    ReadOnlyObjectProperty<List<RoleId>> readersProperty() {
        return readers.getReadOnlyProperty();
    }

    List<RoleId> readers() {
        return readers.get();
    }

    /// The roles of the room, those that people added included; the usual ones until they were read.
    ReadOnlyObjectProperty<List<Role>> rolesProperty() {
        return roles.getReadOnlyProperty();
    }

    /// Whether the line is restricted while nobody has a PIN, so that anybody can enter under a name that may read it.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// From now on it is about this line of this room.
    void take(List<RoleId> now, Optional<OpenRoom> in) {
        room = in;
        readers.set(List.copyOf(now));
        open.set(false);
        if (!now.isEmpty()) lookForRoles();
    }

    /// Adds a role, or takes it off again.
    void toggle(RoleId role) {
        var now = new ArrayList<>(readers.get());
        if (!now.remove(role)) now.add(role);
        readers.set(List.copyOf(now));
        if (now.isEmpty()) open.set(false);
        else lanes.ask(duty::isOpenToAll, open::set, QuickSecrecy::unread);
    }

    /// Reads the roles of the room anew.
    void lookForRoles() {
        room.ifPresent(in -> lanes.ask(
                () -> new RoleBoard(in.journal(), in.room().id())
                        .roles().stream().map(HeldRole::role).toList(),
                roles::set,
                QuickSecrecy::unread));
    }

    private static void unread(Throwable problem) {
        LOG.error("Who may read a line could not be asked for", problem);
    }
}
