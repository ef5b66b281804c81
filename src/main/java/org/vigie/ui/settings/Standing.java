// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.source.SourceHealth;

/// How a source stands at a glance: an icon, a word and a tone, never colour alone.
enum Standing {
    WAITING(Feather.CLOCK, Tone.PLAIN),
    RUNNING(Feather.REFRESH_CW, Tone.PLAIN),
    LISTENING(Feather.RADIO, Tone.OK),
    OK(Feather.CHECK, Tone.OK),
    QUIET(Feather.MOON, Tone.WARN),
    THROTTLED(Feather.PAUSE_CIRCLE, Tone.WARN),
    FAILING(Feather.ALERT_TRIANGLE, Tone.BAD),
    STOPPED(Feather.X_OCTAGON, Tone.BAD),
    SUSPENDED(Feather.PAUSE, Tone.PLAIN),
    BROUGHT(Feather.USER, Tone.PLAIN),
    UNKNOWN_KIND(Feather.HELP_CIRCLE, Tone.BAD);

    /// How much it matters; the name of the style class in lower case.
    enum Tone {
        PLAIN,
        OK,
        WARN,
        BAD
    }

    private final Feather icon;
    private final Tone tone;

    Standing(Feather icon, Tone tone) {
        this.icon = icon;
        this.tone = tone;
    }

    static Standing of(SourceHealth.State state) {
        return switch (state) {
            case WAITING -> WAITING;
            case RUNNING -> RUNNING;
            case LISTENING -> LISTENING;
            case OK -> OK;
            case QUIET -> QUIET;
            case THROTTLED -> THROTTLED;
            case FAILING -> FAILING;
            case STOPPED -> STOPPED;
            case SUSPENDED -> SUSPENDED;
        };
    }

    Feather icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }

    /// Key of its word.
    String text() {
        return "settings.standing." + name();
    }
}
