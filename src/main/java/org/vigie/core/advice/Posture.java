// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// A family of responses to a crisis (Coombs 2007).
public enum Posture {
    /// What people need to protect themselves, and to cope.
    BASE,
    DENY,
    DIMINISH,
    REBUILD,
    /// Only beside another.
    BOLSTER
}
