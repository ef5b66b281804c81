// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.journal;

import java.util.Optional;
import org.vigie.core.attachment.Attachment;

/// What is recorded about files of the main courante.
public sealed interface AttachmentAct extends Payload {
    /// A file was added. Its content lies in the store under its hash.
    ///
    /// @param line what it belongs to; absent for a file that stands for itself
    record Added(Optional<EntryRef> line, Attachment file) implements AttachmentAct {}
}
