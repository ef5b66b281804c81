// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.proposal;

import java.util.List;

/// A language model on this very machine that may propose words. Off until a person turns it on; what it says is data.
/// Only a room of reality has one.
public interface Proposer {
    /// What a person chose on this station; at once.
    Setting setting();

    /// Keeps what a person chose.
    ///
    /// @return false where it can't be kept: it holds until the program ends
    boolean choose(Setting setting);

    /// Asks the server at this address which models it has. Takes seconds; changes nothing.
    ///
    /// @throws InterruptedException when the asking thread is told to stop
    Trial test(String address) throws InterruptedException;

    /// Asks for words. Takes up to minutes on a slow machine.
    ///
    /// @throws InterruptedException when the asking thread is told to stop
    Answer propose(Wish wish) throws InterruptedException;

    /// @param address as it was typed
    /// @param model by its name at that server; empty for the first it has
    record Setting(boolean on, String address, String model) {
        /// Off, and the address that Ollama uses.
        public static final Setting OFF = new Setting(false, "http://127.0.0.1:11434", "");
    }

    /// What came of a wish.
    sealed interface Answer {
        /// Plain words: no markup, no control characters.
        ///
        /// @param model that proposed them, as its server calls it
        record Proposed(String title, String body, String model) implements Answer {}

        record Failed(Fault fault, String detail) implements Answer {}
    }

    /// What came of a test.
    sealed interface Trial {
        record Passed(List<String> models) implements Trial {
            public Passed {
                models = List.copyOf(models);
            }
        }

        record Failed(Fault fault, String detail) implements Trial {}
    }

    /// Why there are no words. Each has its plain sentence in both languages.
    enum Fault {
        OFF,
        /// The address is not one of this machine: nothing was asked.
        NOT_OWN_MACHINE,
        /// Nothing answers there.
        UNREACHABLE,
        /// It answers with another address: nothing was asked there.
        MOVED,
        /// It answers with a status that is no success.
        BAD_STATUS,
        TOO_SLOW,
        TOO_LARGE,
        /// Not the answer of such a server.
        UNREADABLE,
        NO_MODEL,
        NO_WORDS
    }
}
