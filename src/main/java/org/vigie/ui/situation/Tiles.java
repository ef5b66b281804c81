// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.List;

/// The six key figures in their order; a narrow page shows the first four.
final class Tiles {
    private Tiles() {}

    static List<Tile> all(Around around) {
        var words = new TileWords(around.texts(), around.formats());
        return List.of(
                new Tile(
                        around,
                        "figure-volume",
                        "situation.tile.volume",
                        figures -> words.volume(figures.volume()),
                        Questions::lastHour),
                new Tile(
                        around,
                        "figure-negative",
                        "situation.tile.negative",
                        figures -> words.negative(figures.negative()),
                        Questions::negative),
                new Tile(
                        around,
                        "figure-critical",
                        "situation.tile.critical",
                        figures -> words.critical(figures.critical()),
                        Questions::critical),
                new Tile(
                        around,
                        "figure-response",
                        "situation.tile.response",
                        figures -> words.response(figures.response()),
                        Questions::important),
                new Tile(
                        around,
                        "figure-handled",
                        "situation.tile.handled",
                        figures -> words.handled(figures.handled()),
                        Questions::everCritical),
                new Tile(
                        around,
                        "figure-reach",
                        "situation.tile.reach",
                        figures -> words.reached(figures.reached()),
                        Questions::widest));
    }
}
