// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.chronogramme.Layout;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.scenario.ChronogrammeViewModel.State;

/// Asks what the columns of a spreadsheet are, and shows at once what its lines become.
final class ChronogrammeForm extends VBox {
    private final Frame frame;
    private final ChronogrammeViewModel model;
    private final ComboBox<Integer> sheet = new ComboBox<>();
    private final ComboBox<Character> separator = new ComboBox<>();
    private final ComboBox<Charset> charset = new ComboBox<>();
    private final TextField start = new TextField();
    private final Map<ComboBox<?>, Labelled> choices = new LinkedHashMap<>();
    private final Label recalled;
    private final ObservableValue<Boolean> ready;

    /// True while the form shows what was read: only what a person changes afterwards is a choice.
    private boolean filling;

    private ChronogrammeForm(Frame frame, ChronogrammeViewModel model) {
        super(10);
        getStylesheets().add(Theme.sheet("scenario"));
        this.frame = frame;
        this.model = model;
        var texts = frame.texts();
        ready = model.stateProperty()
                .map(state ->
                        state instanceof State.Known known && known.scenario().isPresent());
        sheet.setId("chronogramme-sheet");
        separator.setId("chronogramme-separator");
        charset.setId("chronogramme-charset");
        start.setId("chronogramme-start");
        start.setPrefColumnCount(6);
        start.setPromptText("09:00");
        separator.getItems().setAll(';', ',', '\t');
        charset.getItems().setAll(StandardCharsets.UTF_8, Layout.WINDOWS, StandardCharsets.UTF_16);
        choice(sheet, "scenario.table.sheet", this::sheet, model::sheet);
        choice(separator, "scenario.table.separator", this::separator, model::separator);
        choice(charset, "scenario.table.charset", Charset::displayName, model::charset);
        start.textProperty().subscribe(typed -> {
            if (isStart(typed)) model.start(HourText.local(typed));
        });
        var options = new FlowPane(16, 8);
        options.getChildren().addAll(choices.values());
        options.getChildren().add(new Labelled(texts.bind("scenario.table.start"), start));
        recalled = Controls.label(texts.bind("scenario.table.recalled"), "text-muted");
        recalled.setId("chronogramme-recalled");
        var help = Controls.label(texts.bind("scenario.table.times"), "text-meta");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        var columns = new ColumnsPane(frame, model);
        var result = new ChronogrammeResult(frame, model);
        setVgrow(result, Priority.ALWAYS);
        getChildren().addAll(options, recalled, columns, help, result);
        model.stateProperty().subscribe(this::fill);
    }

    /// Reads the file, and asks.
    ///
    /// @param keep keeps the scenario; the card stays until that is done
    static void open(Frame frame, ChronogrammeViewModel model, Function<Scenario, CompletableFuture<?>> keep) {
        var form = new ChronogrammeForm(frame, model);
        model.look();
        new FormDialog(
                        frame,
                        frame.texts().bind("scenario.table.title", model.name()),
                        form,
                        frame.texts().bind("scenario.table.import"))
                .onlyIf(form.ready)
                .unless(form::problem)
                .open(form.keeping(keep), "widest");
    }

    private Supplier<CompletableFuture<?>> keeping(Function<Scenario, CompletableFuture<?>> keep) {
        return () -> {
            model.remember();
            return model.stateProperty().get() instanceof State.Known known
                    ? known.scenario().<CompletableFuture<?>>map(keep).orElseThrow()
                    : CompletableFuture.completedFuture(null);
        };
    }

    private Optional<String> problem() {
        return isStart(start.getText())
                ? Optional.empty()
                : Optional.of(frame.texts().get("scenario.table.noStart"));
    }

    private static boolean isStart(String typed) {
        return typed.isBlank() || HourText.isHour(typed);
    }

    private <T> void choice(ComboBox<T> box, String key, Function<T, String> name, Consumer<T> chosen) {
        box.setConverter(ColumnsPane.named(name));
        box.valueProperty().subscribe(value -> {
            if (!filling && value != null) chosen.accept(value);
        });
        choices.put(box, new Labelled(frame.texts().bind(key), box));
    }

    private String sheet(int place) {
        return model.stateProperty().get() instanceof State.Known known
                ? known.table().layout().sheets().get(place)
                : "";
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> frame.texts().get("scenario.table.semicolon");
            case ',' -> frame.texts().get("scenario.table.comma");
            default -> frame.texts().get("scenario.table.tab");
        };
    }

    private void fill(State state) {
        Controls.shown(recalled, state instanceof State.Known known && known.recalled());
        if (!(state instanceof State.Known known)) return;
        filling = true;
        var layout = known.table().layout();
        var places = IntStream.range(0, layout.sheets().size()).boxed().toList();
        if (!sheet.getItems().equals(places)) sheet.getItems().setAll(places);
        if (!places.isEmpty()) sheet.setValue(layout.sheet());
        layout.separator().ifPresent(separator::setValue);
        layout.charset().ifPresent(charset::setValue);
        shown(sheet, places.size() > 1);
        shown(separator, layout.separator().isPresent());
        shown(charset, layout.charset().isPresent());
        filling = false;
    }

    private void shown(ComboBox<?> box, boolean shown) {
        Controls.shown(Objects.requireNonNull(choices.get(box)), shown);
    }
}
