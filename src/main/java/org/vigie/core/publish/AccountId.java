// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.util.UUID;

/// Names one account, list or page that can be published to.
public record AccountId(UUID value) {
    /// Where its token, password or address is kept in the encrypted store.
    public String secret() {
        return "publish/" + value;
    }

    /// Where something else about it is kept there.
    public String secret(String what) {
        return secret() + "/" + what;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
