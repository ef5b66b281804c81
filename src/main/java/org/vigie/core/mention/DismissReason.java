// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// Why a mention was dismissed.
public enum DismissReason {
    FALSE_POSITIVE,
    NO_ACTION_NEEDED,
    SPAM,
    DUPLICATE
}
