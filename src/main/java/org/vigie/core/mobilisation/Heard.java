// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

/// An e-mail that came in from the address of somebody who was called. Nobody proves who sent it.
///
/// @param id names the message, so that it is taken once
/// @param words its first lines, as plain text; may be empty
public record Heard(String id, Sort sort, String words) {
    /// What kind of message it is.
    public enum Sort {
        /// A person wrote it, as far as one can tell.
        ANSWER,
        /// A machine answered for a person who is away. That is no answer.
        ABSENCE
    }
}
