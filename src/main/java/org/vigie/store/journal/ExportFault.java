// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

/// Why a line of an exported journal does not hold.
public enum ExportFault {
    /// The file does not begin as an export of a version that this program knows.
    NOT_AN_EXPORT,
    /// The line is not one canonical JSON object of a known kind with its members.
    MALFORMED,
    /// The entry's origin was not named before it, or is named twice.
    UNKNOWN_ORIGIN,
    /// One or more entries before this one are missing, or stand elsewhere.
    OUT_OF_ORDER,
    /// The entry does not follow the one before it.
    NOT_LINKED,
    /// What the hash covers (author, times, kind…) was changed.
    HEADER_CHANGED,
    /// The signature is not that of the station.
    NOT_SIGNED,
    /// What the entry says was changed.
    PAYLOAD_CHANGED,
    /// What the entry says is missing, though it was not erased by law and belongs to the exported room.
    PAYLOAD_MISSING,
    /// The entry is of another nature than the export.
    OTHER_NATURE,
    /// The life of the log before this one does not end as this one says.
    LIFE_CUT,
    /// The file is not as it was when it was sealed.
    SEAL_BROKEN,
    /// The file ends without a seal: its end is missing.
    NO_SEAL,
    /// Something stands after the seal.
    AFTER_SEAL
}
