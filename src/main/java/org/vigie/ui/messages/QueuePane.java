// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Library;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Receipt;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Panel;

/// What is on its way out and what became of it: what waits for a person first, then what is under way, then the latest
/// that is done.
final class QueuePane extends VBox {
    private static final int MOST_DONE = 8;

    private final Around around;
    private final Decisions decisions;
    private final VBox rows = new VBox();
    private final Panel panel;

    QueuePane(Around around) {
        this.around = around;
        this.decisions = new Decisions(around);
        setId("send-queue");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        panel = new Panel(around.texts().bind("publish.queue"), scroll).flush();
        panel.getStyleClass().add("send-queue");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.sending().standingProperty().subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    /// Looks again how long things wait.
    void tick() {
        if (!around.sending().standingProperty().get().outbox().open().isEmpty()) lay();
    }

    boolean isEmpty() {
        return around.sending().standingProperty().get().outbox().items().isEmpty();
    }

    void focusRows() {
        rows.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void lay() {
        var outbox = around.sending().standingProperty().get().outbox();
        var open = outbox.open();
        var done = new ArrayList<>(outbox.items());
        done.removeAll(open);
        panel.meta().setText(around.texts().get("publish.queue.count", open.size()));
        Controls.restyle(panel, List.of("waits"), open.isEmpty() ? List.of() : List.of("waits"));
        rows.getChildren()
                .setAll(Stream.concat(
                                open.stream().sorted((a, b) -> Boolean.compare(asks(b), asks(a))),
                                done.reversed().stream().limit(MOST_DONE))
                        .map(this::row)
                        .toList());
        if (rows.getChildren().isEmpty())
            rows.getChildren()
                    .add(Controls.wrapped(around.texts().get("publish.queue.none"), "text-muted", "queue-row"));
    }

    /// Whether a person must do something.
    private boolean asks(Item item) {
        return item.needsConfirming(around.model().now()) || isUnknown(item);
    }

    private boolean cameBack(Item item) {
        return !around.sending().returned(item).isEmpty();
    }

    private boolean isUnknown(Item item) {
        return item.stage() == Item.Stage.UNKNOWN
                || (item.stage() == Item.Stage.BEGUN && !around.sending().isInHand(item));
    }

    private Node row(Item item) {
        var sending = item.sending();
        var way = Controls.whole(Controls.plain(
                around.texts().get("publish.way." + sending.account().way().name()), "chip"));
        var account = Controls.wrapped(sending.account().name(), "text-meta");
        var row = new VBox(
                4, Controls.wrapped(title(item), "strong"), Controls.line(8, way, account), state(item), acts(item));
        if (cameBack(item))
            row.getChildren()
                    .add(3, Controls.wrapped(SendingWords.returned(around, item), "text-bad", "sending-returned"));
        row.getStyleClass().add("queue-row");
        row.setId("sending-" + sending.id());
        return row;
    }

    private String title(Item item) {
        return around.model()
                .stateProperty()
                .get()
                .shelf()
                .one(item.sending().text().message())
                .map(Library.Record::message)
                .map(message -> message.title())
                .orElseGet(() -> item.sending().text().message().toString());
    }

    private Label state(Item item) {
        var said =
                Controls.wrapped(SendingWords.say(around, item, isUnknown(item)), SendingWords.tone(item, asks(item)));
        said.getStyleClass().add("sending-state");
        return said;
    }

    private Node acts(Item item) {
        var line = new FlowPane(8, 4);
        var texts = around.texts();
        if (item.needsConfirming(around.model().now()))
            line.getChildren().add(button("confirm", "publish.act.confirm", Feather.CHECK, () -> confirm(item)));
        if (isUnknown(item))
            line.getChildren()
                    .add(button(
                            "settle",
                            "publish.act.settle",
                            Feather.HELP_CIRCLE,
                            () -> decisions.settle(item, title(item))));
        if (item.left() > 0)
            line.getChildren()
                    .add(button(
                            "takeUp", "publish.act.takeUp", Feather.PLAY, () -> decisions.takeUp(item, title(item))));
        if (item.stage() == Item.Stage.QUEUED)
            line.getChildren()
                    .add(button(
                            "callOff",
                            "publish.act.callOff",
                            Feather.X,
                            () -> decisions.act(by -> around.sending().callOff(by, item))));
        if (cameBack(item))
            line.getChildren()
                    .add(button(
                            "returned",
                            "publish.act.returned",
                            Feather.CORNER_UP_LEFT,
                            () -> ReturnedCard.open(around, item)));
        item.last()
                .filter(Receipt.Sent.class::isInstance)
                .map(sent -> ((Receipt.Sent) sent).url())
                .filter(url -> !url.isBlank())
                .ifPresent(url -> {
                    var copy = Controls.iconOnly(texts.bind("publish.act.link"), Feather.LINK, () -> copy(url));
                    line.getChildren().add(copy);
                });
        Controls.shown(line, !line.getChildren().isEmpty());
        return line;
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var button = Controls.button(around.texts().bind(key), icon, act, "small");
        button.setId("sending-" + id);
        return button;
    }

    private static void copy(String url) {
        var clip = new ClipboardContent();
        clip.putString(url);
        Clipboard.getSystemClipboard().setContent(clip);
    }

    /// Shows the words and the old values once more.
    private void confirm(Item item) {
        var texts = around.texts();
        var stale = item.stale(around.model().now());
        var values = item.sending().values().entrySet().stream()
                .filter(value -> stale.contains(value.getKey()))
                .map(value -> around.variable(value.getKey()) + " = "
                        + value.getValue().value())
                .sorted()
                .collect(Collectors.joining("\n"));
        var body = new VBox(
                12,
                Controls.wrapped(
                        texts.get(
                                "publish.confirm.ask",
                                item.sending().account().name(),
                                around.formats().duration(waited(item))),
                        "text-muted"),
                Controls.wrapped(item.sending().words(), "reading"));
        if (!stale.isEmpty())
            body.getChildren().add(Controls.wrapped(texts.get("publish.confirm.old", values), "text-warn"));
        new FormDialog(
                        around.frame(),
                        texts.bind("publish.confirm.title", title(item)),
                        body,
                        texts.bind("publish.act.confirm"))
                .explaining(decisions::nobody)
                .open(() -> decisions.asPerson(by -> around.sending().confirm(by, item, stale)), "wide-card");
    }

    private Duration waited(Item item) {
        return Duration.between(item.queuedAt(), around.model().now());
    }
}
