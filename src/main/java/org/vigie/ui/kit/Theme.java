// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// A set of colours for all screens: the dark one for a room, the light one for daylight and paper.
public enum Theme {
    DARK("dark"),
    LIGHT("light");

    private static final double BODY_PX = 13;
    /// AtlantaFX's sheets differ in their colours only, which the theme's own sheet replaces: one is enough.
    private static final String BASE = "/atlantafx/base/theme/primer-dark.bss";

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /// Stable name for the command line and the settings file.
    public String code() {
        return code;
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /// Puts AtlantaFX in the place of JavaFX's own look. Before the first control is made, or both are read.
    public static void prepare() {
        if (!BASE.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(BASE);
    }

    /// Dresses a scene, and every popup it opens, in this theme at this size of text.
    ///
    /// @param textPercent 100 to 200
    /// @param areas further style sheets for the whole scene; one sheet on the scene costs less than one on a node
    public void dress(Scene scene, int textPercent, String... areas) {
        prepare();
        var sheets = new ArrayList<>(List.of(sheet("base"), sheet("theme-" + code), textSheet(textPercent)));
        for (var area : areas) sheets.add(sheet(area));
        if (!scene.getStylesheets().equals(sheets)) scene.getStylesheets().setAll(sheets);
    }

    /// The style sheet of an area ("watch"), for the root of its screen.
    public static String sheet(String area) {
        return Objects.requireNonNull(
                        Theme.class.getResource("/org/vigie/ui/" + area + ".css"), () -> "no style sheet " + area)
                .toExternalForm();
    }

    /// Popups copy the sheets of their owner, so the size of text travels as a sheet too.
    private static String textSheet(int percent) {
        var rule = ".root { -fx-font-family: \"%s\"; -fx-font-size: %spx; }"
                .formatted(Fonts.FAMILY, BODY_PX * percent / 100);
        var bytes = rule.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
