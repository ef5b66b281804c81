// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Cell;
import org.vigie.core.word.Audience;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.word.SilencePane;
import org.vigie.ui.kit.word.WordForm;

/// The whole page. Wide, everything is side by side; narrow, actions stay and the rest moves to tabs.
final class RoomView extends VBox {
    /// Narrower pages than this have tabs (a window of 1600 px less the rail, at 100 % text).
    private static final double WIDE = 1500;

    /// What lies over the page.
    ///
    /// @param plans the crisis plans
    /// @param sitreps the situation reports that were issued
    /// @param writeSitrep the next one, drafted
    record Papers(Runnable plans, Runnable sitreps, Runnable writeSitrep) {}

    private final Around around;
    private final RolesPane roles;
    private final CardPane card;
    private final ActionsPane actions;
    private final DecisionsPane decisions;
    private final ClaimsPane claims;
    private final LogPane log;
    private final SilencePane silences;
    private final ChannelPane channel;
    private final StackPane body = new StackPane();
    private final Papers papers;
    private boolean narrow;
    private boolean laidOut;

    /// @param cards opens the cards that stand in packages of their own
    RoomView(Around around, LogPane log, ChannelPane channel, Papers papers, RoomCards cards) {
        super(12);
        this.around = around;
        this.papers = papers;
        getStyleClass().addAll("room", "page");
        getStylesheets().add(Theme.sheet("room"));
        setId("room");
        roles = new RolesPane(around);
        card = new CardPane(around);
        actions = new ActionsPane(around);
        decisions = new DecisionsPane(around, cards.advise());
        claims = new ClaimsPane(around);
        silences = new SilencePane(
                around.frame(),
                around.room().stateProperty().map(RoomState::silences),
                around.room().nowProperty(),
                audience -> word(List.of(audience)));
        this.log = log;
        this.channel = channel;
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head(cards.mobilise()), problem(), stoodDown(), body);
    }

    private Node head(Runnable mobilise) {
        var texts = around.texts();
        var title = Controls.whole(Controls.label(texts.bind("room.title"), "title-page"));
        var subtitle = Controls.label(texts.bind("room.subtitle"), "text-muted");
        var cards = Controls.keyed(around.frame(), "room.cards", Feather.BOOK_OPEN, "F2", card::choose);
        cards.setId("cards-choose");
        var shelf = Controls.button(texts.bind("room.plans"), Feather.FOLDER, papers.plans());
        shelf.setId("plans-open");
        var calls = Controls.keyed(around.frame(), "room.mobilise", Feather.PHONE_CALL, "Ctrl+M", mobilise);
        calls.setId("mobilise");
        var issued = Controls.iconOnly(texts.bind("room.sitreps.title"), Feather.ARCHIVE, papers.sitreps());
        issued.setId("sitreps-open");
        var head = Controls.line(
                12, title, subtitle, rectifier(), Controls.space(), calls, shelf, cards, issued, report());
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node report() {
        var texts = around.texts();
        var words = Bindings.createStringBinding(
                () -> texts.get("room.sitrep.prepare", around.state().nextReport()),
                around.room().stateProperty(),
                texts.localeProperty());
        var report =
                Controls.keyed(around.frame(), words, Feather.FILE_TEXT, "Ctrl+P", papers.writeSitrep(), "primary");
        report.setId("report-write");
        return report;
    }

    private Node rectifier() {
        var rectify = Controls.iconOnly(
                around.texts().bind("room.rectify.title"),
                Feather.EDIT_2,
                () -> RectifyForm.open(around),
                "ghost",
                "small");
        rectify.setId("cell-rectify");
        around.onChange(
                rectify, () -> Controls.shown(rectify, around.state().cell().isPresent()));
        return rectify;
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.warning(texts.bind("room.failed"), texts.bind("room.retry"), around.room()::refresh);
        notice.setId("room-problem");
        around.room().failedProperty().subscribe(failed -> Controls.shown(notice, failed));
        return notice;
    }

    /// That the cell stood down, and the way back.
    private Node stoodDown() {
        var words = new SimpleStringProperty("");
        var notice = Notice.warning(words, around.texts().bind("room.reopen.verb"), new StandDownForms(around)::reopen);
        notice.setId("stood-down");
        around.onChange(notice, () -> {
            var end = around.state().cell().flatMap(Cell::end);
            Controls.shown(notice, end.isPresent());
            words.set(end.map(this::say).orElse(""));
        });
        return notice;
    }

    private String say(Cell.End end) {
        var by = end.by().map(around::name).orElseGet(() -> around.texts().get("room.someone"));
        return around.texts().get("room.stoodDown", around.formats().time(end.at()), by, end.reason());
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / around.scale() < WIDE;
        if (isNarrow != narrow || !laidOut) {
            narrow = isNarrow;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        body.getChildren().clear();
        if (narrow) {
            body.getChildren()
                    .add(columns(
                            actions,
                            tabs(
                                    tab("room.tab.log", log),
                                    Controls.tab(channel.title(), channel),
                                    tab("room.tab.decisions", decisions),
                                    tab("room.tab.roles", roles),
                                    tab("room.tab.card", card),
                                    tab("room.tab.claims", claims),
                                    tab("room.tab.silences", silencePanel()))));
        } else {
            var left = column(roles, card);
            var middle = column(actions, decisions);
            body.getChildren()
                    .add(columns(
                            left,
                            middle,
                            tabs(
                                    tab("room.tab.log", log),
                                    Controls.tab(channel.title(), channel),
                                    tab("room.tab.claims", claims),
                                    tab("room.tab.silences", silencePanel()))));
        }
    }

    private static TabPane tabs(Tab... shown) {
        var tabs = new TabPane(shown);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setSide(Side.TOP);
        return tabs;
    }

    private Panel silencePanel() {
        var texts = around.texts();
        var note = Controls.button(texts.bind("room.word"), Feather.PLUS, () -> word(List.of()), "small");
        note.setId("word-note");
        return new Panel(texts.bind("room.silences"), silences).flush().actions(note);
    }

    /// Asks for a word that was issued.
    void word(List<Audience> whom) {
        new WordForm(around.frame(), around.room().id().toString(), around.room()::clock)
                .ask(whom, (word, at) -> around.room().actAt(word, at));
    }

    /// What takes the main courante out of the program.
    LogExportForm logExport() {
        return log.export();
    }

    /// Brings the main courante up and starts a search in it.
    void findInLog() {
        show(log);
        log.focusSearch();
    }

    /// Brings the channel up and puts the keyboard into its line.
    void writeInChannel() {
        show(channel);
        channel.write();
    }

    /// Brings the channel up and says that it was seen.
    void seeChannel() {
        show(channel);
        channel.see();
    }

    /// Brings up the tab of a pane, if it is in one.
    private void show(Node pane) {
        for (var node : body.lookupAll(".tab-pane"))
            if (node instanceof TabPane tabs)
                for (var tab : tabs.getTabs())
                    if (pane.equals(tab.getContent())) tabs.getSelectionModel().select(tab);
    }

    private Tab tab(String key, Node content) {
        return Controls.tab(around.texts().bind(key), content);
    }

    private static HBox columns(Node... nodes) {
        var row = new HBox(12, nodes);
        for (var node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
            if (node instanceof Region region) {
                region.setMinWidth(0);
                region.setPrefWidth(0);
                region.setMaxWidth(Double.MAX_VALUE);
            }
        }
        return row;
    }

    /// Panes above each other, as high as each other.
    private static VBox column(Region... panes) {
        var column = new VBox(12, panes);
        for (var pane : panes) {
            VBox.setVgrow(pane, Priority.ALWAYS);
            pane.setMinHeight(0);
            pane.setMinWidth(0);
            pane.setPrefHeight(0);
        }
        return column;
    }

    RolesPane roles() {
        return roles;
    }

    CardPane card() {
        return card;
    }

    ActionsPane actions() {
        return actions;
    }

    DecisionsPane decisions() {
        return decisions;
    }

    ClaimsPane claims() {
        return claims;
    }
}
