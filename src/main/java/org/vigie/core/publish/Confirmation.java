// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.List;
import org.vigie.core.message.Audience;

/// What a person has seen and said yes to.
///
/// @param recipients how many people a list reaches; 0 where nobody can count them
/// @param account by its name
/// @param stale the variables whose values were old, and looked at
public record Confirmation(Audience audience, int recipients, String account, List<String> stale) {
    public Confirmation {
        stale = List.copyOf(stale);
    }
}
