// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.attachment;

import java.io.IOException;
import java.io.OutputStream;
import org.vigie.core.journal.Journal.Progress;

/// Where the content of attachments lies, encrypted, under its hash. The journal says what belongs to which line.
///
/// Every call reads or writes a whole file: never on the screen's thread.
public interface Attachments {
    /// Takes a file in, chunk by chunk. A file that is too large is refused by its size before anything is read, and
    /// at the limit if its size was not true; whatever goes wrong, nothing is left of it.
    ///
    /// @param most bytes that a file may have
    /// @param progress hears of bytes
    Kept keep(Incoming file, long most, Progress progress);

    /// Writes the content of an attachment, and tells whether it was the one that its hash promises. Only then may
    /// it be used.
    ///
    /// @throws IOException if the stream can't be written
    Given give(Attachment wanted, OutputStream out, Progress progress) throws IOException;

    /// What came of taking a file in.
    sealed interface Kept {
        /// It lies in the store for good. It belongs to no line before the journal says so.
        record Done(Attachment attachment) implements Kept {}

        /// @param bytes of the file, as far as it was read or as the system says
        record TooLarge(long bytes, long most) implements Kept {}

        record Empty() implements Kept {}

        /// Its content is that of a program.
        record Program() implements Kept {}

        /// Its content is of no kind that can be shown or kept.
        record UnknownKind() implements Kept {}

        /// The file itself can't be read.
        record Unreadable(String why) implements Kept {}

        /// The store's disk has no room for it.
        record NoRoom() implements Kept {}

        /// The store can't write it for another reason.
        record NotWritten(String why) implements Kept {}

        /// The person gave up.
        record GivenUp() implements Kept {}
    }

    /// What came of asking for the content of an attachment.
    enum Given {
        WHOLE,
        /// What lies there is not what was kept.
        DAMAGED,
        /// Nothing lies there.
        MISSING,
        /// The person gave up.
        GIVEN_UP
    }
}
