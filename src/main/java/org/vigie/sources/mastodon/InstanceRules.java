// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import org.vigie.sources.Json;

/// Whom an instance shows its timelines to, and where it streams, as `/api/v2/instance` tells (since Mastodon 4.5;
/// what is not told is public).
///
/// @param streaming address of the streaming server; empty if not told
record InstanceRules(Access local, Access remote, String streaming) {
    static final InstanceRules UNTOLD = new InstanceRules(Access.PUBLIC, Access.PUBLIC, "");

    /// Who may read.
    enum Access {
        PUBLIC,
        AUTHENTICATED,
        /// Nobody: the timeline answers with an empty list and status 200.
        DISABLED;

        boolean allows(boolean hasToken) {
            return this == PUBLIC || (this == AUTHENTICATED && hasToken);
        }
    }

    /// Which statuses may be asked for.
    enum Scope {
        ALL,
        LOCAL,
        REMOTE,
        /// None without an account.
        NEEDS_TOKEN,
        /// None at all.
        NONE
    }

    /// @param feeds "hashtag_feeds" or "live_feeds"
    static InstanceRules read(JsonNode instance, String feeds) {
        var access = "/configuration/timelines_access/" + feeds;
        return new InstanceRules(
                access(Json.text(instance, access + "/local")),
                access(Json.text(instance, access + "/remote")),
                Json.text(instance, "/configuration/urls/streaming"));
    }

    /// @param localOnly when nothing else is wanted
    Scope scope(boolean hasToken, boolean localOnly) {
        var others = localOnly ? Access.DISABLED : remote;
        boolean here = local.allows(hasToken);
        boolean elsewhere = others.allows(hasToken);
        if (here) return elsewhere ? Scope.ALL : Scope.LOCAL;
        if (elsewhere) return Scope.REMOTE;
        return local == Access.DISABLED && others == Access.DISABLED ? Scope.NONE : Scope.NEEDS_TOKEN;
    }

    private static Access access(String told) {
        return switch (told) {
            case "authenticated" -> Access.AUTHENTICATED;
            case "disabled" -> Access.DISABLED;
            default -> Access.PUBLIC;
        };
    }
}
