// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.List;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;

/// What is recorded about publishing. What the program did and what it was answered are facts: nothing takes them
/// back.
public sealed interface PublishAct extends Payload {
    /// The accounts, lists and pages of the station, all of them.
    record AccountsKept(List<Account> accounts) implements PublishAct {
        public AccountsKept {
            accounts = List.copyOf(accounts);
        }

        /// Those that stand now; reads the journal, so never on the screen's thread.
        public static List<Account> inForce(Journal journal) {
            return journal.lastStanding(AccountsKept.class)
                    .map(entry -> ((AccountsKept) entry.payload()).accounts())
                    .orElse(List.of());
        }
    }

    /// A person handed words over, having confirmed where they go.
    record Queued(Sending sending) implements PublishAct {}

    /// The program is about to send. Recorded before it does: whoever finds no answer to this knows that they do not
    /// know.
    ///
    /// @param sending whole, for it may have been taken back a moment ago
    /// @param key under which the channel knows it again
    /// @param from the first piece, from 0
    /// @param to one past the last
    record Begun(Sending sending, String key, int from, int to) implements PublishAct {
        public Begun {
            if (from < 0 || to <= from) throw new IllegalArgumentException("Something is sent.");
        }
    }

    /// What came of it.
    ///
    /// @param receipts one for all the pieces, or one for each
    record Answered(SendingId sending, int from, int to, List<Receipt> receipts) implements PublishAct {
        public Answered {
            if (from < 0 || to <= from) throw new IllegalArgumentException("Something was sent.");
            if (receipts.size() != 1 && receipts.size() != to - from)
                throw new IllegalArgumentException("Each piece has its receipt.");
            receipts = List.copyOf(receipts);
        }

        public Receipt of(int piece) {
            return receipts.get(receipts.size() == 1 ? 0 : piece - from);
        }
    }

    /// By nobody: letters of a list came back after a server had taken them. Nothing is sent again.
    record Returned(SendingId sending, List<Bounce> letters) implements PublishAct {
        public Returned {
            letters = List.copyOf(letters);
            if (letters.isEmpty()) throw new IllegalArgumentException("Something came back.");
        }
    }

    /// A person decided about what nobody knows, or about what was left of a list.
    record Settled(SendingId sending, Verdict verdict) implements PublishAct {}

    /// What can be decided.
    enum Verdict {
        /// It was found where it should be.
        ARRIVED,
        /// It is not there, and is sent again.
        SEND_AGAIN,
        /// It is not there, and stays unsaid.
        GIVEN_UP,
        /// What a shut account refused of a list is sent after all.
        TAKE_UP
    }

    /// A person does not want it sent any more; what is out stays out.
    record Cancelled(SendingId sending) implements PublishAct {}

    /// A person still wants it sent, after a while.
    ///
    /// @param stale the variables whose values were old, and looked at
    record Confirmed(SendingId sending, List<String> stale) implements PublishAct {
        public Confirmed {
            stale = List.copyOf(stale);
        }
    }
}
