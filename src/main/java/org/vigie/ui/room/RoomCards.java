// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

/// Opens the cards of the room that stand in packages of their own.
///
/// @param mobilise calls people
/// @param advise advises on how to respond
/// @param sketch sketches how the story may spread
public record RoomCards(Runnable mobilise, Runnable advise, Runnable sketch) {}
