// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// All texts of the screens, in the language chosen now. A key's first segment names its bundle:
/// `watch.query.hint` stands in `i18n/watch_fr.properties` and `i18n/watch_en.properties`.
public final class Texts {
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.FRENCH);
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<Named, MessageFormat> formats = new ConcurrentHashMap<>();

    /// A text with places, in a language.
    private record Named(String key, Locale language) {}

    public Texts(Locale first) {
        locale.set(first);
    }

    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /// Calls this whenever the language changes, as long as something else holds the node: a page that was left is
    /// not kept by it.
    public void follow(Node node, Runnable draw) {
        Following.of(node, locale, draw);
    }

    public Locale locale() {
        return locale.get();
    }

    /// The text now, its `{0}` places filled.
    public String get(String key, Object... values) {
        var language = locale.get();
        var read = formats.get(new Named(key, language));
        if (read == null) {
            var pattern = bundle(key, language).getString(key);
            if (values.length == 0 && pattern.indexOf('\'') < 0) return pattern;
            read = formats.computeIfAbsent(new Named(key, language), _ -> new MessageFormat(pattern, language));
        }
        synchronized (read) {
            return read.format(values);
        }
    }

    /// The text now, for keys that end in an open set such as the code of a source kind.
    public Optional<String> find(String key) {
        try {
            return bundle(key, locale.get()).containsKey(key) ? Optional.of(get(key)) : Optional.empty();
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    /// The text of a moment that follows the language.
    public StringBinding bind(String key, Object... values) {
        return Bindings.createStringBinding(() -> get(key, values), locale);
    }

    /// The text that follows the language and these values.
    public StringBinding bindTo(String key, ObservableValue<?>... values) {
        var dependencies = new javafx.beans.Observable[values.length + 1];
        System.arraycopy(values, 0, dependencies, 0, values.length);
        dependencies[values.length] = locale;
        return Bindings.createStringBinding(
                () -> {
                    var now = new Object[values.length];
                    for (int i = 0; i < values.length; i++) now[i] = values[i].getValue();
                    return get(key, now);
                },
                dependencies);
    }

    private ResourceBundle bundle(String key, Locale language) {
        var name = key.substring(0, key.indexOf('.'));
        return bundles.computeIfAbsent(
                name + "_" + language.getLanguage(),
                _ -> ResourceBundle.getBundle(
                        "org.vigie.i18n." + name,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
