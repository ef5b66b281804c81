// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import org.vigie.core.card.ActionCard;

/// What is recorded about the action cards that a room works through.
public sealed interface CardAct extends Payload {
    /// A card was laid out, with its text as it stood.
    record Opened(ActionCard card) implements CardAct {}

    /// @param step from 0
    /// @param done false when the tick was taken away again
    record Ticked(String card, int step, boolean done) implements CardAct {}

    record PutAway(String card) implements CardAct {}
}
