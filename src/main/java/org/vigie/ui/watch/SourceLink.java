// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// A web address that may be opened in the person's browser, and the host it really leads to.
///
/// @param address as it is passed on
/// @param host in the letters of the domain system: "xn--…" where the name has others, so that no look-alike fools
record SourceLink(String address, String host) {
    /// The link of a mention, if it is one: http or https, with a host, without a user name.
    static Optional<SourceLink> of(String link) {
        try {
            var uri = new URI(link.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            var authority = uri.getRawAuthority();
            if (!web || authority == null || authority.isBlank() || authority.contains("@")) return Optional.empty();
            var host = authority.replaceFirst(":\\d*$", "");
            return Optional.of(new SourceLink(uri.toString(), IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)));
        } catch (URISyntaxException | IllegalArgumentException notALink) {
            return Optional.empty();
        }
    }
}
