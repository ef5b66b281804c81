// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Segmented;

/// Here one says what a file is and where it is read, before any room is open.
public final class OpenFileDialog extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFileDialog.class);

    private final Frame frame;
    private final Segmented<FileContents> contents;
    private final ComboBox<Optional<Room>> rooms = new ComboBox<>();
    private final TextField title;

    private OpenFileDialog(Frame frame, Path file, List<Room> known) {
        super(12);
        this.frame = frame;
        var texts = frame.texts();
        var named = String.valueOf(file.getFileName());
        title = new TextField(named.replaceFirst("\\.[^.]*$", ""));
        title.setId("open-title");
        Map<FileContents, ObservableValue<String>> choices = new EnumMap<>(FileContents.class);
        for (var kind : FileContents.values()) choices.put(kind, texts.bind("imports.open." + kind.name()));
        contents = new Segmented<>(choices, FileContents.MENTIONS);
        for (var kind : FileContents.values()) contents.button(kind).setId("open-" + kind.name());
        fillRooms(known);
        var asked = new Labelled(texts.bind("imports.open.contents"), contents);
        var into = new Labelled(texts.bind("imports.open.into"), rooms);
        var name = new Labelled(texts.bind("imports.open.title"), title);
        Controls.shown(asked, FileContents.of(file).size() > 1);
        contents.valueProperty().subscribe(_ -> show(into, name));
        rooms.valueProperty().subscribe(_ -> show(into, name));
        getChildren().addAll(Controls.plain(named, "strong"), asked, into, name);
    }

    /// Asks for a file, then what is to become of it. What can only be one thing is not asked.
    ///
    /// @param known finds the rooms of this station, last used first
    /// @param open the room that is open
    public static void ask(
            Frame frame,
            Lanes lanes,
            Supplier<List<Room>> known,
            Optional<Room> open,
            BiConsumer<Path, Destination> then) {
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("imports.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                frame.texts().get("imports.open.kinds"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.jsonl",
                                "*.ndjson",
                                "*.json",
                                "*.zip"),
                        new FileChooser.ExtensionFilter(frame.texts().get("imports.file.all"), "*.*"));
        var window = frame.dialogs().layer().getScene().getWindow();
        Optional.ofNullable(chooser.showOpenDialog(window))
                .map(File::toPath)
                .ifPresent(file -> place(frame, lanes, known, open, file, then));
    }

    /// Asks what is to become of a file.
    static void place(
            Frame frame,
            Lanes lanes,
            Supplier<List<Room>> known,
            Optional<Room> open,
            Path file,
            BiConsumer<Path, Destination> then) {
        if (!FileContents.of(file).contains(FileContents.MENTIONS)) {
            then.accept(file, new Destination.Library());
            return;
        }
        lanes.ask(known, all -> show(frame, file, offered(all, open), then), problem -> {
            LOG.error("The rooms could not be read", problem);
            frame.toasts().complain(frame.texts().get("imports.open.failed"));
        });
    }

    private static void show(Frame frame, Path file, List<Room> rooms, BiConsumer<Path, Destination> then) {
        var texts = frame.texts();
        var form = new OpenFileDialog(frame, file, rooms);
        new FormDialog(frame, texts.bind("imports.open"), form, texts.bind("imports.open.go"))
                .unless(form::problem)
                .open(() -> {
                    then.accept(file, form.destination());
                    return CompletableFuture.completedFuture(null);
                });
    }

    /// The room that is open, then those that are real: another exercise or one that is played back takes nothing in.
    private static List<Room> offered(List<Room> all, Optional<Room> open) {
        var offered = new ArrayList<Room>();
        open.filter(room -> room.nature() != Nature.REPLAY).ifPresent(offered::add);
        all.stream()
                .filter(room -> room.nature() == Nature.REAL)
                .filter(room -> open.filter(here -> here.id().equals(room.id())).isEmpty())
                .forEach(offered::add);
        return offered;
    }

    private void fillRooms(List<Room> known) {
        rooms.setId("open-room");
        rooms.setMaxWidth(Double.MAX_VALUE);
        rooms.setConverter(new Named<>(room -> room.map(
                        found -> frame.texts().get("imports.open.room", found.title(), found.file()))
                .orElseGet(() -> frame.texts().get("imports.open.new"))));
        known.forEach(room -> rooms.getItems().add(Optional.of(room)));
        rooms.getItems().add(Optional.empty());
        rooms.getSelectionModel().selectFirst();
    }

    private void show(Labelled into, Labelled name) {
        boolean mentions = contents.valueProperty().get() == FileContents.MENTIONS;
        Controls.shown(into, mentions);
        Controls.shown(name, mentions && rooms.getValue().isEmpty());
    }

    /// Goes to what is most likely to be changed.
    @Override
    public void requestFocus() {
        if (rooms.getValue().isEmpty()) title.requestFocus();
        else rooms.requestFocus();
    }

    private Optional<String> problem() {
        return destination() instanceof Destination.NewWatch(var named) && named.isEmpty()
                ? Optional.of(frame.texts().get("imports.open.noTitle"))
                : Optional.empty();
    }

    private Destination destination() {
        if (contents.valueProperty().get() == FileContents.EXERCISE) return new Destination.Library();
        return rooms.getValue()
                .<Destination>map(room -> new Destination.Into(room.id()))
                .orElseGet(() -> new Destination.NewWatch(title.getText().strip()));
    }
}
