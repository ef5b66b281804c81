// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The parts of the settings, in the order of their list.
enum Section {
    SOURCES(Feather.RSS),
    TOPICS(Feather.SEARCH),
    PEOPLE(Feather.USERS),
    DIRECTORY(Feather.PHONE),
    ONCALL(Feather.MOON),
    CALLS(Feather.SEND),
    PUBLISHING(Feather.RADIO),
    SECURITY(Feather.SHIELD),
    APPEARANCE(Feather.MONITOR),
    ANALYSIS(Feather.CPU),
    PROPOSER(Feather.EDIT_3),
    WEIGHTS(Feather.SLIDERS),
    TAXONOMY(Feather.TAG),
    DATA(Feather.DATABASE);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /// Whether it changes what all rooms share, and not the open room or this window.
    boolean isStations() {
        return switch (this) {
            case SOURCES, TOPICS, APPEARANCE, WEIGHTS, TAXONOMY -> false;
            case PEOPLE, DIRECTORY, ONCALL, CALLS, PUBLISHING, SECURITY, ANALYSIS, PROPOSER, DATA -> true;
        };
    }

    /// Key of its name.
    String text() {
        return "settings.section." + name().toLowerCase(Locale.ROOT);
    }
}
