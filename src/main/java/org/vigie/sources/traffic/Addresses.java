// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.net.URI;
import java.util.Optional;

/// Addresses of services as people type them.
final class Addresses {
    private Addresses() {}

    /// The address without what a browser shows behind it; `https` where none is said. Empty if it is none.
    static Optional<String> base(String typed) {
        var text = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("/(index\\.php)?/*$", "");
        if (text.isEmpty()) return Optional.empty();
        var whole = text.matches("(?i)https?://.*") ? text : "https://" + text;
        try {
            var host = URI.create(whole).getHost();
            return host == null ? Optional.empty() : Optional.of(whole);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
