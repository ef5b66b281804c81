// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.util.List;
import org.vigie.core.message.MessageMap;
import org.vigie.exercise.drill.Fault;

/// Hears what an answer says, as the checker of the cell's own messages does.
public interface Ear {
    /// Which key messages of the map an answer takes up, from 1.
    List<Integer> taken(MessageMap map, String answer);

    /// What the checker holds against it.
    List<Fault> faults(String answer);
}
