// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.vigie.core.topic.Brand;
import org.vigie.core.topic.BrandQuery;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryParser;

/// The first step: what the brand is called, and the query that this makes.
final class BrandViewModel {
    private final QueryParser parser;
    private final ObservableValue<Locale> locale;
    private final BrandDraft draft = new BrandDraft();
    private final ReadOnlyObjectWrapper<Optional<Written>> query = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper();

    /// A query as text and as read back.
    record Written(String text, Parsed parsed) {}

    /// @param locale the language that queries are written in; it may change meanwhile
    BrandViewModel(QueryParser parser, ObservableValue<Locale> locale) {
        this.parser = parser;
        this.locale = locale;
        draft.nameProperty().subscribe(this::rewrite);
        locale.subscribe(this::rewrite);
        for (var part : BrandDraft.Part.values())
            draft.of(part).addListener((ListChangeListener<String>) _ -> rewrite());
    }

    StringProperty nameProperty() {
        return draft.nameProperty();
    }

    ObservableList<String> of(BrandDraft.Part part) {
        return draft.of(part);
    }

    /// Adds what was typed and gives back what can't be taken.
    String add(BrandDraft.Part part, String typed) {
        return draft.add(part, typed, locale.getValue());
    }

    void remove(BrandDraft.Part part, String entry) {
        draft.remove(part, entry);
    }

    /// The query made so far; nothing while the brand has no name.
    ReadOnlyObjectProperty<Optional<Written>> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// True once one tried to go on without a name, until there is one.
    ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /// The brand as described so far; nothing while it has no name.
    Optional<Brand> brand() {
        return draft.brand();
    }

    /// Whether one may go on; marks the name if it is what lacks.
    boolean check() {
        nameMissing.set(brand().isEmpty());
        return !nameMissing.get();
    }

    private void rewrite() {
        if (!draft.nameProperty().get().isBlank()) nameMissing.set(false);
        query.set(draft.brand().map(brand -> {
            var text = BrandQuery.text(brand, locale.getValue());
            return new Written(text, parser.parse(text));
        }));
    }
}
