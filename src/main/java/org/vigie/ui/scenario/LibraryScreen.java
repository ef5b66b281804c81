// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Acts;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Roomy;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Theme;

/// The library of scenarios as a page of the window, and the desk where one of them is written.
final class LibraryScreen implements Screen {
    private final Frame frame;
    private final Shelf shelf;
    private final LibraryViewModel model;
    private final Lanes lanes;
    private final LibraryActs acts;
    private final LibraryView library;
    private final StackPane page = new StackPane();
    private final Consumer<OpenRoom> opened;
    private final Runnable left;
    private final Supplier<RetellViewModel> retelling;
    private @Nullable EditorViewModel editing;
    private @Nullable EditorView editor;

    LibraryScreen(
            Frame frame,
            Shelf shelf,
            LibraryViewModel model,
            Lanes lanes,
            Consumer<OpenRoom> opened,
            Runnable left,
            Supplier<RetellViewModel> retelling,
            InstantSource clock) {
        this.frame = frame;
        this.shelf = shelf;
        this.model = model;
        this.lanes = lanes;
        this.opened = opened;
        this.left = left;
        this.retelling = retelling;
        acts = new LibraryActs(frame, model, lanes, opened, kept -> open(kept, shelf.acts(), kept.id()), clock);
        library =
                new LibraryView(frame, model, acts, new LibraryView.Ways(left, this::write, this::edit, this::retell));
        page.getStyleClass().add("scenario");
        page.getStylesheets().add(Theme.sheet("scenario"));
        page.getChildren().setAll(library);
        model.refresh();
    }

    /// Shows what a file holds, to be kept in the library.
    void read(Path file) {
        acts.read(file);
    }

    @Override
    public String name() {
        return "scenarios";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Command> commands() {
        var model = editing;
        var view = editor;
        if (model != null && view != null) return commands(model, view);
        return List.of(
                new Command("scenario.open", "Ctrl+Enter", acts::open),
                new Command("scenario.new", "Ctrl+N", this::write),
                new Command("scenario.retell", "Ctrl+R", this::retell),
                new Command("scenario.edit", "Ctrl+E", this::edit),
                new Command("scenario.import", "Ctrl+O", () -> acts.load(page)),
                new Command("scenario.command.search", "Ctrl+F", library::focusSearch),
                new Command("scenario.copy", "Ctrl+D", acts::copy),
                new Command("scenario.leave", "Esc", left));
    }

    private List<Command> commands(EditorViewModel model, EditorView view) {
        return List.of(
                new Command("scenario.save", "Ctrl+S", this::save),
                new Command("scenario.undo", "Ctrl+Z", model::undo),
                new Command("scenario.redo", "Ctrl+Y", model::redo),
                new Command("scenario.command.add", "Ctrl+N", view::add),
                new Command("scenario.inject.twice", "Ctrl+D", model::copy),
                new Command("scenario.command.next", "Ctrl+PAGE_DOWN", () -> view.nextTab(1)),
                new Command("scenario.command.previous", "Ctrl+PAGE_UP", () -> view.nextTab(-1)),
                new Command("scenario.leave", "", this::leaveEditor));
    }

    @Override
    public void focus() {
        var view = editor;
        if (view != null) {
            view.focusFirst();
            return;
        }
        model.refresh();
        library.focusFirst();
    }

    /// Asks what a new scenario is to be, keeps it and opens it: what is written in it later has a place to stand.
    private void write() {
        NewForm.open(frame, this::keepAndOpen);
    }

    /// Tells a closed room as a scenario under other names, and opens it once it was looked through.
    private void retell() {
        RetellForm.open(frame, retelling.get(), lanes, this::keepAndOpen);
    }

    private CompletableFuture<Scenario> keepAndOpen(Scenario made) {
        return model.keep(made).thenApply(kept -> {
            lanes.later(() -> open(kept, shelf.acts(), kept.id()));
            return kept;
        });
    }

    /// Opens what is chosen: one's own as it is, what the room plays in the room, anything else as a copy.
    private void edit() {
        var item = model.chosenProperty().get();
        if (item.isEmpty()) return;
        var scenario = item.get().scenario();
        switch (item.get().origin()) {
            case OWN -> open(scenario, shelf.acts(), scenario.id());
            case ROOM -> model.room().ifPresent(room -> editPlayed(scenario, room));
            case SHIPPED -> editCopy(scenario);
        }
    }

    private void editCopy(Scenario shipped) {
        var _ = model.copy(shipped, frame.texts().get("scenario.copy.title", shipped.title()))
                .whenComplete((copy, problem) -> lanes.later(() -> {
                    if (problem == null) open(copy, shelf.acts(), copy.id());
                    else frame.toasts().complain(frame.texts().get(FormDialog.why(problem)));
                }));
    }

    private void editPlayed(Scenario scenario, OpenRoom room) {
        open(scenario, room.acts(), room.room().id() + "-" + scenario.id());
    }

    private void open(Scenario scenario, Acts into, String draft) {
        var model = new EditorViewModel(scenario, into, frame.drafts(), draft, lanes);
        boolean plays = !into.equals(shelf.acts());
        var view = new EditorView(
                frame,
                model,
                new EditorView.Verbs(
                        this::leaveEditor,
                        this::save,
                        plays ? Optional.<Runnable>empty() : Optional.of(() -> play(model))));
        editing = model;
        editor = view;
        page.getChildren().setAll(new Roomy(view));
        view.focusFirst();
    }

    private void save() {
        var model = editing;
        if (model == null) return;
        var title = model.now().title();
        var _ = model.save()
                .whenComplete((_, problem) -> Fx.run(() -> {
                    if (problem == null) frame.toasts().say(frame.texts().get("scenario.saved.done", title));
                    else frame.toasts().complain(frame.texts().get(FormDialog.why(problem)));
                }));
    }

    /// Saves it, and opens an exercise that plays it.
    private void play(EditorViewModel written) {
        var _ = written.save()
                .whenComplete((_, problem) -> Fx.run(() -> {
                    if (problem != null) frame.toasts().complain(frame.texts().get(FormDialog.why(problem)));
                    else
                        model.open(
                                written.now(),
                                opened,
                                () -> frame.toasts().complain(frame.texts().get("scenario.open.failed")));
                }));
    }

    /// Back to the library. What is not saved is kept, and stands there again.
    private void leaveEditor() {
        var written = editing;
        if (written != null) {
            written.close();
            model.saved(written.kept());
        }
        editing = null;
        editor = null;
        page.getChildren().setAll(library);
        focus();
    }

    @Override
    public void close() {
        var model = editing;
        if (model != null) model.close();
    }
}
