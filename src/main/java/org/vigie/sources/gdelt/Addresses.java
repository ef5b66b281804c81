// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.gdelt;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tells when two addresses are one article: GDELT gives no other identity.
final class Addresses {
    private Addresses() {}

    /// The address without scheme, "www.", fragment, campaign parameters and final slash.
    static String identity(String address) {
        var bare = address.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("#.*$", "");
        int query = bare.indexOf('?');
        var path = query < 0 ? bare : bare.substring(0, query);
        int slash = path.indexOf('/');
        var host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        var rest = slash < 0 ? "" : path.substring(slash);
        var kept = query < 0 ? "" : telling(bare.substring(query + 1));
        var whole = host
                + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest)
                + (kept.isEmpty() ? "" : "?" + kept);
        return whole.isBlank() ? address : whole;
    }

    private static String telling(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.matches("(?i)(utm_\\w+|fbclid|gclid|xtor|cmpid|mc_[ce]id)=.*"))
                .collect(Collectors.joining("&"));
    }
}
