// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.text;

import java.util.List;
import java.util.function.Function;

/// Deals texts out to the folds of a cross-validation.
public final class Folds {
    private Folds() {}

    /// The fold of every text, from 0. Texts with the same letters fall into one fold, so that no copy of a text
    /// that is judged was learnt from.
    public static <T> int[] of(List<T> items, Function<T, String> text, int folds) {
        return items.stream()
                .mapToInt(item -> Math.floorMod(spread(letters(text.apply(item)).hashCode()), folds))
                .toArray();
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static int spread(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}
