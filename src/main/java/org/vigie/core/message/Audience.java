// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

/// Whom a text speaks to.
public enum Audience {
    CUSTOMERS,
    PROSPECTS,
    MEDIA,
    EMPLOYEES,
    AUTHORITIES,
    PARTNERS
}
