// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.util.Optional;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.source.SourceKind;

/// The permanent address of a post, `at://DID/app.bsky.feed.post/RKEY`, which is also its identity.
record PostAddress(String did, String rkey) {
    static final String COLLECTION = "app.bsky.feed.post";
    static final SourceKind KIND = new SourceKind("bluesky");

    private static final String MIDDLE = "/" + COLLECTION + "/";

    static Optional<PostAddress> of(String uri) {
        int middle = uri.indexOf(MIDDLE);
        if (!uri.startsWith("at://did:") || middle < 0 || middle + MIDDLE.length() == uri.length())
            return Optional.empty();
        return Optional.of(
                new PostAddress(uri.substring("at://".length(), middle), uri.substring(middle + MIDDLE.length())));
    }

    String uri() {
        return "at://" + did + MIDDLE + rkey;
    }

    MentionKey key() {
        return new MentionKey(KIND, "", uri());
    }

    /// Where a person reads it.
    String link() {
        return "https://bsky.app/profile/" + did + "/post/" + rkey;
    }
}
