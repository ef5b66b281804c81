// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.util.Optional;
import org.vigie.http.Answer;
import org.vigie.http.Body;
import org.vigie.http.Fields;

/// Where a document came from, and what its server said about it.
///
/// @param address what its links are relative to; empty if unknown
/// @param charset what the server named, if it did
/// @param language what the server named, for whatever names none itself; empty if none
public record Origin(String address, Optional<String> charset, String language) {
    /// A document of which nothing is known.
    public static final Origin UNKNOWN = new Origin("", Optional.empty(), "");

    /// @param asked the address that answered
    public static Origin of(String asked, Fields fields) {
        var location = fields.first("Content-Location").orElse("");
        var language = fields.first("Content-Language").orElse("").strip();
        return new Origin(
                location.isBlank() ? asked : Links.resolve(asked, location),
                new Body(new byte[0], fields.first("Content-Type").orElse("")).declaredCharset(),
                language.contains(",") ? "" : language);
    }

    static Origin of(Answer.Page page) {
        return of(page.address(), page.fields());
    }
}
