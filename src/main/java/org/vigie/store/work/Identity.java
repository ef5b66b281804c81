// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.vigie.core.mention.MentionKey;

/// The compact form of a mention's key: the first half of its SHA-256. Two keys out of a million million meet
/// with a probability of 1 in 10¹⁵.
final class Identity {
    private Identity() {}

    static UUID of(MentionKey key) {
        var digest = sha256();
        digest.update(key.kind().code().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(key.instance().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        var hash = ByteBuffer.wrap(digest.digest(key.externalId().getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }
}
