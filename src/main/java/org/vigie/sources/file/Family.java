// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tools whose exports are known by their columns: their ids mean the same in every export.
enum Family {
    BRANDWATCH("queryid", "queryname", "resourceid", "pagetype", "threadentrytype"),
    MELTWATER("hitsentence", "openingtext", "influencer", "ave", "inputname"),
    TALKWALKER("titlesnippet", "contentsnippet", "domainurl", "hosturl", "extraauthorattributesname"),
    X("tweetid", "postid", "posttext", "favoritecount", "retweetcount", "inreplytostatusid", "postlink");

    private static final int ENOUGH = 2;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> signs;

    Family(String... signs) {
        this.signs = Set.of(signs);
    }

    static Optional<Family> of(List<String> columns) {
        var bare = columns.stream().map(ColumnNames::bare).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(family -> family.signs.stream().filter(bare::contains).count() >= ENOUGH)
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
