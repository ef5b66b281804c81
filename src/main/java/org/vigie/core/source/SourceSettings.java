// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.Map;
import java.util.TreeMap;

/// One configured source, as people set it. Secrets live in the keyring, under "source/ID/NAME".
///
/// @param name what people call it ("Mastodon #AltéaPanne")
/// @param parameters what the kind needs ("address", "hashtag", "instance", "query"…), by name
/// @param allowPrivate lets this source alone reach loopback and private addresses
/// @param enabled false while people have suspended it
public record SourceSettings(
        SourceId id,
        SourceKind kind,
        String name,
        Map<String, String> parameters,
        boolean allowPrivate,
        boolean enabled) {
    public SourceSettings {
        if (name.isBlank()) throw new IllegalArgumentException("A source needs a name.");
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /// The parameter of this name, or an empty text.
    public String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    public SourceSettings with(boolean nowEnabled) {
        return new SourceSettings(id, kind, name, parameters, allowPrivate, nowEnabled);
    }
}
