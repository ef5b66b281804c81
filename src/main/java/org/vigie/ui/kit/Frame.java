// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the frame around the screens lends each of them.
///
/// @param preferences what the person likes; setting it changes every screen at once and is saved
/// @param drafts what was typed into forms and not recorded yet
public record Frame(
        Texts texts,
        ObjectProperty<Preferences> preferences,
        Formats formats,
        Keys keys,
        Dialogs dialogs,
        Toasts toasts,
        FormDrafts drafts) {

    /// The frame of another window beside this one: what people like is the same, what lies over the page is its own.
    public Frame beside() {
        return new Frame(texts, preferences, formats, keys, new Dialogs(texts), new Toasts(), new FormDrafts());
    }

    /// The frame of one window.
    ///
    /// @param zone where the room's clock on the wall hangs
    public static Frame of(Preferences first, ZoneId zone) {
        Theme.prepare();
        var preferences = new SimpleObjectProperty<>(first);
        var texts = new Texts(first.language());
        preferences.subscribe(now -> texts.localeProperty().set(now.language()));
        return new Frame(
                texts,
                preferences,
                new Formats(texts, zone),
                new Keys(preferences),
                new Dialogs(texts),
                new Toasts(),
                new FormDrafts());
    }
}
