// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.claim.Claim;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks to which fact or rumour mentions belong: typing narrows the list, arrows choose, Enter links, or takes out
/// what is linked already. A new claim starts from the words of the mention.
final class ClaimCard {
    private static final int STATEMENT = 240;
    private static final double ROWS = 17;
    private static final double EM = 13;

    private final Around around;
    private final List<MentionKey> mentions;
    private final Filed first;
    private final ListView<Claim> rows = new ListView<>();
    private final TextField search = new TextField();
    private final Button go = new Button();
    private Runnable close = () -> {};

    /// @param mentions at least one
    /// @param first whose words a new claim starts from
    ClaimCard(Around around, List<MentionKey> mentions, Filed first) {
        this.around = around;
        this.mentions = List.copyOf(mentions);
        this.first = first;
    }

    /// Reads the register, then asks.
    void open() {
        around.watch()
                .claiming()
                .read(
                        this::show,
                        _ -> around.frame().toasts().complain(around.texts().get("watch.claim.failed")));
    }

    private void show(ClaimingViewModel.Register register) {
        var texts = around.texts();
        search.setId("claim-search");
        search.promptTextProperty().bind(texts.bind("watch.claim.search"));
        search.accessibleTextProperty().bind(texts.bind("watch.claim.search"));
        search.textProperty().subscribe(words -> fill(register.search(words)));
        rows.setId("claim-rows");
        rows.setCellFactory(_ -> new Cell());
        rows.setPrefHeight(ROWS * EM * around.scale());
        rows.accessibleTextProperty().bind(texts.bind("watch.claim.rows"));
        var none = Controls.label(texts.bind("watch.claim.none"), "text-meta");
        rows.setPlaceholder(none);
        VBox.setVgrow(rows, Priority.ALWAYS);
        go.setId("answer");
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> tie());
        rows.getSelectionModel().selectedItemProperty().subscribe(this::name);
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("watch.cancel"));
        cancel.setOnAction(_ -> close.run());
        var fresh = Controls.button(texts.bind("watch.claim.new"), Feather.PLUS, () -> note(register));
        fresh.setId("claim-new");
        var body = new VBox(12, search, rows);
        var card = around.frame()
                .dialogs()
                .card(texts.bind("watch.claim.title", mentions.size()), body, fresh, cancel, go);
        card.setId("claim-card");
        card.getStyleClass().add("watch-card");
        card.getStylesheets().add(org.vigie.ui.kit.Theme.sheet("watch"));
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        rows.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) tie();
        });
        close = around.frame().dialogs().show(card);
        search.requestFocus();
    }

    private void fill(List<Claim> found) {
        rows.getItems().setAll(found);
        rows.getSelectionModel().selectFirst();
        if (found.isEmpty()) name(null);
    }

    private void name(@org.jspecify.annotations.Nullable Claim chosen) {
        go.setDisable(chosen == null);
        go.setText(around.texts().get(chosen != null && isTied(chosen) ? "watch.claim.untie" : "watch.claim.tie"));
    }

    private boolean isTied(Claim claim) {
        return claim.tied().containsAll(mentions);
    }

    private void press(KeyEvent event) {
        boolean inSearch = event.getTarget() == search;
        if (event.getCode() == KeyCode.ENTER && (inSearch || rows.isFocused())) {
            tie();
            event.consume();
        } else if (inSearch && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            var chosen = rows.getSelectionModel();
            if (event.getCode() == KeyCode.DOWN) chosen.selectNext();
            else chosen.selectPrevious();
            rows.scrollTo(chosen.getSelectedIndex());
            event.consume();
        }
    }

    private void tie() {
        var claim = rows.getSelectionModel().getSelectedItem();
        if (claim == null) return;
        close.run();
        around.watch().list().uncheckAll();
        around.watch().claiming().tie(claim, mentions, !isTied(claim));
    }

    private void note(ClaimingViewModel.Register register) {
        close.run();
        var texts = around.texts();
        var statement = new TextArea(words());
        statement.setId("claim-statement");
        statement.setWrapText(true);
        statement.setPrefRowCount(3);
        var source = new TextField(new Wording(texts).author(first));
        source.setId("claim-source");
        var body = new VBox(
                12,
                new Labelled(texts.bind("watch.claim.statement"), statement).help(texts.bind("watch.claim.new.help")),
                new Labelled(texts.bind("watch.claim.source"), source));
        new FormDialog(
                        around.frame(),
                        texts.bind("watch.claim.new.title", register.next().spoken()),
                        body,
                        texts.bind("watch.claim.new.go"))
                .onlyIf(statement.textProperty().map(text -> !text.isBlank()))
                .keeping("watch-claim-" + around.room().id().value(), Map.of("statement", statement, "source", source))
                .open(() -> {
                    around.watch().list().uncheckAll();
                    return around.watch()
                            .claiming()
                            .note(register.next(), statement.getText(), source.getText(), mentions);
                });
    }

    private String words() {
        var text = Cleaner.line(first.mention().text());
        return text.length() <= STATEMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, STATEMENT) - 1)) + "…";
    }

    /// Number, words and state; what is linked already has a check.
    private final class Cell extends ListCell<Claim> {
        @Override
        protected void updateItem(Claim claim, boolean isEmpty) {
            super.updateItem(claim, isEmpty);
            if (isEmpty || claim == null) {
                setGraphic(null);
                return;
            }
            var texts = around.texts();
            var state = texts.get("watch.claim.state." + claim.state().name());
            var number = Controls.whole(Controls.plain(claim.id().spoken(), "text-meta"));
            var words = Controls.plain(claim.statement());
            words.setMinWidth(0);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = Controls.line(8, number, words);
            if (isTied(claim))
                line.getChildren()
                        .add(Controls.whole(Controls.plain(texts.get("watch.claim.tied"), "chip", "in-row", "accent")));
            line.getChildren().add(Controls.whole(Controls.plain(state, "chip", "in-row")));
            line.setMaxWidth(rows.getWidth());
            line.prefWidthProperty().bind(rows.widthProperty().subtract(2.5 * EM * around.scale()));
            setGraphic(line);
            setAccessibleText(texts.get("watch.claim.spoken", claim.id().spoken(), claim.statement(), state));
        }
    }
}
