// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

/// How a customer wants to be reached.
public enum Reach {
    PHONE,
    SMS,
    EMAIL,
    LETTER,
    UNKNOWN,
    /// Asked to be left alone.
    NONE
}
