// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.util.UUID;

/// Names one mobilisation.
public record MobilisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
