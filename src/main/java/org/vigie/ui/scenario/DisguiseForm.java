// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.retold.Retold;
import org.vigie.exercise.retold.Suspect;
import org.vigie.exercise.retold.Swap;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;

/// Every name that is replaced in a scenario told after a room, and everything that may still give somebody away, to be
/// looked through before it is kept. While one of the originals would still be readable, it is not.
final class DisguiseForm extends HBox {
    private static final int SUSPECTS_SHOWN = 300;
    private static final double LIST_HEIGHT = 300;
    /// Between two looks at the whole scenario while somebody types.
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Frame frame;
    private final Retold retold;
    private final Lanes lanes;
    private final List<Swap> swaps;
    private final VBox rows = new VBox(4);
    private final VBox suspects = new VBox(4);
    private final TextField original = new TextField();
    private final TextField becomes = new TextField();
    private final Coalesced<List<Suspect>> looking;

    private DisguiseForm(Frame frame, Retold retold, Lanes lanes) {
        super(16);
        this.frame = frame;
        this.retold = retold;
        this.lanes = lanes;
        this.swaps = new ArrayList<>(retold.swaps());
        looking = new Coalesced<>(
                lanes,
                PAUSE,
                () -> {
                    var chosen = List.copyOf(swaps);
                    return () -> retold.suspects(chosen);
                },
                this::show,
                _ -> suspects.getChildren()
                        .setAll(Controls.plain(frame.texts().get("scenario.retell.unread"), "text-bad")));
        var texts = frame.texts();
        rows.setId("disguise-swaps");
        suspects.setId("disguise-suspects");
        for (int i = 0; i < swaps.size(); i++) rows.getChildren().add(row(i));
        var left = new VBox(8, new Labelled(texts.bind("scenario.retell.swaps"), scroll(rows)), adding());
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new Labelled(texts.bind("scenario.retell.suspects"), scroll(suspects))
                .help(texts.bind("scenario.retell.suspects.help"));
        right.setPrefWidth(320);
        getChildren().addAll(left, right);
        looking.request();
    }

    static void open(Frame frame, Retold retold, Lanes lanes, Function<Scenario, CompletableFuture<Scenario>> keep) {
        var texts = frame.texts();
        var form = new DisguiseForm(frame, retold, lanes);
        new FormDialog(frame, texts.bind("scenario.retell.review"), form, texts.bind("scenario.retell.keep"))
                .explaining(problem -> problem instanceof StillReadable leak
                        ? Optional.of(texts.get("scenario.retell.leaks", String.join(", ", leak.originals)))
                        : Optional.empty())
                .open(() -> form.disguised().thenCompose(keep), "wide-card");
    }

    /// Originals that would still be readable.
    private static final class StillReadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<String> originals;

        StillReadable(List<String> originals) {
            this.originals = List.copyOf(originals);
        }
    }

    /// @return fails with [StillReadable] while an original is left
    private CompletableFuture<Scenario> disguised() {
        var chosen = List.copyOf(swaps);
        var done = new CompletableFuture<Scenario>();
        lanes.ask(
                () -> {
                    var leaks = retold.leaks(chosen);
                    if (!leaks.isEmpty()) throw new StillReadable(leaks);
                    return retold.under(chosen);
                },
                done::complete,
                done::completeExceptionally);
        return done;
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(LIST_HEIGHT);
        return scroll;
    }

    private Node row(int place) {
        var swap = swaps.get(place);
        var texts = frame.texts();
        var kind =
                Controls.plain(texts.get("scenario.retell.kind." + swap.kind().name()), "text-meta");
        kind.setMinWidth(90);
        var was = Controls.plain(swap.original());
        was.setMinWidth(0);
        was.setPrefWidth(190);
        var field = new TextField(swap.becomes());
        field.setId("disguise-" + place);
        field.setAccessibleText(texts.get("scenario.retell.becomes", swap.original()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((_, now) -> {
            swaps.set(place, swaps.get(place).with(now.strip()));
            looking.request();
        });
        return Controls.line(8, kind, was, field, Controls.plain("× " + swap.times(), "text-meta"));
    }

    private Node adding() {
        var texts = frame.texts();
        original.setId("disguise-original");
        original.promptTextProperty().bind(texts.bind("scenario.retell.add.original"));
        original.accessibleTextProperty().bind(texts.bind("scenario.retell.add.original"));
        becomes.setId("disguise-becomes");
        becomes.promptTextProperty().bind(texts.bind("scenario.retell.add.becomes"));
        becomes.accessibleTextProperty().bind(texts.bind("scenario.retell.add.becomes"));
        HBox.setHgrow(original, Priority.ALWAYS);
        HBox.setHgrow(becomes, Priority.ALWAYS);
        var add = new Button();
        add.setId("disguise-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.textProperty().bind(texts.bind("scenario.retell.add"));
        add.setOnAction(_ -> add());
        return Controls.line(8, original, becomes, add);
    }

    private void add() {
        var was = original.getText().strip();
        if (was.isEmpty() || becomes.getText().isBlank()) return;
        swaps.add(new Swap(Swap.Kind.ADDED, was, becomes.getText().strip(), 0));
        rows.getChildren().addFirst(row(swaps.size() - 1));
        original.clear();
        becomes.clear();
        original.requestFocus();
        looking.request();
    }

    /// Lists what is still suspicious with the replacements as they are now.
    private void show(List<Suspect> found) {
        suspects.getChildren().clear();
        if (found.isEmpty())
            suspects.getChildren()
                    .add(Controls.plain(frame.texts().get("scenario.retell.suspects.none"), "text-muted"));
        found.stream()
                .limit(SUSPECTS_SHOWN)
                .forEach(one -> suspects.getChildren().add(suspect(one)));
    }

    /// Pressed, it stands ready to be replaced.
    private Node suspect(Suspect one) {
        var button = new Button(one.text() + " × " + one.times());
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "ghost");
        button.setOnAction(_ -> {
            original.setText(one.text());
            becomes.requestFocus();
        });
        var where = Controls.plain("… " + one.where() + " …", "text-meta");
        where.setWrapText(true);
        where.setMinHeight(Label.USE_PREF_SIZE);
        return new VBox(2, button, where);
    }
}
