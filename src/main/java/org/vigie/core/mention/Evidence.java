// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

import org.vigie.core.journal.Hash;

/// The very bytes a source gave for one mention, kept as proof.
///
/// @param mediaType what they are ("application/json", "application/atom+xml")
@SuppressWarnings("ArrayRecordComponent") // owned by whoever made it, never changed
public record Evidence(String mediaType, byte[] bytes) {
    public Hash hash() {
        return Hash.of(bytes);
    }
}
