// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.RoleId;
import org.vigie.core.channel.Message;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// The room channel: what the cell tells itself, by role. Here one reads what is new for one's roles and answers in a
/// line; nothing of it leaves the station.
final class ChannelPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Around around;
    private final ChannelModel channel;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final StackPane body = new StackPane();
    private final FlowPane filters = new FlowPane(4, 4);
    private final MenuButton recipients = new MenuButton();
    private final TextField line = new TextField();
    private final Button seen;
    private final Panel panel;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private int drawn;

    ChannelPane(Around around, ChannelModel channel) {
        this.around = around;
        this.channel = channel;
        setId("channel");
        var texts = around.texts();
        rows.setId("channel-rows");
        scroll.setFitToWidth(true);
        filters.getStyleClass().add("log-filters");
        seen = Controls.button(
                texts.bind("room.channel.seen"),
                Feather.CHECK,
                () -> {
                    var _ = channel.see();
                },
                "small");
        seen.setId("channel-seen");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        panel = new Panel(texts.bind("room.channel"), new VBox(filters, body, foot()))
                .flush()
                .actions(seen);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        line.setId("channel-line");
        line.promptTextProperty().bind(texts.bind("room.channel.prompt"));
        line.accessibleTextProperty().bind(texts.bind("room.channel.prompt"));
        line.textProperty().bindBidirectional(channel.textProperty());
        line.setOnAction(_ -> send());
        channel.filterProperty().subscribe(this::draw);
        channel.toProperty().subscribe(this::draw);
        channel.restrictedProperty().subscribe(this::draw);
        channel.personProperty().subscribe(this::draw);
        around.onChange(this, this::draw);
    }

    /// What its tab says: with how much is new, if anything is.
    ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    /// Puts the keyboard into the line.
    void write() {
        line.requestFocus();
        line.end();
    }

    void see() {
        var _ = channel.see();
    }

    private void draw() {
        var texts = around.texts();
        long mine = channel.mine();
        title.set(mine == 0 ? texts.get("room.tab.channel") : texts.get("room.tab.channel.new", mine));
        panel.meta().setText(mine == 0 ? "" : texts.get("room.channel.mine", mine));
        seen.setDisable(mine == 0);
        filters.getChildren().setAll(chips());
        recipients();
        var messages = channel.shown();
        boolean narrowed = channel.filterProperty().get().isPresent();
        rows.getChildren().setAll(messages.stream().map(this::row).toList());
        body.getChildren()
                .setAll(
                        messages.isEmpty()
                                ? Notice.empty(texts.bind(narrowed ? "room.channel.nothing" : "room.channel.empty"))
                                : scroll);
        if (messages.size() != drawn) {
            drawn = messages.size();
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(1);
        }
    }

    private List<Node> chips() {
        var chips = new ArrayList<Node>();
        chips.add(chip(Optional.empty(), around.texts().get("room.channel.all"), 0));
        for (var held : around.state().roles()) {
            long unseen = channel.unseen(held);
            boolean isMine = channel.roles().contains(held);
            if (unseen == 0 && !isMine) continue;
            chips.add(chip(Optional.of(held.role().id()), around.say(held.role().name()), unseen));
        }
        return chips;
    }

    private Node chip(Optional<RoleId> role, String name, long unseen) {
        var text = unseen == 0
                ? name
                : around.texts().get("room.log.filter", name, around.formats().number(unseen));
        var chip = new Button(text);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("log-filter");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.pseudoClassStateChanged(CHOSEN, channel.filterProperty().get().equals(role));
        if (unseen > 0) chip.setAccessibleText(around.texts().get("room.channel.unseen", name, unseen));
        chip.setOnAction(_ -> channel.filterProperty().set(role));
        return chip;
    }

    private Node row(Message message) {
        var texts = around.texts();
        var time = Controls.whole(Controls.plain(around.formats().time(message.at()), "strong", "channel-time"));
        var from = message.from().map(around::name).orElseGet(() -> texts.get("room.log.station"));
        var to = message.to().isEmpty() ? texts.get("room.channel.everyone") : names(message.to());
        var head = Controls.plain(texts.get("room.channel.from", from, to), "text-meta");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        var words = Controls.plain(
                message.reach() == Message.Reach.WITHHELD ? texts.get("room.channel.withheld") : message.text());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var text = new VBox(2, head, words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, time, text);
        row.getStyleClass().add("channel-row");
        if (message.reach() != Message.Reach.EVERYONE)
            row.getChildren().add(new Icon(Feather.LOCK).meaning(texts.get("room.channel.restricted")));
        if (channel.isNew(message))
            row.getChildren()
                    .add(Controls.whole(Controls.plain(texts.get("room.channel.new"), "chip", "in-row", "accent")));
        row.setAccessibleText(String.join(", ", time.getText(), head.getText(), words.getText()));
        return row;
    }

    private String names(List<RoleId> roles) {
        return roles.stream().map(around::name).collect(Collectors.joining(", "));
    }

    private Node foot() {
        var texts = around.texts();
        recipients.setId("channel-to");
        recipients.getStyleClass().add("small");
        recipients.setGraphic(new Icon(Feather.USERS));
        recipients.setMinWidth(0);
        recipients.setMaxWidth(200);
        var send = new Button("", new Icon(Feather.SEND));
        send.setId("channel-send");
        send.getStyleClass().addAll("primary", "small");
        send.textProperty().bind(texts.bind("room.channel.send"));
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(_ -> send());
        HBox.setHgrow(line, Priority.ALWAYS);
        var foot = Controls.line(8, recipients, line, send);
        foot.setId("channel-foot");
        foot.getStyleClass().add("log-foot");
        return foot;
    }

    private void recipients() {
        var to = channel.toProperty().get();
        var texts = around.texts();
        recipients.setText(
                to.isEmpty()
                        ? texts.get("room.channel.to.all")
                        : texts.get(
                                "room.channel.to",
                                names(around.state().roles().stream()
                                        .map(held -> held.role().id())
                                        .filter(to::contains)
                                        .toList())));
        recipients.setAccessibleText(recipients.getText());
        var all = new MenuItem(texts.get("room.channel.everyone"));
        all.setOnAction(_ -> channel.addressAll());
        var items = new ArrayList<MenuItem>();
        items.add(all);
        items.add(new SeparatorMenuItem());
        for (var held : around.state().roles()) items.add(item(held));
        var lock = new CheckMenuItem(texts.get("room.channel.restrict"));
        lock.setSelected(channel.restrictedProperty().get());
        lock.setDisable(to.isEmpty());
        lock.setOnAction(_ -> channel.restrict(!channel.restrictedProperty().get(), this::unguarded));
        items.add(new SeparatorMenuItem());
        items.add(lock);
        recipients.getItems().setAll(items);
        boolean locked = channel.restrictedProperty().get() && !to.isEmpty();
        recipients.setGraphic(new Icon(locked ? Feather.LOCK : Feather.USERS));
    }

    private void unguarded() {
        around.frame().toasts().complain(around.texts().get("kit.restrict.open"));
    }

    private MenuItem item(HeldRole held) {
        var item = new CheckMenuItem(around.say(held.role().name()));
        item.setMnemonicParsing(false);
        item.setSelected(channel.toProperty().get().contains(held.role().id()));
        item.setOnAction(_ -> channel.address(
                held.role().id(),
                !channel.toProperty().get().contains(held.role().id())));
        return item;
    }

    private void send() {
        channel.objection()
                .ifPresent(
                        why -> around.frame().toasts().complain(around.texts().get(why)));
        var _ = channel.send();
    }
}
