// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

/// A text as it reads on one outlet.
///
/// @param subject its title where the outlet has one; else empty
/// @param text with the values it was given; variables without one stand as `{name}`
public record Variant(Outlet outlet, String subject, String text, Size size) {
    /// Derives it: the outlet's own words or those of the body, with these values.
    public static Variant of(Message message, Outlet outlet, Fillings fillings) {
        var text = fillings.fill(message.words(outlet));
        return new Variant(outlet, outlet.hasSubject() ? fillings.fill(message.title()) : "", text, Size.of(text));
    }

    /// How much of the outlet it takes, in the outlet's measure.
    public int used() {
        return switch (outlet.measure()) {
            case GRAPHEMES -> size.graphemes();
            case WORDS -> size.words();
            case SEGMENTS -> size.segments();
        };
    }

    public boolean fits() {
        return used() <= outlet.limit();
    }
}
