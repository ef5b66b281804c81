// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;

/// 256 random bits in a file of the operating-system account that only its owner may read, outside the data
/// folder: a copied or stolen data folder does not open without it.
final class AccountSecret {
    private static final int LENGTH = 32;

    private final Path file;
    private final String account;

    /// @param folder the account's configuration folder
    /// @param account its name, mixed into the secret
    AccountSecret(Path folder, String account) {
        this.file = folder.resolve("account.key");
        this.account = account;
    }

    /// The secret, if this account has one.
    Optional<byte[]> read() throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        var bytes = Files.readAllBytes(file);
        return bytes.length == LENGTH ? Optional.of(withAccount(bytes)) : Optional.empty();
    }

    /// The secret, made now if there is none.
    byte[] readOrMake() throws IOException {
        var known = read();
        if (known.isPresent()) return known.get();
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent());
        KeyFile.writeDurably(file, new byte[0]);
        keepToOwner();
        KeyFile.writeDurably(file, bytes);
        return withAccount(bytes);
    }

    private void keepToOwner() throws IOException {
        try {
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        } catch (UnsupportedOperationException notPosix) {
            // a Windows profile folder is its owner's alone already
        }
    }

    private byte[] withAccount(byte[] secret) {
        var name = account.getBytes(StandardCharsets.UTF_8);
        var both = Arrays.copyOf(secret, secret.length + name.length);
        System.arraycopy(name, 0, both, secret.length, name.length);
        return both;
    }
}
