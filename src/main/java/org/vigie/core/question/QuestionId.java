// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.question;

import java.util.UUID;

/// Names a question that somebody opened.
public record QuestionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
