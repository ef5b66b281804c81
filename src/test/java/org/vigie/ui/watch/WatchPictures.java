// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.vigie.core.journal.Nature;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// Draws the screen at the sizes, themes, languages and sizes of text that matter, for people to look at.
final class WatchPictures {
    private WatchPictures() {}

    public static void main(String[] names) throws Exception {
        FxTest.start();
        int status = 1;
        try {
            for (var name : names) draw(name);
            status = 0;
        } finally {
            System.exit(status);
        }
    }

    /// @param name "1920x1080-dark-fr-100"
    private static void draw(String name) throws Exception {
        var parts = name.split("-");
        var size = parts[0].split("x");
        var preferences = Preferences.FIRST
                .with(parts[1].equals("light") ? Theme.LIGHT : Theme.DARK)
                .with(Locale.of(parts[2]))
                .withText(Integer.parseInt(parts[3]));
        var frame = Frame.of(preferences, TestRooms.PARIS);
        var room = new WatchRoom();
        new AlteaRoom(room).fill();
        var screen = FxTest.onFx(() -> screen(room, frame));
        int width = Integer.parseInt(size[0]);
        int rail = width < 1600 ? 56 : 96;
        try (var stand =
                Stand.show(frame, width - rail, Integer.parseInt(size[1]) - 115, () -> (Parent) screen.node())) {
            FxTest.runOnFx(() -> {
                screen.model()
                        .query()
                        .textProperty()
                        .set(
                                "(« altéa » OU « box 7 » OU #AlteaPanne OU @AlteaTelecom OU résolu OU ligne) SAUF « offre d’emploi »");
                screen.model().query().submit();
            });
            Thread.sleep(900);
            FxTest.runOnFx(() -> {
                screen.focus();
                screen.model().list().choose(1);
            });
            for (int i = 4; i < parts.length; i++) act(stand, screen, room, parts[i]);
            Thread.sleep(700);
            stand.picture("watch-" + name);
        }
    }

    private static void act(Stand stand, WatchScreen screen, WatchRoom room, String step) throws Exception {
        switch (step) {
            case "pill" -> {
                for (int i = 0; i < 12; i++) room.arrive("Altéa, encore une panne " + i);
                Thread.sleep(1200);
            }
            case "brush" ->
                FxTest.runOnFx(() -> screen.model()
                        .period()
                        .brush(AlteaRoom.NOW.minusSeconds(3600), AlteaRoom.NOW.minusSeconds(1800)));
            case "detail" -> stand.press("Enter");
            case "batch" -> stand.press("Shift+T");
            case "help" -> stand.reveal("#query-help").click("#query-help");
            case "topics" -> {
                stand.reveal("#topics");
                FxTest.runOnFx(() -> stand.find("#topics", javafx.scene.control.MenuButton.class)
                        .show());
            }
            case "fault" ->
                FxTest.runOnFx(() -> screen.model().query().textProperty().set("(altéa OU « box 7 » SAUF emploi"));
            case "facets" -> stand.click("#facets-show");
            case "data" ->
                FxTest.runOnFx(() -> stand.find("#volume-data", javafx.scene.control.ToggleButton.class)
                        .fire());
            case "evidence" -> stand.click("#evidence");
            case "open" -> stand.click("#open-source");
            case "empty" ->
                FxTest.runOnFx(() -> {
                    screen.model().query().textProperty().set("zzz");
                    screen.model().query().submit();
                });
            case "broken" -> {
                room.mentions.breakWith(new IllegalStateException("x"));
                FxTest.runOnFx(screen.model()::ask);
            }
            case "correct" -> stand.press("C").press("3");
            case "escalate" -> stand.press("E");
            case "rule" -> stand.click("#rule");
            case "own" -> stand.click("#period-own");
            case "done" -> stand.press("T");
            case "bottom" ->
                FxTest.runOnFx(() -> stand.find(".detail-scroll", javafx.scene.control.ScrollPane.class)
                        .setVvalue(1));
            default -> throw new IllegalArgumentException(step);
        }
        Thread.sleep(600);
    }

    static WatchScreen screen(WatchRoom room, Frame frame) {
        return new WatchScreen(
                room.open(Nature.EXERCISE), room, catalog(), TestReasons.ALTEA, List.of(), frame, new Outlets() {
                    @Override
                    public void sources() {}

                    @Override
                    public void alerts() {}

                    @Override
                    public void importFile() {}

                    @Override
                    public void openLink(String address) {}
                });
    }

    static SourceCatalog catalog() {
        return new SourceCatalog() {
            @Override
            public List<KindProfile> kinds() {
                return List.of(
                        profile("mastodon", "Me"),
                        profile("forum", "Fo"),
                        profile("bluesky", "Bs"),
                        profile("reviews", "Av"),
                        profile("feed", "Pr"));
            }

            @Override
            public List<SourceSettings> propose(Brand brand) {
                return List.of();
            }

            @Override
            public Made make(SourceSettings settings) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static SourceCatalog.KindProfile profile(String kind, String tile) {
        return new SourceCatalog.KindProfile(new SourceKind(kind), tile, List.of());
    }
}
