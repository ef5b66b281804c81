// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.http.Question;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;

/// Posts a signed JSON document. Receivers get an `Idempotency-Key`, but nothing says that they heed it: an
/// unanswered post is not known.
public final class WebhookChannel implements Channel {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HMAC = "HmacSHA256";

    private final Account account;
    private final Supplier<String> key;
    private final Line line;

    /// @param key with which documents are signed; empty for none
    public WebhookChannel(Account account, Supplier<String> key, Line line) {
        this.account = account;
        this.key = key;
        this.line = line;
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        var sending = parcel.sending();
        var document = JSON.createObjectNode()
                .put("event", "published")
                .put("id", parcel.key())
                .put("sentAt", now.toString())
                .put("message", sending.text().message().matter())
                .put("version", sending.text().version())
                .put("language", sending.text().message().language().code())
                .put("audience", sending.audience().name())
                .put("outlet", sending.outlet().name())
                .put("subject", sending.subject())
                .put("text", sending.words())
                .toString();
        return List.of(post(document, parcel.key(), now));
    }

    /// Says plainly that it is a test.
    @Override
    public Receipt probe(Instant now) {
        var document = JSON.createObjectNode()
                .put("event", "test")
                .put("sentAt", now.toString())
                .toString();
        return post(document, "test-" + now, now);
    }

    private Receipt post(String document, String id, Instant now) {
        var question = Question.post(account.address(), document)
                .header("Idempotency-Key", id)
                .header("X-Event-Id", id)
                .header("X-Signature-256", signature(key.get(), document));
        return Receipts.of(line.ask(question, now), now, _ -> new Receipt.Sent(id, ""));
    }

    /// As receivers compute it: `sha256=` and the HMAC of the bytes of the body.
    static String signature(String key, String document) {
        if (key.isEmpty()) return "";
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(document.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HMAC", missing);
        }
    }
}
