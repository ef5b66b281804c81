// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Instant;

/// Headlines and first lines, and the dispatch that everyone prints.
final class PressScene implements Scene {
    private static final String SEPARATOR = "¦";

    private final Studio studio;

    PressScene(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Said say(Instant at) {
        boolean english = at.isAfter(DemoCase.T0) && studio.chance(6);
        var list = english ? english(at) : list(at);
        var parts = studio.composer().plain(list, at).split(SEPARATOR, 2);
        var title = typeset(parts[0].strip());
        var text = typeset(parts[1].strip());
        var theme = list.contains("fuite") || list.contains("dementi") ? Theme.LEAK : Theme.OUTAGE;
        return Said.alone(studio.cast().newspaper(english).author(), title, text, english ? "en" : "fr", theme);
    }

    private String english(Instant at) {
        return at.isAfter(DemoCase.DENIAL) && studio.chance(60) ? "presse.enfuite" : "presse.en";
    }

    private String list(Instant at) {
        if (at.isBefore(DemoCase.at("12:55:00"))) return "presse.matin";
        if (at.isAfter(DemoCase.at("14:25:00")) && at.isBefore(DemoCase.at("15:10:00")) && studio.chance(22))
            return "presse.depeche";
        if (at.isBefore(DemoCase.at("15:14:00"))) return "presse.panne";
        if (at.isBefore(DemoCase.DENIAL)) return studio.chance(45) ? "presse.fuite" : "presse.panne";
        if (at.isBefore(DemoCase.at("16:10:00")) && studio.chance(18)) return "presse.dementidepeche";
        if (at.isBefore(DemoCase.at("16:50:00")))
            return studio.chance(50) ? "presse.dementi" : studio.chance(60) ? "presse.panne" : "presse.suite";
        return at.isAfter(DemoCase.GESTURE) && studio.chance(25) ? "presse.geste" : "presse.suite";
    }

    private static String typeset(String text) {
        var capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.replace('\'', '’').replaceAll(" ([:;?!%»])", "\u00a0$1").replace("« ", "«\u00a0");
    }
}
