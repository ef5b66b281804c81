// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// The kinds of sources in this program, in the order of its parts list.
public final class Catalog implements SourceCatalog {
    private final Map<SourceKind, SourceFactory> factories = new LinkedHashMap<>();

    public Catalog(List<SourceFactory> factories) {
        for (var factory : factories) {
            if (this.factories.putIfAbsent(factory.profile().kind(), factory) != null)
                throw new IllegalArgumentException(
                        "Two factories make " + factory.profile().kind() + ".");
        }
    }

    @Override
    public List<KindProfile> kinds() {
        return factories.values().stream().map(SourceFactory::profile).toList();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return factories.values().stream()
                .flatMap(factory -> factory.propose(brand).stream())
                .toList();
    }

    @Override
    public Made make(SourceSettings settings) {
        var factory = factories.get(settings.kind());
        if (factory == null)
            return new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code());
        return factory.profile().fields().stream()
                .filter(field -> isMissing(field, settings))
                .findFirst()
                .<Made>map(field -> new Made.Refused(Fault.BAD_SETTINGS, field.name()))
                .orElseGet(() -> factory.make(settings));
    }

    /// Secrets are not in the settings; whoever needs one looks into the keyring.
    private static boolean isMissing(Field field, SourceSettings settings) {
        return field.required()
                && !field.secret()
                && settings.parameter(field.name()).isBlank();
    }
}
