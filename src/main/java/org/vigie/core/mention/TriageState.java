// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// What the cell did with a mention so far.
public enum TriageState {
    TO_DO,
    IN_PROGRESS,
    DONE,
    DISMISSED
}
