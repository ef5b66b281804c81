// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Completes and unwraps addresses.
final class Links {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern HOST_AND_PORT = Pattern.compile("^[^:/]+:\\d+(?:/|$)");
    private static final Pattern UNFIT = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");
    private static final Pattern GOOGLE = Pattern.compile("(?:.*\\.)?google\\.[a-z.]{2,6}");

    private Links() {}

    /// The address relative to a base; as it is when there is no base or it makes no sense.
    static String resolve(String base, String relative) {
        var address = relative.strip();
        if (base.isEmpty() || SCHEME.matcher(address).find()) return address;
        if (address.isEmpty()) return base;
        if (address.startsWith("?")) return base.replaceFirst("[?#].*$", "") + address;
        try {
            return tidy(new URI(fit(base)).resolve(new URI(fit(address)))).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address;
        }
    }

    /// Whether it names a scheme ("https:", "file:"); a host with a port does not.
    static boolean hasScheme(String address) {
        return SCHEME.matcher(address).find() && !HOST_AND_PORT.matcher(address).find();
    }

    /// The host, with its port where that is not the scheme's; empty for what is no web address.
    static String host(String address) {
        try {
            var uri = new URI(fit(address));
            if (!isWeb(address) || uri.getHost() == null) return "";
            var host = uri.getHost().toLowerCase(Locale.ROOT);
            return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// Whether a person can open it in a browser.
    static boolean isWeb(String address) {
        var start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /// The address behind Google's redirector, as Google Alerts writes it; any other as it is.
    static String unwrap(String address) {
        if (!address.contains("google.")) return address;
        try {
            var uri = new URI(fit(address));
            boolean wrapped =
                    uri.getHost() != null && GOOGLE.matcher(uri.getHost()).matches() && "/url".equals(uri.getPath());
            if (!wrapped || uri.getRawQuery() == null) return address;
            return parameter(uri.getRawQuery(), "url")
                    .or(() -> parameter(uri.getRawQuery(), "q"))
                    .filter(Links::isWeb)
                    .orElse(address);
        } catch (URISyntaxException e) {
            return address;
        }
    }

    private static Optional<String> parameter(String query, String name) {
        for (var pair : query.split("&", -1))
            if (pair.startsWith(name + "="))
                try {
                    return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
        return Optional.empty();
    }

    /// Removes the parent steps that lead above the root, which [URI#resolve] leaves.
    private static URI tidy(URI uri) {
        var path = uri.getRawPath();
        if (path == null || !path.startsWith("/../")) return uri;
        return URI.create(uri.toString().replaceFirst("(?:/\\.\\.)+/", "/"));
    }

    private static String fit(String address) {
        return UNFIT.matcher(address)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }
}
