// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.core.message.Tongue;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Reads the message maps of the room: one question at a time, what is answered and by what that is held up.
final class MapsDialog extends VBox {
    private static final double TALLEST = 430;

    private final Around around;
    private final MapWords words;
    private final MapPrint print;
    private final ComboBox<Tongue> language;
    private final VBox page = new VBox(12);
    private final HBox choice = Controls.line(8);
    private final FlowPane acts = new FlowPane(8, 8);
    private final Subscription subscription;
    private Optional<MessageId> shown = Optional.empty();
    private Runnable shut = () -> {};

    private MapsDialog(Around around, MapPrint print) {
        super(12);
        this.around = around;
        this.print = print;
        words = new MapWords(around);
        setId("maps");
        var current = around.model().current().map(one -> one.message());
        language = around.box("map-language", List.of(Tongue.values()), Tongue::name);
        language.setValue(current.map(Message::language)
                .or(() -> Tongue.of(around.texts().locale().getLanguage()))
                .orElse(Tongue.FR));
        language.setAccessibleText(around.texts().get("messages.language"));
        language.setMinWidth(USE_PREF_SIZE);
        shown = current.flatMap(around.model().maps()::forText)
                .map(kept -> kept.map().id());
        language.valueProperty().addListener((_, _, now) -> {
            shown = shown.map(id -> new MessageId(id.matter(), now));
            lay();
        });
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        // with and without a bar the cards would need different heights
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setPrefViewportHeight(TALLEST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choice, scroll, acts);
        subscription = Subscription.combine(
                around.model().maps().allProperty().subscribe(this::lay),
                around.model().stateProperty().subscribe(this::lay));
        lay();
    }

    /// Opens the maps over the page, at the one of the text that is chosen there.
    static void open(Around around) {
        open(around, new MapPrint(around));
    }

    static void open(Around around, MapPrint print) {
        var close = new Button();
        close.setId("maps-close");
        close.textProperty().bind(around.texts().bind("messages.map.close"));
        var dialog = new MapsDialog(around, print);
        var card = around.frame().dialogs().card(around.texts().bind("messages.maps"), dialog, close);
        card.getStyleClass().addAll("widest", "messages");
        card.getStylesheets().add(org.vigie.ui.kit.Theme.sheet("messages"));
        card.sceneProperty().addListener((_, before, now) -> {
            if (before != null && now == null) dialog.subscription.unsubscribe();
        });
        dialog.shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> dialog.shut.run());
        dialog.choice.getChildren().getLast().requestFocus();
    }

    private void lay() {
        var scenario =
                around.model().current().map(one -> one.message().scenario()).orElse("");
        var maps = around.model().maps().of(language.getValue(), scenario);
        var map = shown.flatMap(around.model().maps()::one)
                .filter(kept -> kept.map().language() == language.getValue())
                .or(() -> maps.stream().findFirst());
        shown = map.map(kept -> kept.map().id()).or(() -> shown);
        var box = around.box("map-choose", maps, (Kept kept) -> words.name(kept.map()));
        box.setAccessibleText(around.texts().get("messages.map.choose"));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        map.ifPresent(box::setValue);
        box.valueProperty().addListener((_, _, now) -> {
            shown = Optional.of(now.map().id());
            show(now);
        });
        choice.getChildren().setAll(language, box);
        if (map.isPresent()) show(map.get());
        else {
            page.getChildren().setAll(Controls.label(around.texts().bind("messages.map.none"), "text-muted"));
            acts.getChildren().setAll(button("new", Feather.PLUS, this::write));
        }
    }

    private void show(Kept kept) {
        var map = kept.map();
        var keys = new Cards();
        keys.setId("map-keys");
        for (int key = 1; key <= map.keys().size(); key++)
            keys.add(key(key, map.keys().get(key - 1)));
        var spoken = Controls.plain(words.spoken(map.said()), "text-meta");
        spoken.setId("map-spoken");
        page.getChildren()
                .setAll(
                        wrapped(map.question(), "title-panel"),
                        Controls.plain(words.about(kept), "text-meta"),
                        keys,
                        spoken,
                        remarks(map));
        acts.getChildren()
                .setAll(
                        button("edit", Feather.EDIT_2, () -> MapForm.edit(around, map)),
                        button("new", Feather.PLUS, this::write),
                        button("withdraw", Feather.ARCHIVE, () -> withdraw(map)),
                        button("export", Feather.DOWNLOAD, () -> print.open(List.of(kept))),
                        button(
                                "exportAll",
                                Feather.DOWNLOAD,
                                () -> print.open(around.model().maps().of(language.getValue(), map.scenario()))));
    }

    private VBox key(int number, Key key) {
        var card = new VBox(
                8,
                Controls.label(around.texts().bind("messages.map.key", number), "text-meta"),
                flowing(words.filled(key.words()), "strong"));
        for (var fact : key.facts()) card.getChildren().add(fact(fact));
        card.getStyleClass().add("map-key");
        return card;
    }

    private Node fact(Fact fact) {
        var standing = words.standing(fact);
        boolean doubt = words.isDoubtful(fact);
        var said = new VBox(2, flowing(words.filled(fact.words())));
        if (!standing.isEmpty()) said.getChildren().add(flowing(standing, doubt ? "text-warn" : "text-ok"));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var sign = new Icon(doubt ? Feather.ALERT_TRIANGLE : standing.isEmpty() ? Feather.MINUS : Feather.CHECK);
        sign.getStyleClass().add(doubt ? "text-warn" : standing.isEmpty() ? "text-meta" : "text-ok");
        var line = Controls.line(8, sign, said);
        line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return line;
    }

    private Node remarks(MessageMap map) {
        var box = new VBox(4);
        box.setId("map-remarks");
        var found = words.remarks(map);
        if (found.isEmpty()) box.getChildren().add(wrapped(around.texts().get("messages.checks.none"), "text-ok"));
        for (var remark : found)
            box.getChildren().add(Controls.line(8, new Icon(Feather.ALERT_TRIANGLE), wrapped(remark, "text-warn")));
        return box;
    }

    private Button button(String what, Feather drawing, Runnable action) {
        var button = Controls.button(around.texts().bind("messages.map." + what), drawing, action, "small");
        button.setId("map-" + what);
        return button;
    }

    private void write() {
        MapForm.write(
                around,
                language.getValue(),
                shown.flatMap(around.model().maps()::one).map(kept -> kept.map().scenario()));
    }

    private void withdraw(MessageMap map) {
        var texts = around.texts();
        around.frame()
                .dialogs()
                .confirm(
                        texts.bind("messages.map.withdraw"),
                        texts.bind("messages.map.withdraw.ask", map.question()),
                        texts.bind("messages.withdraw"),
                        () -> MapForm.told(around, around.model().maps().withdraw(map.id()), "messages.map.withdrawn"));
    }

    private static Label flowing(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setWrapText(true);
        return label;
    }

    private static Label wrapped(String text, String... styles) {
        var label = flowing(text, styles);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
