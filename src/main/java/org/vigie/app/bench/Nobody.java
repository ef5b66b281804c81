// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;

/// A station that knows nobody.
final class Nobody implements People {
    @Override
    public List<Person> all() {
        return List.of();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.empty();
    }
}
