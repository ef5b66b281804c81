// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What a box offers, by names for people; nothing while nothing is chosen. One is chosen there, never typed.
public final class Named<T> extends StringConverter<T> {
    private final Function<? super T, String> name;

    public Named(Function<? super T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("One is chosen, not typed.");
    }
}
