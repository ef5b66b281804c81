// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.signal;

/// One thing that a person says about a mention where the station had its own opinion.
public sealed interface Label {
    /// How it feels.
    record Feels(Polarity polarity) implements Label {}

    /// Whether it is toxic.
    record IsToxic(boolean toxic) implements Label {}

    /// Whether it belongs to a category of the taxonomy.
    ///
    /// @param category its id
    record Shows(String category, boolean shown) implements Label {}

    /// Whether another label answers the same question, so that the later one replaces the earlier.
    default boolean isAboutTheSame(Label other) {
        return switch (this) {
            case Feels _ -> other instanceof Feels;
            case IsToxic _ -> other instanceof IsToxic;
            case Shows(String category, boolean _) ->
                other instanceof Shows(String theirs, boolean _) && theirs.equals(category);
        };
    }
}
