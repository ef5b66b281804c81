// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.io.IOException;
import java.nio.file.Path;

/// A keyring that can't be read, or is not where it was; without it nothing of its folder can.
public final class BrokenKeyring extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    public BrokenKeyring(Path file, String why) {
        super("The keyring " + file + " can't be read: " + why);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
