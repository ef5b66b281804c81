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
        return of(items, text, folds, 0);
    }

    /// The same, dealt out in another way: a figure that depends on the deal is better told of many.
    ///
    /// @param deal which way; 0 is the one above
    public static <T> int[] of(List<T> items, Function<T, String> text, int folds, int deal) {
        return items.stream()
                .mapToInt(item -> Math.floorMod(dealt(letters(text.apply(item)).hashCode(), deal), folds))
                .toArray();
    }

    private static int dealt(int hash, int deal) {
        return deal == 0 ? spread(hash) : spread(spread(hash) + deal * 0x9E3779B9);
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
