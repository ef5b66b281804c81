// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

/// The names of screens on the command line.
final class ScreenNames {
    private ScreenNames() {}

    /// The screen that people name so: in French, in English, or as in the program.
    static String named(String name) {
        return switch (name) {
            case "accueil" -> "home";
            case "veille" -> "watch";
            case "alertes" -> "alerts";
            case "salle" -> "room";
            case "parties-prenantes" -> "stakeholders";
            case "scenarios" -> "scenarios";
            case "exercice", "exercices", "exercises" -> "exercise";
            case "medias" -> "media";
            case "reglages" -> "settings";
            default -> name;
        };
    }
}
