// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.json.PlainObject;
import org.vigie.files.WholeFiles;
import org.vigie.ui.kit.KeyboardLayout;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Theme;

/// Keeps one account's preferences in `preferences.json`. A broken file never stops the program: it is set aside,
/// and the first preferences apply.
final class PreferencesFile {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;

    PreferencesFile(Path folder) {
        this.file = folder.resolve("preferences.json");
    }

    /// What was chosen last; in the given language where nothing was.
    Preferences load(Locale language) {
        var first = Preferences.FIRST.with(language);
        try {
            return read(PlainObject.read(Files.readString(file)), first);
        } catch (NoSuchFileException none) {
            return first;
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("The preferences in {} can't be read and are set aside: {}", file, broken.getMessage());
            setAside();
            return first;
        }
    }

    /// Writes whole or not at all. A preference that can't be kept is said in the log and forgotten at the end.
    void save(Preferences preferences) {
        try {
            Files.createDirectories(file.getParent());
            WholeFiles.write(file, bytes(preferences));
        } catch (IOException notSaved) {
            LOG.warn("The preferences can't be saved in {}: {}", file, notSaved.getMessage());
        }
    }

    private static Preferences read(PlainObject json, Preferences first) {
        return new Preferences(
                Locale.of(json.text("language").orElse(first.language().getLanguage())),
                Theme.valueOf(json.text("theme").orElse(first.theme().name())),
                json.number("textPercent").orElse(first.textPercent()),
                json.truth("singleKeys").orElse(first.singleKeys()),
                json.truth("reducedMotion").orElse(first.reducedMotion()),
                KeyboardLayout.valueOf(
                        json.text("keyboard").orElse(first.keyboard().name())),
                json.number("lockAfterMinutes").orElse(first.lockAfterMinutes()),
                json.number("attachmentMegabytes").orElse(first.attachmentMegabytes()),
                json.number("spreadMultiple").orElse(first.spreadMultiple()));
    }

    private static byte[] bytes(Preferences preferences) throws JsonProcessingException {
        var writer = new ObjectMapper();
        var json = writer.createObjectNode()
                .put("language", preferences.language().getLanguage())
                .put("theme", preferences.theme().name())
                .put("textPercent", preferences.textPercent())
                .put("singleKeys", preferences.singleKeys())
                .put("reducedMotion", preferences.reducedMotion())
                .put("keyboard", preferences.keyboard().name())
                .put("lockAfterMinutes", preferences.lockAfterMinutes())
                .put("attachmentMegabytes", preferences.attachmentMegabytes())
                .put("spreadMultiple", preferences.spreadMultiple());
        return writer.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private void setAside() {
        try {
            Files.move(file, file.resolveSibling("preferences.broken.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.warn("The broken preferences stay where they are: {}", stays.getMessage());
        }
    }
}
