// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What the command line asks of the window.
///
/// @param data the folder to work in; absent: the platform's data folder
/// @param language absent: the language chosen last, else the system's
/// @param demo opens the fictional Altéa case at once
/// @param speed how fast the demo's story runs (1 is real time)
/// @param headless draws without a display
/// @param screenshot makes this one picture and ends
/// @param screen the name of the screen to show first
/// @param theme "dark" or "light"; absent: the theme chosen last
/// @param at the story's instant to show; absent: the demo's own
public record Options(
        Optional<Path> data,
        Optional<Locale> language,
        boolean demo,
        double speed,
        boolean headless,
        Optional<Path> screenshot,
        Optional<String> screen,
        Size size,
        Optional<Theme> theme,
        Optional<Instant> at,
        Optional<Integer> textSize) {

    /// What a start without arguments asks, as from a menu.
    public static final Options USUAL = new Options(
            Optional.empty(),
            Optional.empty(),
            false,
            1,
            false,
            Optional.empty(),
            Optional.empty(),
            Size.FULL_HD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// The size of a scene in pixels.
    public record Size(int width, int height) {
        public static final Size FULL_HD = new Size(1920, 1080);
    }

    /// The two themes.
    public enum Theme {
        DARK,
        LIGHT
    }
}
