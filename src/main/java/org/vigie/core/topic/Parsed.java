// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

/// What came of reading the text of a query.
public sealed interface Parsed {
    /// The text is a query.
    record Ok(Query query) implements Parsed {}

    /// The text is not a query, first of all because of this place.
    ///
    /// @param at where the faulty part starts, in UTF-16 units; the text's length for something missing at the end
    /// @param length how long it is; 0 where something is missing
    record Fault(int at, int length, Problem problem) implements Parsed {}
}
