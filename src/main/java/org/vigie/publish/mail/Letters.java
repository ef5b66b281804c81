// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Parcel;
import org.vigie.publish.Letter;

/// The letters of one parcel.
///
/// @param sender the sender's address
/// @param key with which readers are told apart on the page where they unsubscribe; none where it asks them
record Letters(Account account, String sender, Optional<String> key, Parcel parcel) {
    /// Stands in the address of that page for whoever reads.
    static final String READER = "{reader}";

    private static final String HMAC = "HmacSHA256";

    Letters {
        key = key.filter(secret -> !secret.isEmpty());
    }

    Letter letter(int place, String reader) {
        var sending = parcel.sending();
        return new Letter(reader, sending.subject(), sending.words(), Optional.empty(), headers(place, reader));
    }

    private Map<String, String> headers(int place, String reader) {
        var headers = new TreeMap<String, String>();
        headers.put("Message-ID", id(place));
        headers.put(
                "Content-Language", parcel.sending().text().message().language().code());
        // what programs of the time before RFC 3834 heed; an exchange with one reader is no bulk
        if (account.recipients() > 1) headers.put("Precedence", "bulk");
        page(reader).ifPresent(page -> {
            headers.put("List-Unsubscribe", "<" + page + ">");
            if (isOneClick(page)) headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        });
        return headers;
    }

    /// The same at every try, so that a server or reader who gets it twice can tell.
    private String id(int place) {
        return "<" + parcel.key().replaceAll("[^A-Za-z0-9.-]", "-") + "." + place + "@"
                + sender.substring(sender.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "-") + ">";
    }

    private Optional<String> page(String reader) {
        try {
            return Optional.of(URI.create(account.address().strip().replace(READER, token(reader)))
                            .toASCIIString())
                    .filter(page -> page.startsWith("https://") || page.startsWith("http://"));
        } catch (IllegalArgumentException noPage) {
            return Optional.empty();
        }
    }

    /// One click must be enough (RFC 8058): only where the page is encrypted and knows by its address who clicked.
    private boolean isOneClick(String page) {
        return page.startsWith("https://") && account.address().contains(READER) && key.isPresent();
    }

    /// What the page computes too: the HMAC of the address in lower case. Nothing can be read from it.
    private String token(String reader) {
        if (key.isEmpty()) return "";
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of()
                    .formatHex(mac.doFinal(reader.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HMAC", missing);
        }
    }
}
