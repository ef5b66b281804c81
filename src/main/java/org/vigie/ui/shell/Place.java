// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// Where a screen has its place on the rail: its drawing, its digit, and whether it stands at the foot.
enum Place {
    SITUATION("situation", Feather.ACTIVITY, 1, false),
    WATCH("watch", Feather.EYE, 2, false),
    ALERTS("alerts", Feather.ALERT_TRIANGLE, 3, false),
    ROOM("room", Feather.USERS, 4, false),
    MESSAGES("messages", Feather.MESSAGE_SQUARE, 5, false),
    STAKEHOLDERS("stakeholders", Feather.SHARE_2, 6, false),
    EXERCISE("exercise", Feather.TARGET, 7, false),
    MEDIA("media", Feather.BOOK_OPEN, 8, false),
    SETTINGS("settings", Feather.SLIDERS, 9, true);

    private final String screen;
    private final Feather drawing;
    private final int digit;
    private final boolean atFoot;

    Place(String screen, Feather drawing, int digit, boolean atFoot) {
        this.screen = screen;
        this.drawing = drawing;
        this.digit = digit;
        this.atFoot = atFoot;
    }

    static Optional<Place> of(String screen) {
        return Arrays.stream(values()).filter(p -> p.screen.equals(screen)).findFirst();
    }

    Feather drawing() {
        return drawing;
    }

    int digit() {
        return digit;
    }

    boolean isAtFoot() {
        return atFoot;
    }
}
