// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;

/// What goes into a backup with the journal: the keyring, without which it can't be opened, and attachments.
public interface Along {
    /// Files beside the journal or in folders beside it; each keeps its place. What is not there is left out.
    List<Path> files();

    /// Looks whether they arrived whole.
    ///
    /// @throws IOException if one did not
    void verify(FileSystem copy) throws IOException;
}
