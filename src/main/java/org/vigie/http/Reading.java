// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.vigie.core.source.Fault;

/// Reads one response within its limit and says what it means.
///
/// @param maxBytes of the body once decompressed: a small compressed answer can hold gigabytes
/// @param now the instant of the question
record Reading(long maxBytes, Instant now) {
    private static final long ERROR_BYTES = 64 << 10;
    private static final Duration UNSAID = Duration.ofMinutes(1);

    /// @param moved whether every redirect on the way was permanent
    Answer read(Response response, boolean moved) throws IOException {
        var fields = new Fields(response.headers().toMultimap());
        int status = response.code();
        if (status == 304) return new Answer.Unchanged(fields);
        if (!response.isSuccessful()) return refusal(status, fields, start(response.body(), contentType(fields)), now);
        var body = response.body();
        if (body.contentLength() > maxBytes || body.source().request(maxBytes + 1))
            return new Answer.Failed(Fault.TOO_LARGE, "over " + maxBytes + " bytes", false);
        var address = response.request().url().toString();
        return new Answer.Page(
                status,
                fields,
                new Body(body.source().readByteArray(), contentType(fields)),
                address,
                moved ? Optional.of(address) : Optional.empty(),
                RateHeaders.afterAnswer(fields::first, now));
    }

    /// What a status without success means.
    static Answer.Refusal refusal(int status, Fields fields, Body body, Instant now) {
        boolean spent = RateHeaders.isSpent(fields::first);
        boolean throttled = status == 429
                || (status == 403 && spent)
                || (status == 503 && fields.first("Retry-After").isPresent());
        if (throttled)
            return new Answer.Throttled(
                    RateHeaders.afterRefusal(fields::first, now).orElse(now.plus(UNSAID)), "status " + status);
        return Failures.ofStatus(status, body, body.excerpt());
    }

    /// What can be had of a refusal's body; a broken one changes nothing.
    private static Body start(ResponseBody body, String contentType) {
        try {
            var source = body.source();
            boolean more = source.request(ERROR_BYTES);
            return new Body(more ? source.readByteArray(ERROR_BYTES) : source.readByteArray(), contentType);
        } catch (IOException e) {
            return Body.NONE;
        }
    }

    private static String contentType(Fields fields) {
        return fields.first("Content-Type").orElse("");
    }
}
