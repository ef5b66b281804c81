// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

/// The kinds of lines that a person writes into the main courante, in the order of Alt+1…5.
public enum LogType {
    FACT,
    DECISION,
    ACTION,
    CALL,
    MESSAGE
}
