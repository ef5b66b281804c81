// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Theme;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void comesBackAsItWasLeft() {
        var chosen = Preferences.FIRST
                .with(Locale.ENGLISH)
                .with(Theme.LIGHT)
                .withText(150)
                .withSpread(20);
        new PreferencesFile(folder.resolve("config")).save(chosen);
        assertThat(new PreferencesFile(folder.resolve("config")).load(Locale.FRENCH))
                .isEqualTo(chosen);
    }

    @Test
    void startsInTheSystemsLanguage() {
        assertThat(new PreferencesFile(folder).load(Locale.ENGLISH).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void setsABrokenFileAside() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\":\"PINK\"");
        assertThat(new PreferencesFile(folder).load(Locale.FRENCH)).isEqualTo(Preferences.FIRST);
        assertThat(folder.resolve("preferences.broken.json")).exists();
        assertThat(folder.resolve("preferences.json")).doesNotExist();
    }

    @Test
    void aFolderThatCantBeWrittenStopsNothing() throws IOException {
        var blocked = Files.writeString(folder.resolve("file"), "in the way").resolve("config");
        new PreferencesFile(blocked).save(Preferences.FIRST);
        assertThat(new PreferencesFile(folder).load(Locale.FRENCH)).isEqualTo(Preferences.FIRST);
    }
}
