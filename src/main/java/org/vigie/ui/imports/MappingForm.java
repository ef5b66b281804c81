// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportMapping.DayOrder;
import org.vigie.core.source.Imports.Look.Preview;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Segmented;

/// Which column tells what, and how dates are read.
final class MappingForm extends VBox {
    /// What matters most stands first.
    private static final List<ImportField> ORDER = List.of(
            ImportField.DATE,
            ImportField.TIME,
            ImportField.TEXT,
            ImportField.TITLE,
            ImportField.AUTHOR_NAME,
            ImportField.AUTHOR_HANDLE,
            ImportField.SITE,
            ImportField.LINK,
            ImportField.LANGUAGE,
            ImportField.ID,
            ImportField.AUDIENCE,
            ImportField.REPLIES,
            ImportField.SHARES,
            ImportField.LIKES,
            ImportField.VIEWS,
            ImportField.RATING,
            ImportField.PARENT,
            ImportField.THREAD);

    private final Frame frame;
    private final ImportViewModel model;
    private final ImportWords words;
    private final Map<ImportField, ComboBox<String>> choices = new EnumMap<>(ImportField.class);
    private final ComboBox<ZoneId> zones = new ComboBox<>();
    private final Segmented<DayOrder> order;

    /// True until the form shows what was proposed: only what a person changes afterwards is a choice.
    private boolean filling = true;

    MappingForm(Frame frame, ImportViewModel model) {
        super(8);
        this.frame = frame;
        this.model = model;
        this.words = new ImportWords(frame);
        this.order = new Segmented<>(
                Map.of(
                        DayOrder.DAY_FIRST, frame.texts().bind("imports.order.DAY_FIRST"),
                        DayOrder.MONTH_FIRST, frame.texts().bind("imports.order.MONTH_FIRST")),
                DayOrder.DAY_FIRST);
        getStyleClass().add("imports-mapping");
        var grid = new GridPane(8, 6);
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, inputs);
        int row = 0;
        for (var field : ORDER) grid.addRow(row++, name(field), choice(field));
        getChildren().addAll(timeRow(), grid);
        model.previewProperty().subscribe(preview -> preview.ifPresent(this::fill));
    }

    private VBox timeRow() {
        zones.setId("imports-zone");
        zones.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .sorted()
                        .map(ZoneId::of)
                        .toList());
        zones.setMaxWidth(Double.MAX_VALUE);
        zones.valueProperty().subscribe(zone -> {
            if (zone != null && !filling) model.zone(zone);
        });
        order.setId("imports-order");
        order.valueProperty().subscribe(chosen -> {
            if (!filling) model.dayOrder(chosen);
        });
        var doubtful = new Label();
        doubtful.setId("imports-doubtful");
        doubtful.getStyleClass().addAll("text-warn", "text-small");
        doubtful.setWrapText(true);
        doubtful.textProperty().bind(frame.texts().bind("imports.order.doubtful"));
        var applies = Bindings.createBooleanBinding(
                () -> model.previewProperty()
                        .get()
                        .map(Preview::dayOrderDoubtful)
                        .orElse(false),
                model.previewProperty());
        doubtful.visibleProperty().bind(applies);
        doubtful.managedProperty().bind(applies);
        var zoneName = new Label();
        zoneName.textProperty().bind(frame.texts().bind("imports.zone"));
        zoneName.setLabelFor(zones);
        return new VBox(6, zoneName, zones, order, doubtful);
    }

    private Label name(ImportField field) {
        var name = new Label();
        name.textProperty().bind(frame.texts().localeProperty().map(_ -> words.field(field)));
        return name;
    }

    private ComboBox<String> choice(ImportField field) {
        var choice = new ComboBox<String>();
        choice.setId("imports-field-" + field.name());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.accessibleTextProperty().bind(frame.texts().localeProperty().map(_ -> words.field(field)));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String column) {
                return column == null || column.isEmpty() ? "–" : column;
            }

            @Override
            public String fromString(String shown) {
                return shown;
            }
        });
        choice.valueProperty().subscribe(column -> {
            if (!filling) model.map(field, Objects.requireNonNullElse(column, ""));
        });
        choices.put(field, choice);
        return choice;
    }

    private void fill(Preview preview) {
        filling = true;
        var columns = new ArrayList<>(List.of(""));
        columns.addAll(preview.layout().columns());
        choices.forEach((field, choice) -> {
            if (!choice.getItems().equals(columns)) choice.getItems().setAll(columns);
            choice.setValue(preview.mapping().column(field).orElse(""));
        });
        zones.setValue(preview.mapping().zone());
        order.valueProperty().set(preview.mapping().dayOrder());
        filling = false;
    }
}
