// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.proposal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a server on this very machine. Any other address makes none.
///
/// @param base without a slash at its end and without the `/v1` under which its questions stand
public record OwnAddress(String base) {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])){3}|\\[::1]");
    private static final int LAST_PORT = 65535;

    /// Reads what a person typed; `http://` may be left out.
    ///
    /// @return empty for another machine, a name or password in the address, or no web address at all
    public static Optional<OwnAddress> of(String typed) {
        var text = typed.strip();
        try {
            var address = new URI(text.contains("://") ? text : "http://" + text);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            var host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            boolean plain = address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getPort() <= LAST_PORT;
            if (!plain || !LOOPBACK.matcher(host).matches()) return Optional.empty();
            if (!scheme.equals("http") && !scheme.equals("https")) return Optional.empty();
            var port = address.getPort() < 0 ? "" : ":" + address.getPort();
            var path = Optional.ofNullable(address.getRawPath()).orElse("").replaceFirst("/+$", "");
            return Optional.of(new OwnAddress(scheme + "://" + host + port + path.replaceFirst("/v1$", "")));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /// Where a question is asked, such as `models`.
    public String at(String question) {
        return base + "/v1/" + question;
    }
}
