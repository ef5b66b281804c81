// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Theme;

/// The library of scenarios as a page of the window.
final class LibraryScreen implements Screen {
    private final LibraryViewModel model;
    private final LibraryActs acts;
    private final LibraryView library;
    private final StackPane page = new StackPane();
    private final Runnable left;

    LibraryScreen(Frame frame, LibraryViewModel model, Lanes lanes, Consumer<OpenRoom> opened, Runnable left) {
        this.model = model;
        this.left = left;
        acts = new LibraryActs(frame, model, lanes, opened);
        library = new LibraryView(frame, model, acts, left);
        page.getStyleClass().add("scenario");
        page.getStylesheets().add(Theme.sheet("scenario"));
        page.getChildren().setAll(library);
        model.refresh();
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
        return List.of(
                new Command("scenario.open", "Ctrl+Enter", acts::open),
                new Command("scenario.import", "Ctrl+O", () -> acts.load(page)),
                new Command("scenario.command.search", "Ctrl+F", library::focusSearch),
                new Command("scenario.copy", "Ctrl+D", acts::copy),
                new Command("scenario.leave", "Esc", left));
    }

    @Override
    public void focus() {
        model.refresh();
        library.focusFirst();
    }

    @Override
    public void close() {}
}
