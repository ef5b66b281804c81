// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Tells once that what a form is about was changed while it was open: whoever goes on then knows over what.
public final class Meanwhile<T> {
    private final Supplier<Optional<T>> now;
    private final Function<? super T, String> words;
    private T told;

    /// @param shown what the form was opened on
    /// @param now how it stands at this moment; nothing where it is gone
    /// @param words says how it stands, and what can be done
    public Meanwhile(T shown, Supplier<Optional<T>> now, Function<? super T, String> words) {
        this.told = shown;
        this.now = now;
        this.words = words;
    }

    /// That it changed since it was last told; for [FormDialog#unless].
    public Optional<String> sentence() {
        var found = now.get().filter(one -> !Objects.equals(one, told));
        found.ifPresent(one -> told = one);
        return found.map(words);
    }
}
