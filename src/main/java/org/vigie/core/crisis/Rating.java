// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

/// What one person made of an alert, given before that person saw what others made of it.
///
/// It is deliberately dull: only [BlindRound] can look inside, and it shows nothing to who has not rated. What is
/// kept is a plain text; this keeps honest people honest and hides nothing from who opens the file with its key.
public final class Rating {
    private final Criticality cell;

    private Rating(Criticality cell) {
        this.cell = cell;
    }

    public static Rating of(Criticality cell) {
        return new Rating(cell);
    }

    /// Reads what [#sealed] gave.
    public static Rating unsealed(String text) {
        if (!text.matches("[1-5]/[1-5]")) throw new IllegalArgumentException("Not a rating: " + text);
        return new Rating(new Criticality(text.charAt(0) - '0', text.charAt(2) - '0'));
    }

    /// How it is kept in the journal; not for screens.
    public String sealed() {
        return cell.impact() + "/" + cell.probability();
    }

    Criticality cell() {
        return cell;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rating rating && rating.cell.equals(cell);
    }

    @Override
    public int hashCode() {
        return cell.hashCode();
    }

    @Override
    public String toString() {
        return "Rating[sealed]";
    }
}
