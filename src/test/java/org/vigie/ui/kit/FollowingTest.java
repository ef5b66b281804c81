// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class FollowingTest {
    private final Texts texts = new Texts(Locale.FRENCH);

    /// A part of a page that draws itself in each language.
    private final class Part extends Pane {
        private int drawn;

        Part() {
            texts.follow(this, this::draw);
        }

        private void draw() {
            drawn++;
        }
    }

    /// Clears the memory of what nobody holds, also where `System.gc` does nothing: counting objects does so first.
    private static void clear() throws Exception {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }

    @Test
    void aNodeThatIsHeldFollowsTheLanguage() throws Exception {
        var part = new Part();
        clear();
        texts.localeProperty().set(Locale.ENGLISH);
        texts.localeProperty().set(Locale.FRENCH);
        assertThat(part.drawn).isEqualTo(2);
    }

    @Test
    void aNodeThatWasLeftIsNotKept() throws Exception {
        var left = new WeakReference<>(new Part());
        clear();
        assertThat(left.get()).isNull();
        texts.localeProperty().set(Locale.ENGLISH);
    }

    /// What the window has once for all (the shell, the start screen) may listen as long as the program runs; a model
    /// that is closed with its page may until then.
    @Test
    void whatIsMadeForEachRoomOrCardFollowsTheLanguageOnlyWhileItIsHeld() throws Exception {
        var screens = Path.of("src/main/java/org/vigie/ui");
        var once = List.of(screens.resolve("shell"), screens.resolve("home"), screens.resolve("room/LogModel.java"));
        var kept = new ArrayList<Path>();
        try (var files = Files.walk(screens)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                if (once.stream().noneMatch(file::startsWith)
                        && Files.readString(file)
                                .matches("(?s).*localeProperty\\(\\)\\s*\\.(subscribe|addListener)\\(.*"))
                    kept.add(file);
        }
        assertThat(kept).as("texts.follow lets go of what was left").isEmpty();
    }
}
