// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.util.List;
import java.util.function.Consumer;
import org.vigie.core.cell.PersonId;
import org.vigie.core.directory.Channel;

/// The way out for calls. Talks to networks and takes its time: never on the screen's thread.
public interface Dispatch {
    /// Tries every channel of everyone, each within its time, and tells of each as it ends. A channel that fails or
    /// hangs keeps none of the others from being tried.
    void call(CallOrder order, Consumer<Attempt> told);

    /// Sends a few words to oneself by one means, as it is set up.
    ///
    /// @param to the address or number; empty for a team room
    Trial test(Means means, String to);

    /// The team rooms that are told of every mobilisation, as they are set up now.
    List<Means> rooms();

    /// By what the station can send.
    enum Means {
        MAIL,
        SMS,
        SLACK,
        MATTERMOST,
        TEAMS;

        /// Whether it reaches a room that many read, and not one person.
        public boolean isRoom() {
            return this != MAIL && this != SMS;
        }
    }

    /// What came of one channel of one person, or of a team room.
    ///
    /// @param target who or where
    /// @param detail the carrier's own words, for whoever mends the settings
    record Attempt(Target target, Outcome outcome, String detail) {
        /// What would have been tried for somebody, had it not been an exercise.
        public static List<Attempt> simulated(Summons person) {
            return person.channels().stream()
                    .map(channel -> new Attempt(new Target.OnePerson(person.person(), channel), Outcome.SIMULATED, ""))
                    .toList();
        }
    }

    /// Whom an attempt was for.
    sealed interface Target {
        record OnePerson(PersonId person, Channel channel) implements Target {}

        record TeamRoom(Means means) implements Target {}
    }

    /// What came of a test.
    record Trial(Outcome outcome, String detail) {}
}
