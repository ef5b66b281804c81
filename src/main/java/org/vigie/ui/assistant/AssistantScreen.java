// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.List;
import javafx.scene.Node;
import org.vigie.ui.kit.Screen;

/// The assistant as a page of the window.
record AssistantScreen(AssistantPage page, AssistantViewModel model) implements Screen {
    @Override
    public String name() {
        return "assistant";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void focus() {
        page.focusFirst();
    }

    @Override
    public void close() {
        model.leave();
    }
}
