// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.List;
import java.util.Optional;

/// The people known to this station, as the journal tells them.
public interface People {
    /// Everyone not withdrawn, by name.
    List<Person> all();

    Optional<Person> find(PersonId id);
}
