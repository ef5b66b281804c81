// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a page stands, as the address of its account says it: a folder of this machine, or one of a server.
///
/// @param place the folder, or the address without the name of who writes there
/// @param user who writes on the server; empty for a folder and where a token alone opens it
public record PageAddress(Kind kind, String place, String user) {
    /// Where an SFTP account keeps a private key.
    public static final String KEY = "key";
    /// Where it keeps the fingerprint of the server that a person has accepted.
    public static final String SERVER_KEY = "server-key";

    private static final Pattern SERVER = Pattern.compile("(?i)(https?|sftp)://(?:([^/@\\s]*)@)?(\\S*)");
    private static final Pattern HOST =
            Pattern.compile("(?i)(\\[[0-9a-f:]+]|[^/:@\\s\\[\\]]+)(?::\\d{1,5})?(/[^?#]*)?");
    /// Machines of the house, to which a password may go in clear: this one and the private ranges (RFC 1918, 4193).
    private static final Pattern HOUSE =
            Pattern.compile("(?i)localhost|127(\\.\\d+){3}|10(\\.\\d+){3}|192\\.168(\\.\\d+){2}"
                    + "|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}|\\[::1]|\\[f[cd][0-9a-f]{2}:[0-9a-f:]+]");

    /// How it is reached.
    public enum Kind {
        FOLDER,
        WEBDAV,
        SFTP
    }

    /// Reads the address of an account.
    public static PageAddress of(String address) {
        var server = SERVER.matcher(address.strip());
        if (!server.matches()) return new PageAddress(Kind.FOLDER, address.strip(), "");
        var scheme = server.group(1).toLowerCase(Locale.ROOT);
        var kind = scheme.equals("sftp") ? Kind.SFTP : Kind.WEBDAV;
        var user = server.group(2) == null ? "" : decoded(server.group(2));
        return new PageAddress(kind, scheme + "://" + server.group(3), user);
    }

    /// The address as the account keeps it.
    public String text() {
        if (user.isEmpty() || kind == Kind.FOLDER) return place;
        var encoded = URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
        return place.replaceFirst("://", "://" + Matcher.quoteReplacement(encoded) + "@");
    }

    /// Whether it can lead anywhere. Passwords go in clear to machines of the house alone.
    public boolean isFit() {
        return switch (kind) {
            case FOLDER -> !place.isEmpty();
            case WEBDAV -> isServer() && (place.startsWith("https://") || isOfTheHouse());
            case SFTP -> isServer() && !user.isEmpty();
        };
    }

    /// Whether both are the same server as seen by the same person: their secrets are the same.
    public boolean isWhere(PageAddress other) {
        return kind == other.kind
                && (kind == Kind.FOLDER || (origin().equals(other.origin()) && user.equals(other.user)));
    }

    private boolean isServer() {
        return HOST.matcher(behind()).matches();
    }

    private boolean isOfTheHouse() {
        var host = HOST.matcher(behind());
        return host.matches() && HOUSE.matcher(host.group(1)).matches();
    }

    private String origin() {
        return place.replaceFirst("^([a-z]+://[^/]*).*", "$1").toLowerCase(Locale.ROOT);
    }

    private String behind() {
        return place.substring(place.indexOf("://") + 3);
    }

    private static String decoded(String user) {
        try {
            return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return user;
        }
    }
}
