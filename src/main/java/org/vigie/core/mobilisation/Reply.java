// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

/// What somebody who was called answered.
public enum Reply {
    COMING,
    REMOTE,
    UNAVAILABLE;

    /// Whether the person is at hand.
    boolean helps() {
        return this != UNAVAILABLE;
    }
}
