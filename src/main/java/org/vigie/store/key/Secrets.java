// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.util.Optional;

/// Where tokens and passwords of sources and channels lie: inside the encrypted store and nowhere else.
public interface Secrets {
    Optional<String> find(String name);

    void put(String name, String value);

    void remove(String name);
}
