// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// How far the answer to a mention has come.
public enum AnswerState {
    /// Nobody is at it.
    NONE,
    /// Somebody has it in hand, and it has no answer yet.
    UNDER_WAY,
    ANSWERED
}
