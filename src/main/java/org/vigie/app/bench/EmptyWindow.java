// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The least a JavaFX program can do: a window with nothing in it. What the first window is compared with.
public final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(), 1280, 720));
            stage.show();
            FirstFrame.announce(stage.getScene(), _ -> true);
        });
    }
}
