// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.util.List;
import org.vigie.core.message.Message;

/// What a file of texts holds.
public sealed interface Reading {
    /// @param messages that can come in, in the order of the file, each once
    /// @param remarks what can't, and why
    record Read(List<Message> messages, List<Remark> remarks) implements Reading {
        public Read {
            messages = List.copyOf(messages);
            remarks = List.copyOf(remarks);
        }
    }

    /// No text can be read out of it.
    record Unreadable(Trouble trouble) implements Reading {}

    /// Why a whole file can't be used.
    enum Trouble {
        TOO_LARGE,
        /// Another kind of file, or one that is broken.
        NOT_TEXTS,
        /// A document that carries programs: it is not opened.
        MACROS
    }

    /// A text that stays outside.
    ///
    /// @param row its place in the file, from 1; in a table the row under the names of the columns
    /// @param field what is wrong, by the name of the column; `id` also for a text that stands in the file twice
    /// @param found what stands there
    record Remark(int row, String field, String found) {}
}
