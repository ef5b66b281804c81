// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Source;
import org.vigie.http.Web;

/// One platform as [SourceContract] plays it on a local server: how its source is made, and what the platform answers.
///
/// The stages follow one another. What a stage shows must be consistent with the recorded answers of the platform: its
/// newest page at FIRST, and so on.
public interface SourceFixture {
    /// What happened on the platform so far.
    enum Stage {
        /// The first page of statements.
        FIRST,
        /// Some more were published since.
        NEXT,
        /// One more turned up that is older than what was read already.
        LATE,
        /// One of the first has another text now.
        EDITED,
        /// One of the first was deleted.
        DELETED
    }

    /// Makes the source as the program would, reading from this server in place of the platform's own. It is made anew
    /// for every run, with the same settings and id each time: whatever it must remember is in its cursor.
    ///
    /// @param origin scheme, host and port, without a slash at the end
    Source open(Web web, String origin, boolean allowPrivate);

    /// What the platform answers to this question at this stage. Questions come with the parameters that the source
    /// chose, so paging can be played truthfully.
    Reply reply(Stage stage, RecordedRequest asked);

    /// The platform's ids that the first run must bring.
    Set<String> first();

    /// The ids that NEXT must bring, and none but these.
    Set<String> next();

    /// The id that turns up late; empty where the platform can't show one.
    default Optional<String> late() {
        return Optional.empty();
    }

    /// The id whose text changes; empty where the platform can't tell.
    default Optional<String> edited() {
        return Optional.empty();
    }

    /// The id that is deleted; empty where the platform does not say so.
    default Optional<String> deleted() {
        return Optional.empty();
    }

    /// Whether the source sends back the validators it was given.
    default boolean isConditional() {
        return false;
    }

    /// The instant of the first run; the recorded statements are not younger.
    default Instant now() {
        return Instant.parse("2026-11-22T10:00:00Z");
    }

    /// An answer with one statement of exactly this text, at this claimed instant or without any date; empty where
    /// the platform's format can't hold such a thing.
    Optional<Reply> saying(String text, Optional<Instant> published);

    /// Where the first run starts; another than START for sources that never look back.
    default Cursor start() {
        return Cursor.START;
    }

    /// What a server sends.
    ///
    /// @param headers more header fields, each "Name: value"
    @SuppressWarnings("ArrayRecordComponent") // a recorded body, never changed
    record Reply(int status, String contentType, byte[] body, List<String> headers) {
        public static Reply ok(String contentType, byte[] body) {
            return new Reply(200, contentType, body, List.of());
        }

        public Reply header(String field) {
            var all = new ArrayList<>(headers);
            all.add(field);
            return new Reply(status, contentType, body, all);
        }
    }
}
