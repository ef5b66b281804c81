// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.h2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells apart a statement that failed from a file that gave up.
final class Trouble {
    /// After any of these H2 has closed the file or can't be trusted to have written.
    private static final Set<Integer> FILE_GAVE_UP = Set.of(
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_IS_READ_ONLY,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OUT_OF_MEMORY);

    private Trouble() {}

    /// The failure of the file behind this, if that is what it is.
    static Optional<SQLException> of(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && FILE_GAVE_UP.contains(sql.getErrorCode())) return Optional.of(sql);
            if (at instanceof UncheckedIOException io)
                return Optional.of(new SQLException(io.getMessage(), "HY000", ErrorCode.IO_EXCEPTION_1, io));
        }
        return Optional.empty();
    }

    /// Whether the disk had no room left, as far as the messages tell.
    static boolean isDiskFull(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof IOException && saysNoSpace(String.valueOf(at.getMessage()))) return true;
        }
        return false;
    }

    private static boolean saysNoSpace(String message) {
        var lower = message.toLowerCase(Locale.ROOT);
        return lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota");
    }
}
