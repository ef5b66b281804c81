// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// How the organisation was thought of before.
public enum Reputation {
    GOOD,
    NEUTRAL,
    NEGATIVE
}
