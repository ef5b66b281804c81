// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// The kinds of toxic words.
public enum Harm {
    INSULT,
    THREAT,
    HATE,
    OBSCENITY
}
