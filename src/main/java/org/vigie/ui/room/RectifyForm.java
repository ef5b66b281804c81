// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Sector;
import org.vigie.core.cell.Cell;
import org.vigie.core.journal.CellAct;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.StartField;

/// Corrects what was said of a cell when it was opened: its title, T0, its types and its sector, with a reason. H+
/// counts from the new T0 everywhere; what was said before stays in the main courante.
final class RectifyForm extends VBox {
    private final Around around;
    private final Cell cell;
    private final TextField title = new TextField();
    private final StartField start;
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final List<ToggleButton> types = new ArrayList<>();
    private final TextField reason = new TextField();
    private final List<String> firstTypes;
    private final SimpleStringProperty startProblem = new SimpleStringProperty("");

    private RectifyForm(Around around, Cell cell) {
        super(12);
        this.around = around;
        this.cell = cell;
        var texts = around.texts();
        title.setId("cell-title");
        title.setText(cell.title());
        start = new StartField(around.frame(), cell.startsAt());
        reason.setId("cell-reason");
        fillSector();
        start.day().textProperty().subscribe(this::check);
        start.hour().textProperty().subscribe(this::check);
        var name = new Labelled(texts.bind("opening.title"), title);
        HBox.setHgrow(name, Priority.ALWAYS);
        var when = new Labelled(texts.bind("opening.start"), start)
                .error(startProblem.map(problem -> !problem.isEmpty()), startProblem);
        var kinds = new Labelled(texts.bind("opening.types"), typeButtons());
        firstTypes = chosen();
        HBox.setHgrow(kinds, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new HBox(12, name, when),
                        new HBox(12, kinds, new Labelled(texts.bind("opening.sector"), sector)),
                        Controls.label(texts.bind("room.rectify.plans"), "text-muted"),
                        new Labelled(texts.bind("room.rectify.reason"), reason));
    }

    /// Asks for what is to be corrected of the cell at work, or of the last one.
    static void open(Around around) {
        var cell = around.state().cell();
        if (cell.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("room.rectify.noCell"));
            return;
        }
        var form = new RectifyForm(around, cell.get());
        new FormDialog(
                        around.frame(),
                        around.texts().bind("room.rectify.title"),
                        form,
                        around.texts().bind("room.rectify.verb"))
                .onlyIf(form.ready())
                .unless(form::problem)
                .keeping(around.draft("rectify"), form.fields())
                .open(() -> around.room().act(form.filled()), "widest");
    }

    private FlowPane typeButtons() {
        var row = new FlowPane(8, 6);
        for (var plan : around.state().plans()) {
            var button = new ToggleButton(around.say(plan.name()));
            button.setMnemonicParsing(false);
            button.setId("cell-type-" + plan.code());
            button.setUserData(plan);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().addAll("small", "type-choice");
            button.setSelected(cell.types().contains(plan.code()));
            types.add(button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void fillSector() {
        sector.setId("cell-sector");
        sector.getItems().setAll(Sector.values());
        sector.setConverter(new Named<>(value -> around.texts().get("opening.sector." + value.name())));
        sector.setValue(cell.sector());
    }

    private void check() {
        startProblem.set(problem().orElse(""));
    }

    private Optional<String> problem() {
        var at = start.instant();
        if (at.isEmpty()) return Optional.of(around.texts().get("opening.start.wrong"));
        var now = around.room().clock();
        return at.get().isAfter(now)
                ? Optional.of(around.texts()
                        .get("opening.start.future", around.formats().time(now)))
                : Optional.empty();
    }

    private ObservableValue<Boolean> ready() {
        var ready = new SimpleBooleanProperty();
        ready.bind(Bindings.createBooleanBinding(
                () -> !title.getText().isBlank()
                        && !reason.getText().isBlank()
                        && startProblem.get().isEmpty(),
                title.textProperty(),
                reason.textProperty(),
                startProblem));
        return ready;
    }

    private Map<String, TextInputControl> fields() {
        var fields = new LinkedHashMap<String, TextInputControl>();
        for (var field : List.of(title, start.day(), start.hour(), reason)) fields.put(field.getId(), field);
        return fields;
    }

    private List<String> chosen() {
        return types.stream()
                .filter(ToggleButton::isSelected)
                .map(button -> ((CrisisPlan) button.getUserData()).code())
                .toList();
    }

    /// What was not touched stays as it stands by now: somebody may have rectified it meanwhile.
    private CellAct.Rectified filled() {
        var now = around.state().cell().orElse(cell);
        var typed = title.getText().strip();
        return new CellAct.Rectified(
                typed.equals(cell.title()) ? now.title() : typed,
                start.instant().filter(at -> !at.equals(cell.startsAt())).orElse(now.startsAt()),
                chosen().equals(firstTypes) ? now.types() : chosen(),
                sector.getValue() == cell.sector() ? now.sector() : sector.getValue(),
                reason.getText().strip());
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
