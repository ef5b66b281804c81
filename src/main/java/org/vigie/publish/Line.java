// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.time.Duration;
import java.time.Instant;
import org.vigie.core.source.Fault;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;

/// The way to the network as channels use it.
///
/// @param patience for a whole question
/// @param everywhere whether private addresses may be reached, as in tests and within the house
public record Line(Web web, Duration patience, boolean everywhere) {
    private static final long MOST_BYTES = 256 << 10;

    /// The same line to a system of the house.
    public Line inHouse() {
        return new Line(web, patience, true);
    }

    /// Asks once. An interrupted question may have arrived.
    public Answer ask(Question question, Instant now) {
        return ask(question, MOST_BYTES, now);
    }

    /// Asks once for something larger than what servers usually say.
    ///
    /// @param most how many bytes the answer may have
    public Answer ask(Question question, long most, Instant now) {
        try {
            return web.ask(question.within(most, patience).allowPrivate(everywhere), now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(Fault.UNREACHABLE, "interrupted", false);
        }
    }
}
