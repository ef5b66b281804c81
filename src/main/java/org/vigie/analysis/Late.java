// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when first asked for, once. Safe for many threads.
final class Late<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    T get() {
        var known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        var known = made;
        if (known != null) return known;
        var fresh = making.get();
        made = fresh;
        return fresh;
    }
}
