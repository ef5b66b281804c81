// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.topic.Brand;
import org.vigie.core.topic.Words;

/// A brand being described: its name and what it is called, word by word.
final class BrandDraft {
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final ObservableList<String> hashtags = FXCollections.observableArrayList();
    private final ObservableList<String> handles = FXCollections.observableArrayList();
    private final ObservableList<String> exclusions = FXCollections.observableArrayList();
    private final ObservableList<String> languages = FXCollections.observableArrayList("fr");

    /// The lists of a brand that a person fills.
    enum Part {
        WORDS,
        HASHTAGS,
        HANDLES,
        EXCLUSIONS,
        LANGUAGES
    }

    StringProperty nameProperty() {
        return name;
    }

    ObservableList<String> of(Part part) {
        return switch (part) {
            case WORDS -> words;
            case HASHTAGS -> hashtags;
            case HANDLES -> handles;
            case EXCLUSIONS -> exclusions;
            case LANGUAGES -> languages;
        };
    }

    /// Adds what was typed, once: "#AltéaPanne, box7" makes two. What can't be taken is given back.
    ///
    /// @param locale the language in which languages are named
    String add(Part part, String typed, Locale locale) {
        var left = new StringBuilder();
        for (var piece : typed.split("[,;\\n\\t]")) {
            var clean = piece.strip();
            if (clean.isEmpty()) continue;
            var entry = part == Part.LANGUAGES ? LanguageNames.code(clean, locale) : Optional.of(bare(part, clean));
            if (entry.isEmpty() || entry.get().isEmpty())
                left.append(left.isEmpty() ? "" : ", ").append(clean);
            else if (isNew(part, entry.get())) of(part).add(entry.get());
        }
        return left.toString();
    }

    void remove(Part part, String entry) {
        of(part).remove(entry);
    }

    /// The brand as described so far; nothing while it has no name. Without words of its own, its name is its word.
    Optional<Brand> brand() {
        var called = name.get().strip();
        if (called.isEmpty()) return Optional.empty();
        var named = words.isEmpty() ? List.of(called) : words;
        return Optional.of(new Brand(called, named, hashtags, handles, exclusions, languages));
    }

    private boolean isNew(Part part, String entry) {
        var folded = Words.fold(entry);
        return of(part).stream().noneMatch(known -> Words.fold(known).equals(folded));
    }

    /// Hashtags and handles are kept without their sign, and have no spaces.
    private static String bare(Part part, String entry) {
        return switch (part) {
            case HASHTAGS -> entry.replaceFirst("^#+", "").replaceAll("\\s", "");
            case HANDLES -> entry.replaceFirst("^@+", "").replaceAll("\\s", "");
            case WORDS, EXCLUSIONS, LANGUAGES -> entry;
        };
    }
}
