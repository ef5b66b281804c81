// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

/// Whom an organisation speaks to in a crisis.
public enum Audience {
    /// Customers who are affected.
    CUSTOMERS,
    PROSPECTS,
    MEDIA,
    EMPLOYEES,
    AUTHORITIES,
    PARTNERS
}
