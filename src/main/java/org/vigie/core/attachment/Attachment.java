// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import org.vigie.core.journal.Hash;

/// A file that belongs to the main courante. What it holds lies in the store under its hash.
///
/// @param name as the person knew it, made safe ([SafeName])
/// @param bytes its size
/// @param kind what its content is, whatever its name says
/// @param hash SHA-256 of its content
public record Attachment(String name, long bytes, FileKind kind, Hash hash) {
    public Attachment {
        if (name.isBlank()) throw new IllegalArgumentException("An attachment needs a name.");
        if (bytes < 1) throw new IllegalArgumentException("An attachment holds something.");
    }

    /// Under which name it may be written into a folder of the person's choice.
    public String fileName() {
        return SafeName.of(name, kind);
    }
}
