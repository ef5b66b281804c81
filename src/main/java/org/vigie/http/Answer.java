// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.time.Instant;
import java.util.Optional;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;

/// What came of a question. Nothing here is an exception: networks fail every day.
public sealed interface Answer {
    /// The server sent something, with a status of success. Whether it is what was asked for is for the source to say.
    ///
    /// @param address where it came from at last
    /// @param movedTo the new address when every redirect on the way was permanent (301, 308)
    /// @param notBefore until when the server's limits ask to wait, when this question used up the last allowance
    record Page(
            int status, Fields fields, Body body, String address, Optional<String> movedTo, Optional<Instant> notBefore)
            implements Answer {}

    /// Nothing changed since the validators that were sent (status 304).
    record Unchanged(Fields fields) implements Answer {}

    /// The question brought nothing to read.
    sealed interface Refusal extends Answer {
        /// The same, in the words of a source.
        Harvest harvest();
    }

    /// The server asks for patience (status 429, or 403 and 503 with its limits).
    ///
    /// @param until as the server says; a minute from now when it says nothing
    record Throttled(Instant until, String detail) implements Refusal {
        @Override
        public Harvest harvest() {
            return new Harvest.Throttled(until, detail);
        }
    }

    /// The server could not be reached, or did not want to answer.
    ///
    /// @param status the HTTP status; 0 when there was no answer
    /// @param body what it sent along, cut to 64 KiB: some platforms name the reason there
    /// @param permanent true when asking again is useless until a person changes something
    /// @param asked whether the question may have arrived; false when there was certainly no connection
    record Failed(Fault fault, int status, String detail, boolean permanent, Body body, boolean asked)
            implements Refusal {
        public Failed(Fault fault, String detail, boolean permanent) {
            this(fault, 0, detail, permanent, Body.NONE, true);
        }

        public Failed(Fault fault, int status, String detail, boolean permanent, Body body) {
            this(fault, status, detail, permanent, body, true);
        }

        @Override
        public Harvest harvest() {
            return new Harvest.Rejected(fault, permanent, detail);
        }
    }
}
