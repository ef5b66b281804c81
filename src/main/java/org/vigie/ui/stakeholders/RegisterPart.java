// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.stakeholders.RegisterFilter.Pressing;

/// The register of affected customers: found, filtered, followed.
final class RegisterPart extends HBox {
    private final Around around;
    private final CustomerForms forms;
    private final RegisterImport imports;
    private final CustomerTable table;
    private final TextField search = new TextField();
    private final ComboBox<Optional<String>> segment;
    private final Panel panel;
    private boolean laying;

    RegisterPart(Around around, RegisterImport imports) {
        super(12);
        this.around = around;
        this.imports = imports;
        setId("register");
        var lines = new CustomerLines(around);
        forms = new CustomerForms(around);
        table = new CustomerTable(around, lines);
        var texts = around.texts();
        segment = around.box(
                "register-segment",
                List.of(Optional.empty()),
                one -> one.orElseGet(() -> texts.get("stakeholders.segment.all")));
        segment.setMaxWidth(USE_PREF_SIZE);
        var list = new VBox(finders(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        var load = Controls.button(texts.bind("stakeholders.import"), Feather.UPLOAD, () -> imports.ask(this), "small");
        load.setId("register-import");
        var enter = Controls.button(texts.bind("stakeholders.entry.new"), Feather.USER_PLUS, forms::enter, "small");
        enter.setId("register-enter");
        var write = Controls.button(
                texts.bind("stakeholders.write"), Feather.MAIL, () -> MailingForm.open(around), "small");
        write.setId("register-write");
        panel = new Panel(texts.bind("stakeholders.customers"), list).flush().actions(write, enter, load);
        var detail = new CustomerPane(around, forms, lines);
        for (var pane : List.of(panel, detail)) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setMinWidth(0);
            pane.setMaxWidth(Double.MAX_VALUE);
        }
        panel.prefWidthProperty().bind(widthProperty().multiply(0.66));
        detail.prefWidthProperty().bind(widthProperty().multiply(0.34));
        getChildren().addAll(panel, detail);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !laying)
                around.register()
                        .chosenProperty()
                        .set(Optional.of(row.customer().reference()));
        });
        around.register().registerProperty().subscribe(this::lay);
        around.register().loadedProperty().subscribe((_, _) -> lay());
        around.register().filterProperty().subscribe((_, _) -> lay());
        around.mailing().correspondenceProperty().subscribe((_, _) -> table.refresh());
        texts.follow(this, this::lay);
    }

    private Node finders() {
        var texts = around.texts();
        search.setId("register-search");
        search.promptTextProperty().bind(texts.bind("stakeholders.search"));
        search.accessibleTextProperty().bind(texts.bind("stakeholders.search"));
        search.setPrefColumnCount(18);
        search.textProperty().subscribe(words -> {
            var filter = around.register().filterProperty();
            filter.set(filter.get().saying(words));
        });
        segment.valueProperty().subscribe(which -> {
            if (laying || which == null) return;
            var filter = around.register().filterProperty();
            filter.set(filter.get().of(which));
        });
        var choices = new LinkedHashMap<Pressing, ObservableValue<String>>();
        for (var one : Pressing.values()) choices.put(one, texts.bind("stakeholders.pressing." + one.name()));
        var pressing = new Segmented<>(choices, Pressing.ALL);
        pressing.getStyleClass().add("small");
        for (var one : Pressing.values()) pressing.button(one).setId("pressing-" + one.name());
        pressing.valueProperty().subscribe(what -> {
            var filter = around.register().filterProperty();
            filter.set(filter.get().pressing(what));
        });
        var finders = new FlowPane(8, 8, search, segment, pressing);
        finders.getStyleClass().add("finders");
        return finders;
    }

    private void lay() {
        laying = true;
        var texts = around.texts();
        var register = around.register().register();
        var chosen = around.register().chosenProperty().get();
        var listed = around.register().listed();
        table.setPlaceholder(placeholder());
        table.getItems().setAll(listed);
        table.getSelectionModel().clearSelection();
        for (int row = 0; row < listed.size(); row++)
            if (chosen.equals(Optional.of(listed.get(row).customer().reference())))
                table.getSelectionModel().select(row);
        var segments = new ArrayList<Optional<String>>();
        segments.add(Optional.empty());
        around.register().segments().forEach(one -> segments.add(Optional.of(one)));
        if (!segments.equals(segment.getItems())) {
            segment.getItems().setAll(segments);
            segment.setValue(around.register().filterProperty().get().segment());
        }
        laying = false;
        var now = around.register().now();
        long late = register.rows().stream().filter(row -> row.isLate(now)).count();
        panel.meta()
                .setText(texts.get(
                        "stakeholders.customers.meta",
                        listed.size(),
                        register.rows().size(),
                        late));
        if (chosen.isEmpty() && !listed.isEmpty()) table.getSelectionModel().selectFirst();
    }

    private Node placeholder() {
        var texts = around.texts();
        if (!around.register().loadedProperty().get()) return Notice.loading();
        return around.register().register().rows().isEmpty()
                ? Notice.empty(
                        texts.bind("stakeholders.customers.none"),
                        texts.bind("stakeholders.import"),
                        () -> imports.ask(this))
                : Notice.empty(texts.bind("stakeholders.customers.noMatch"));
    }

    CustomerForms forms() {
        return forms;
    }

    void focusSearch() {
        search.requestFocus();
    }

    void focusRows() {
        table.requestFocus();
    }
}
