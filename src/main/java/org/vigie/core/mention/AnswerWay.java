// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// How an answer reached whoever wrote a mention.
public enum AnswerWay {
    /// A text was copied out of the program and put under the mention by hand.
    COPIED,
    /// The program put an approved text under the mention, or an exercise rehearsed it.
    SENT,
    /// Somebody answered in another way, and says so.
    ELSEWHERE
}
