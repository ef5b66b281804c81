// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;

/// What is recorded about the message maps of a room.
public sealed interface MapAct extends Payload {
    /// A map was added or edited: it is kept whole.
    record Kept(MessageMap map) implements MapAct {}

    /// A map is no longer held to in this room.
    record Withdrawn(MessageId map) implements MapAct {}
}
