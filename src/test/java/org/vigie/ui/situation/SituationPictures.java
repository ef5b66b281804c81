// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.Locale;
import javafx.scene.Parent;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// Draws the screen at the sizes, themes, languages and sizes of text that matter, for people to look at.
final class SituationPictures {
    private SituationPictures() {}

    public static void main(String[] names) throws Exception {
        FxTest.start();
        int status = 1;
        try {
            for (var name : names) draw(name);
            status = 0;
        } catch (RuntimeException | AssertionError failed) {
            failed.printStackTrace();
        } finally {
            System.exit(status);
        }
    }

    /// @param name "1920x1080-dark-fr-100", then "past" for a room with history, "empty" for a new one
    private static void draw(String name) throws Exception {
        var parts = name.split("-");
        var size = parts[0].split("x");
        var preferences = Preferences.FIRST
                .with(parts[1].equals("light") ? Theme.LIGHT : Theme.DARK)
                .with(Locale.of(parts[2]))
                .withText(Integer.parseInt(parts[3]));
        var frame = Frame.of(preferences, TestRooms.PARIS);
        var room = new SituationRoom();
        if (name.contains("-past")) room.past();
        if (!name.contains("-empty")) {
            room.crisis();
            room.tell(SituationRoom.OUTAGE, "Box hors service après mise à jour", 1126, 0.38, -0.62);
            room.tell(SituationRoom.LEAK, "Fuite de données, piratage", 612, 0.21, -0.81);
        }
        int width = Integer.parseInt(size[0]);
        int rail = width < 1600 ? 56 : 96;
        var screen = FxTest.onFx(() -> new SituationScreen(
                room.open(),
                room.reader(),
                SituationRoom.TAXONOMY,
                frame,
                new SituationLeads((_, _) -> {}, _ -> {}, _ -> {}, _ -> {}, () -> {}),
                Lanes.live()));
        try (var stand =
                Stand.show(frame, width - rail, Integer.parseInt(size[1]) - 115, () -> (Parent) screen.node())) {
            Thread.sleep(2500);
            FxTest.runOnFx(screen::focus);
            if (name.contains("-data")) stand.click("#course-data");
            if (name.contains("-point"))
                FxTest.runOnFx(() -> screen.model()
                        .pointedProperty()
                        .set(java.util.Optional.of(screen.model()
                                .situation()
                                .course()
                                .points()
                                .get(30)
                                .at())));
            Thread.sleep(700);
            stand.picture("situation-" + name);
        }
    }
}
