// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import org.vigie.core.cell.RoomId;

/// A room that is played back.
///
/// @param original as it was recorded
/// @param replay what it is called while it is played back
public record Replayed(RoomId original, RoomId replay) {}
