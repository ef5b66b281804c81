// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.advice;

/// A threat that is played out in public before it is a crisis, mostly online (Coombs and Holladay).
public enum Paracrisis {
    CHALLENGE,
    FAUX_PAS,
    ANGRY_CUSTOMERS
}
