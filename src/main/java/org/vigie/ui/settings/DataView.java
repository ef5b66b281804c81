// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Maintenance.Stock;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.settings.DataViewModel.Task;

/// Données: where everything lies, whether it is safe, and how to bring more in or make it anew.
final class DataView extends StackPane {
    private static final List<Integer> ATTACHMENT_MEGABYTES = List.of(5, 10, 25, 50, 100, 250);
    private static final long LITTLE_DISK = 2_000_000_000L;

    private final Frame frame;
    private final DataViewModel model;
    private final StackPane files = new StackPane();

    DataView(Frame frame, DataViewModel model, SecurityViewModel security, Runnable importFile) {
        this.frame = frame;
        this.model = model;
        model.stockProperty().subscribe(_ -> showFiles());
        frame.texts().follow(this, this::showFiles);
        showFiles();
        var refresh = new ActionButton(text("settings.data.refresh"), model::refresh)
                .drawing(Feather.REFRESH_CW)
                .styled("small", "ghost");
        getChildren()
                .add(Cards.of(
                        new Panel(text("settings.data.files"), files).actions(refresh),
                        new Panel(text("settings.data.backup"), backup()),
                        new Panel(text("settings.data.attachments"), attachments()),
                        new Panel(text("settings.data.import"), importing(importFile)),
                        new Panel(text("settings.seal.title"), new SealPane(frame, security)),
                        new Panel(text("settings.data.rebuild"), rebuilding())));
    }

    private void showFiles() {
        files.getChildren().setAll(model.stockProperty().get().map(this::facts).orElseGet(Notice::loading));
    }

    private Node facts(Stock stock) {
        var texts = frame.texts();
        var formats = frame.formats();
        var grid = new GridPane(16, 8);
        fact(grid, texts.get("settings.data.folder"), stock.folder(), "");
        for (var file : stock.files())
            fact(grid, texts.get("settings.data.part." + file.part().name()), formats.bytes(file.bytes()), "");
        boolean little = stock.freeBytes() < LITTLE_DISK;
        fact(grid, texts.get("settings.data.free"), formats.bytes(stock.freeBytes()), little ? "text-warn" : "");
        var box = new VBox(12, grid);
        if (little) box.getChildren().add(Forms.sentence(text("settings.data.little"), "text-warn"));
        return box;
    }

    private static void fact(GridPane grid, String name, String value, String style) {
        var label = new Label(name);
        label.getStyleClass().add("text-meta");
        label.setMinWidth(USE_PREF_SIZE);
        var shown = new Label(value);
        shown.getStyleClass().add(style);
        shown.setWrapText(true);
        shown.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, shown);
    }

    /// How large a file of the main courante may be.
    private Node attachments() {
        var chosen = new SimpleObjectProperty<>(frame.preferences().get().attachmentMegabytes());
        var most = Forms.choice(
                frame.texts(),
                "data-attachments",
                ATTACHMENT_MEGABYTES,
                megabytes -> frame.formats().bytes(megabytes * 1_000_000L),
                chosen);
        most.setMaxWidth(USE_PREF_SIZE);
        most.accessibleTextProperty().bind(text("settings.data.attachments"));
        chosen.subscribe(megabytes -> {
            if (megabytes != null)
                frame.preferences().set(frame.preferences().get().withAttachments(megabytes));
        });
        return new VBox(12, Forms.sentence(text("settings.data.attachments.text"), "text-muted"), most);
    }

    private Node backup() {
        var last = Forms.sentence(Bindings.createStringBinding(
                () -> model.stockProperty().get().map(this::lastBackup).orElse(""),
                model.stockProperty(),
                frame.texts().localeProperty()));
        last.setId("data-last-backup");
        var go = new ActionButton(text("settings.data.backup.go"), model::backUp)
                .drawing(Feather.SAVE)
                .styled("primary");
        go.setId("data-backup");
        go.disableProperty().bind(busy());
        return new VBox(
                12,
                last,
                Forms.sentence(text("settings.data.backup.text"), "text-muted"),
                end("data-backup-end", false),
                go);
    }

    private String lastBackup(Stock stock) {
        return stock.lastBackup()
                .map(backup -> frame.texts()
                        .get(
                                "settings.data.backup.last",
                                frame.formats().dateTime(backup.at()),
                                backup.entries(),
                                frame.formats().bytes(backup.bytes()),
                                backup.file()))
                .orElseGet(() -> frame.texts().get("settings.data.backup.never"));
    }

    private Node importing(Runnable importFile) {
        var go = new ActionButton(text("settings.data.import.go"), importFile).drawing(Feather.UPLOAD);
        go.setId("data-import");
        return new VBox(12, Forms.sentence(text("settings.data.import.text"), "text-muted"), go);
    }

    private Node rebuilding() {
        var go = new ActionButton(text("settings.data.rebuild.go"), this::confirmRebuild).drawing(Feather.TOOL);
        go.setId("data-rebuild");
        go.disableProperty().bind(busy());
        return new VBox(
                12,
                Forms.sentence(text("settings.data.rebuild.text"), "text-muted"),
                end("data-rebuild-end", true),
                go);
    }

    private void confirmRebuild() {
        frame.dialogs()
                .confirm(
                        text("settings.data.rebuild.title"),
                        text("settings.data.rebuild.ask"),
                        text("settings.data.rebuild.go"),
                        model::rebuild);
    }

    /// How the task of this panel goes or ended.
    private Label end(String id, boolean rebuild) {
        return Forms.outcome(
                frame.texts(), id, model.taskProperty(), task -> say(task, rebuild), task -> switch (task) {
                    case Task.BackedUp _, Task.Rebuilt _ -> "text-ok";
                    case Task.Failed _ -> "text-bad";
                    case Task.None _, Task.BackingUp _, Task.Rebuilding _ -> "text-meta";
                });
    }

    private String say(Task task, boolean rebuild) {
        var texts = frame.texts();
        return switch (task) {
            case Task.None _ -> "";
            case Task.BackingUp _ -> rebuild ? "" : texts.get("settings.data.backup.working");
            case Task.BackedUp done ->
                rebuild
                        ? ""
                        : texts.get("settings.data.backup.done", done.backup().entries());
            case Task.Rebuilding _ -> rebuild ? texts.get("settings.data.rebuild.working") : "";
            case Task.Rebuilt done ->
                rebuild
                        ? texts.get(
                                "settings.data.rebuild.done",
                                done.rebuilt().mentions(),
                                done.rebuilt().entries())
                        : "";
            case Task.Failed failed ->
                rebuild == failed.rebuild() ? texts.get("settings.data.failed", failed.detail()) : "";
        };
    }

    private ObservableValue<Boolean> busy() {
        return model.taskProperty().map(_ -> model.isBusy());
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
