// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

/// A text of the cell's own, in the two languages of the program.
///
/// @param fr in French
/// @param en in English; where it is blank, the French one is shown
public record Wording(String fr, String en) {
    public Wording {
        if (fr.isBlank() && en.isBlank()) throw new IllegalArgumentException("A wording needs words.");
    }

    /// @param language ISO 639-1
    public String in(String language) {
        boolean french = language.equals("fr");
        var wanted = french ? fr : en;
        return wanted.isBlank() ? (french ? en : fr) : wanted;
    }
}
