// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.util.List;

/// The topics watched in a room, as the journal tells them.
public interface Topics {
    /// In the order in which they were first kept.
    List<Topic> all();
}
