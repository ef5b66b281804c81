// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

/// How a text speaks.
public enum Tone {
    FACTUAL,
    EMPATHETIC,
    EXPLANATORY,
    FIRM,
    REASSURING
}
