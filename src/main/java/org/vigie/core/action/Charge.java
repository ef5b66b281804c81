// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.action;

import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;

/// Who an action is in the hands of: a role, a person, or both.
///
/// @param role whoever holds it answers for the action
/// @param person who does it; absent while it is whoever holds the role
public record Charge(Optional<RoleId> role, Optional<PersonId> person) {
    public static final Charge NOBODY = new Charge(Optional.empty(), Optional.empty());

    public static Charge of(RoleId role) {
        return new Charge(Optional.of(role), Optional.empty());
    }

    public static Charge of(PersonId person) {
        return new Charge(Optional.empty(), Optional.of(person));
    }
}
