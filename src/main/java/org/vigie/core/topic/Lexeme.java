// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

/// A piece of a query's text, from `start` to `end` (excluded) in UTF-16 units.
sealed interface Lexeme {
    int start();

    int end();

    record Open(int start, int end) implements Lexeme {}

    record Close(int start, int end) implements Lexeme {}

    record And(int start, int end) implements Lexeme {}

    record Or(int start, int end) implements Lexeme {}

    record Not(int start, int end) implements Lexeme {}

    /// Text between quotation marks.
    record Quoted(int start, int end, String inside) implements Lexeme {}

    /// Anything written in one go: a word, a hashtag, a handle, a version number.
    record Run(int start, int end, String written) implements Lexeme {}

    /// @param colonEnd where the value starts
    record Asked(int start, int end, Field field, int colonEnd, String value) implements Lexeme {}

    /// Something that cannot be read at all.
    record Broken(int start, int end, Problem problem) implements Lexeme {}
}
