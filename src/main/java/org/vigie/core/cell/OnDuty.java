// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.cell;

import java.util.Optional;

/// Who unlocked this station and therefore answers for what is recorded now.
public interface OnDuty {
    /// Nobody while the station is locked.
    Optional<Person> person();

    /// Puts someone on duty if the PIN fits. As long as nobody at all has a PIN, people are let in with an empty one;
    /// after that whoever has none is not: an address book would otherwise be a list of open doors.
    Entrance enter(PersonId who, char[] pin);

    /// Nobody is on duty until someone enters again.
    ///
    /// @param automatic nobody had touched the station for a while; otherwise somebody locked it
    void lock(boolean automatic);

    /// Gives this person a PIN of four digits or more, or takes it away with an empty one.
    void setPin(PersonId who, char[] pin);

    boolean hasPin(PersonId who);

    /// Whether nobody at all has a PIN, so that people enter under any name: what only some roles may read is then read
    /// by whoever takes such a name. Reads the store: never on the screen's thread.
    boolean isOpenToAll();

    /// What came of trying to enter.
    sealed interface Entrance {
        record Welcome(Person person) implements Entrance {}

        record WrongPin(int attemptsBeforePause) implements Entrance {}

        /// The person has no PIN, while others have: somebody who has one gives them one.
        record NoPin() implements Entrance {}

        /// Too many wrong PINs: nothing is checked before this instant.
        record Paused(java.time.Instant until) implements Entrance {}
    }
}
