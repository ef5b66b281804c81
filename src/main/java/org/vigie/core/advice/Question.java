// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// What advice depends on.
public enum Question {
    TYPE,
    /// Whether something like it happened before.
    HISTORY,
    REPUTATION,
    /// Whether people were seriously harmed.
    HARM,
    /// Whether what the organisation is accused of is true.
    CLAIM,
    PARACRISIS,
    URGENCY,
    LEGITIMACY,
    POWER
}
