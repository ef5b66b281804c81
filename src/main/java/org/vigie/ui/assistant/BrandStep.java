// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Query;
import org.vigie.ui.assistant.BrandDraft.Part;
import org.vigie.ui.kit.ColouredQuery;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Step 1: what the brand is called in public and what must not be taken for it. The query writes itself below.
final class BrandStep extends VBox {
    private final Frame frame;
    private final BrandViewModel model;
    private final TextField name = new TextField();
    private final List<ChipField> chips = new ArrayList<>();
    private final ColouredQuery query = new ColouredQuery();
    private final Label verdict = new Label();

    BrandStep(Frame frame, BrandViewModel model) {
        super(16);
        getStyleClass().add("assistant-body");
        this.frame = frame;
        this.model = model;
        name.setId("brand-name");
        name.getStyleClass().add("large-field");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.promptTextProperty().bind(text("assistant.brand.name.example"));
        var grid = new GridPane(16, 16);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, part(Part.WORDS, word -> word), part(Part.EXCLUSIONS, word -> word));
        grid.addRow(1, part(Part.HASHTAGS, tag -> "#" + tag), part(Part.HANDLES, handle -> "@" + handle));
        grid.addRow(
                2,
                part(
                        Part.LANGUAGES,
                        code -> LanguageNames.name(code, frame.texts().locale())));
        frame.texts().follow(this, () -> chips.forEach(ChipField::draw));
        chips.forEach(ChipField::draw);
        getChildren()
                .addAll(
                        new Labelled(text("assistant.brand.name"), name)
                                .error(model.nameMissingProperty(), text("assistant.brand.missing")),
                        grid,
                        query());
    }

    void focusFirst() {
        name.requestFocus();
    }

    private Labelled part(Part part, UnaryOperator<String> shown) {
        var field = new ChipField(
                model.of(part), shown, typed -> model.add(part, typed), entry -> model.remove(part, entry));
        field.input().setId("brand-" + part.name().toLowerCase(Locale.ROOT));
        field.input().promptTextProperty().bind(text("assistant.brand.add." + part.name()));
        GridPane.setHgrow(field, Priority.ALWAYS);
        chips.add(field);
        return new Labelled(text("assistant.brand.part." + part.name()), field)
                .help(text("assistant.brand.help." + part.name()));
    }

    private VBox query() {
        verdict.getStyleClass().add("text-meta");
        verdict.setId("brand-verdict");
        verdict.setWrapText(true);
        query.getStyleClass().add("text-reading");
        var title = new Label();
        title.getStyleClass().add("labelled-name");
        title.textProperty().bind(text("assistant.brand.query"));
        var box = new VBox(8, title, query, verdict);
        box.getStyleClass().addAll("inset", "query-box");
        box.setId("brand-query");
        model.queryProperty().subscribe(_ -> show());
        frame.texts().follow(this, this::show);
        show();
        return box;
    }

    private void show() {
        var written = model.queryProperty().get();
        query.show(
                written.map(BrandViewModel.Written::text).orElse(""),
                written.map(BrandViewModel.Written::parsed).orElse(new Parsed.Ok(new Query.All())));
        verdict.setText(written.map(this::judge).orElseGet(() -> frame.texts().get("assistant.brand.noquery")));
    }

    private String judge(BrandViewModel.Written written) {
        return written.parsed() instanceof Parsed.Fault fault
                ? frame.texts().get(fault.problem().textKey())
                : frame.texts().get("assistant.brand.valid");
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
