// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// What a column of a file can tell about a mention.
public enum ImportField {
    ID,
    LINK,
    TITLE,
    TEXT,
    AUTHOR_NAME,
    AUTHOR_HANDLE,
    /// Followers or readers.
    AUDIENCE,
    /// Date, or date and time, of publication.
    DATE,
    /// Time of day, where it stands in a column of its own.
    TIME,
    LANGUAGE,
    /// The medium or site; stands for the author where there is none.
    SITE,
    REPLIES,
    SHARES,
    LIKES,
    VIEWS,
    /// Stars of a review, 1 to 5.
    RATING,
    /// Id of what is answered.
    PARENT,
    /// Id of the first statement of the thread.
    THREAD
}
