// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Screen;

/// The start screen as a page of the window.
public final class HomeScreen implements Screen {
    private final HomeViewModel model;
    private final HomeActions actions;
    private final HomeView view;

    public HomeScreen(Frame frame, HomeViewModel model, HomeActions actions, String version) {
        this.model = model;
        this.actions = actions;
        this.view = new HomeView(frame, model, actions, version);
        model.refresh();
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        actions.watchBrand().ifPresent(watch -> commands.add(new Command("home.watch.title", "1", watch)));
        actions.openCell().ifPresent(cell -> commands.add(new Command("home.cell.title", "2", cell)));
        commands.add(new Command("home.demo.title", "3", this::demo));
        actions.tabletop().ifPresent(table -> commands.add(new Command("home.tabletop.verb", "4", table)));
        return commands;
    }

    @Override
    public void focus() {
        model.refresh();
        view.focusFirst();
    }

    /// Asks the store again what it knows.
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {}

    private void demo() {
        actions.openDemo().open(model.speedProperty().get().factor());
    }
}
