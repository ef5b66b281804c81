// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// How the room is connected: a sign, a few words, and since when. Never a blocking dialog.
final class ConnectionCell extends VBox {
    private final Frame frame;
    private final StackPane sign = new StackPane();
    private final Label words = new Label();

    ConnectionCell(Frame frame, StatusViewModel status) {
        this.frame = frame;
        getStyleClass().addAll("status-cell", "status-connection");
        setMinWidth(USE_PREF_SIZE);
        setId("connection");
        var texts = frame.texts();
        words.getStyleClass().addAll("status-strong");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(texts, status.connectionProperty().get()),
                        status.connectionProperty(),
                        texts.localeProperty()));
        var detail = new Label();
        detail.getStyleClass().add("text-meta");
        detail.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> detail(texts, status.connectionProperty().get()),
                        status.connectionProperty(),
                        texts.localeProperty()));
        var line = new HBox(8, sign, words);
        line.getStyleClass().add("connection-line");
        getChildren().addAll(line, detail);
        status.connectionProperty().subscribe(now -> draw(now.kind()));
        var everything = Bindings.concat(words.textProperty(), " · ", detail.textProperty());
        Tip.on(this, everything);
        accessibleTextProperty().bind(everything);
    }

    private void draw(Connection.Kind kind) {
        words.getStyleClass().removeAll("text-warn", "text-exercise");
        sign.getChildren().setAll(signOf(kind));
        switch (kind) {
            case SIMULATED, PLAYED_BACK -> words.getStyleClass().add("text-exercise");
            case OFFLINE, PARTLY -> words.getStyleClass().add("text-warn");
            case ONLINE, NO_SOURCE -> {}
        }
    }

    private static Node signOf(Connection.Kind kind) {
        return switch (kind) {
            case ONLINE -> dot("ok");
            case NO_SOURCE -> dot("hollow");
            case PARTLY -> new Icon(Feather.ALERT_TRIANGLE).styled("text-warn");
            case OFFLINE -> new Icon(Feather.WIFI_OFF).styled("text-warn");
            case SIMULATED, PLAYED_BACK -> new Icon(Feather.RADIO).styled("text-exercise");
        };
    }

    private String say(Texts texts, Connection now) {
        return switch (now.kind()) {
            case NO_SOURCE -> texts.get("shell.connection.none");
            case ONLINE -> texts.get("shell.connection.online", now.sources());
            case PARTLY -> texts.get("shell.connection.partly", now.sources());
            case OFFLINE -> texts.get("shell.connection.offline");
            case SIMULATED -> texts.get("shell.connection.simulated", now.sources());
            case PLAYED_BACK -> texts.get("shell.connection.played", now.sources());
        };
    }

    private String detail(Texts texts, Connection now) {
        Optional<String> last = now.lastSuccess()
                .map(at -> texts.get("shell.connection.last", frame.formats().timeWithSeconds(at)));
        return switch (now.kind()) {
            case NO_SOURCE -> texts.get("shell.connection.none.detail");
            case SIMULATED -> texts.get("shell.connection.simulated.detail");
            case PLAYED_BACK -> texts.get("shell.connection.played.detail");
            case ONLINE, PARTLY, OFFLINE -> last.orElseGet(() -> texts.get("shell.connection.waiting"));
        };
    }

    private static Region dot(String tone) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", tone);
        return dot;
    }
}
