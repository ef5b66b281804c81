// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// The class of a sentiment.
public enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
