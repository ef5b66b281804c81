// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.http.Answer;

/// Says in the words of publishing what came of a question. What may have arrived is never called refused.
public final class Receipts {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CONTENT_TOO_LARGE = 413;

    private Receipts() {}

    /// @param read what a page of success says: even then, the server may not be who one thinks
    public static Receipt of(Answer answer, Instant now, Function<Answer.Page, Receipt> read) {
        return switch (answer) {
            case Answer.Page page -> read.apply(page);
            case Answer.Unchanged _ -> new Receipt.Unknown("304");
            case Answer.Throttled throttled -> new Receipt.Waiting(throttled.until(), Why.LIMIT);
            case Answer.Failed failed -> failed.status() == 0 ? unheard(failed, now) : said(failed);
        };
    }

    /// What the answer to a question asked before the words went says of them: they are not out, whatever it was.
    public static Receipt before(Answer answer, Instant now) {
        var receipt = of(answer, now, page -> new Receipt.Unknown(page.body().excerpt()));
        return receipt instanceof Receipt.Unknown ? new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE) : receipt;
    }

    private static Receipt unheard(Answer.Failed failed, Instant now) {
        return switch (failed.fault()) {
            case ADDRESS_REFUSED, BAD_SETTINGS, BAD_CERTIFICATE ->
                new Receipt.Refused(Ground.SETTINGS, failed.detail());
            default ->
                failed.asked()
                        ? new Receipt.Unknown(failed.detail())
                        : new Receipt.Waiting(now.plus(PAUSE), Why.UNREACHABLE);
        };
    }

    private static Receipt said(Answer.Failed failed) {
        var words = (failed.status() + " " + failed.body().excerpt()).strip();
        return switch (failed.status()) {
            case 401, 403 -> new Receipt.Refused(Ground.CREDENTIALS, words);
            case CONTENT_TOO_LARGE -> new Receipt.Refused(Ground.TOO_LONG, words);
            case 404, 410 -> new Receipt.Refused(Ground.SETTINGS, words);
            // the server may have done its work before it said so
            case 408, 409, 425 -> new Receipt.Unknown(words);
            default ->
                failed.status() >= 500 ? new Receipt.Unknown(words) : new Receipt.Refused(Ground.REJECTED, words);
        };
    }
}
