// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.cell.Keyring;
import org.vigie.core.source.SourceCatalog.Field;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.core.source.SourceId;

/// Tokens and passwords of one source. They live in the keyring only, never in settings or the journal.
final class SourceSecrets {
    /// Under which a source keeps what it was given at login.
    static final String SESSION = "session";

    private final Keyring keyring;
    private final SourceId source;

    SourceSecrets(Keyring keyring, SourceId source) {
        this.keyring = keyring;
        this.source = source;
    }

    boolean has(String field) {
        return keyring.secret(key(field)).isPresent();
    }

    /// What is kept now for the secret fields of this kind and its session, to be put back later with [#put].
    Map<String, Optional<String>> keep(KindProfile kind) {
        var kept = new HashMap<String, Optional<String>>();
        for (var field : names(kind)) kept.put(field, keyring.secret(key(field)));
        return kept;
    }

    /// Makes the keyring hold exactly these; an empty one is taken away.
    void put(Map<String, Optional<String>> secrets) {
        secrets.forEach((field, secret) ->
                secret.ifPresentOrElse(s -> keyring.putSecret(key(field), s), () -> keyring.removeSecret(key(field))));
    }

    void remove(KindProfile kind) {
        for (var field : names(kind)) keyring.removeSecret(key(field));
    }

    private static List<String> names(KindProfile kind) {
        var typed =
                kind.fields().stream().filter(Field::secret).map(Field::name).toList();
        return typed.isEmpty()
                ? typed
                : Stream.concat(typed.stream(), Stream.of(SESSION)).toList();
    }

    private String key(String field) {
        return "source/" + source + "/" + field;
    }
}
