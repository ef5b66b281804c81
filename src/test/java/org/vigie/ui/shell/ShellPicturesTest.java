// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceHealth;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;

/// Pictures of the frame and the start screen in every dress, in `target/pictures`, to be held beside the designs.
@Tag("long")
@ExtendWith(FxTest.class)
class ShellPicturesTest {
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, DARK, fr, 100", "1920, 1080, LIGHT, en, 100", "1920, 1080, DARK, en, 150",
        "1920, 1080, LIGHT, fr, 200", "1280, 720, DARK, fr, 100", "1280, 720, LIGHT, en, 150"
    })
    void everyDress(int width, int height, Theme theme, String language, int text) throws Exception {
        var dress = "%dx%d-%s-%s-%d".formatted(width, height, theme.code(), language, text);
        try (var w = new TestWindow(width, height, new TestRooms(TestRooms.WATCH, TestRooms.EXERCISE))) {
            FxTest.runOnFx(() -> w.frame
                    .preferences()
                    .set(w.frame
                            .preferences()
                            .get()
                            .with(theme)
                            .with(Locale.of(language))
                            .withText(text)));
            await().until(() -> w.stand.shows("#enter-2026-001"));
            assertThat(Files.size(w.stand.picture("home-" + dress))).isPositive();
            w.stand.press("Ctrl+K");
            w.stand.picture("palette-" + dress);
            w.stand.press("Esc").press("F1");
            w.stand.picture("help-" + dress);
            w.stand.press("Esc");
            var room = TestRooms.open(TestRooms.EXERCISE);
            for (int i = 0; i < 5; i++) room.health.add(VigieWindowTest.health(SourceHealth.State.OK));
            room.journal.record(new Payload.RoomOpened(TestRooms.EXERCISE));
            room.journal.record(new Payload.Logged(
                    LogType.FACT,
                    "Première capture d’IBAN reçue du service clients, transmise à la Sécurité du SI pour vérification.",
                    Optional.of(TestRooms.NOW)));
            w.enter(room);
            w.stand.press("Ctrl+J").press("Ctrl+J");
            await().until(() -> w.stand.shows("#seal"));
            w.stand.picture("room-" + dress);
            FxTest.runOnFx(() -> w.station.lock(true));
            await().until(() -> w.stand.shows(".curtain"));
            w.stand.picture("lock-" + dress);
        }
    }
}
