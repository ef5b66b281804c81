// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Cell;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// The main courante: everything that was done and noted, newest first, to narrow, search and rectify.
final class LogPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Around around;
    private final LogModel log;
    private final LogExportForm export;
    private final ListView<RoomLog.Line> rows = new ListView<>();
    private final StackPane body = new StackPane();
    private final Map<Optional<LogKind>, Button> filters = new HashMap<>();
    private final Button pinned = new Button();
    private final Button people = new Button();
    private final TextField search = new TextField();
    private final TextField hour = new TextField();
    private final Label seal = new Label();
    private final Label step = Controls.plain("", "text-meta");
    private final Label print = Controls.plain("", "text-meta");

    LogPane(Around around, LogModel log, LogExportModel export, LogFiles files) {
        this.around = around;
        this.export = new LogExportForm(around, export, this);
        this.log = log;
        setId("room-log");
        rows.setId("room-log-list");
        rows.setCellFactory(_ ->
                new LogCell(around, log, files, new LogCell.Acts(this::correct, this::pin, this::widen, this::follow)));
        rows.accessibleTextProperty().bind(around.texts().bind("room.log"));
        rows.setOnKeyPressed(event -> {
            var line = rows.getSelectionModel().getSelectedItem();
            if (line == null || event.isShortcutDown() || event.isAltDown()) return;
            switch (event.getCode()) {
                case ENTER, R -> correct(line);
                case P -> pin(line);
                case A -> follow(line);
                case E -> widen(line);
                case J -> {
                    if (log.logProperty().get().canAttach(line)) files.ask(line);
                }
                case O ->
                    log.logProperty().get().filesOf(line).stream().findFirst().ifPresent(files::open);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        seal.setId("room-seal");
        seal.getStyleClass().addAll("chip", "in-row");
        seal.setGraphic(new Icon(Feather.LOCK));
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        var panel = new Panel(around.texts().bind("room.log"), new VBox(filters(), finders(), problem(), body, foot()))
                .flush()
                .actions(Controls.whole(seal));
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        files.takeDrops(this, Optional::empty);
        files.adding().stepProperty().subscribe(step -> {
            Controls.shown(this.step, step.isPresent());
            step.ifPresent(
                    now -> this.step.setText(around.texts().get("room.log.attach.step", now.name(), now.percent())));
        });
        log.logProperty().subscribe(this::draw);
        log.shownProperty().subscribe(this::draw);
        log.loadedProperty().subscribe(this::draw);
        log.sealProperty().subscribe(this::drawSeal);
        around.texts().follow(this, () -> {
            draw();
            drawSeal();
        });
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.error(texts.bind("room.log.failed"), texts.bind("room.retry"), log::refresh);
        notice.setId("room-log-failed");
        log.failedProperty().subscribe(failed -> Controls.shown(notice, failed));
        return notice;
    }

    void focusSearch() {
        search.requestFocus();
    }

    /// What takes the log out of the program.
    LogExportForm export() {
        return export;
    }

    private Node filters() {
        var row = new FlowPane(4, 4);
        row.getStyleClass().add("log-filters");
        row.getChildren().add(filter(Optional.empty(), "ALL"));
        for (var kind : LogKind.OFFERED) row.getChildren().add(filter(Optional.of(kind), kind.name()));
        pinned.setId("log-filter-pinned");
        people.setId("log-filter-people");
        people.setTooltip(new Tooltip());
        people.getTooltip().textProperty().bind(around.texts().bind("room.log.people.help"));
        people.accessibleHelpProperty().bind(around.texts().bind("room.log.people.help"));
        row.getChildren().addAll(toggle(pinned, log.onlyPinnedProperty()), toggle(people, log.onlyPeopleProperty()));
        log.kindProperty()
                .subscribe(
                        now -> filters.forEach((kind, chip) -> chip.pseudoClassStateChanged(CHOSEN, kind.equals(now))));
        return row;
    }

    private static Button toggle(Button chip, BooleanProperty on) {
        chip.getStyleClass().add("log-filter");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> on.set(!on.get()));
        on.subscribe(now -> chip.pseudoClassStateChanged(CHOSEN, now));
        return chip;
    }

    private Button filter(Optional<LogKind> kind, String name) {
        var chip = new Button();
        chip.setId("log-filter-" + name);
        chip.getStyleClass().add("log-filter");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> log.kindProperty().set(kind));
        filters.put(kind, chip);
        return chip;
    }

    private Node finders() {
        var texts = around.texts();
        search.setId("log-search");
        search.promptTextProperty().bind(texts.bind("room.log.search"));
        search.accessibleTextProperty().bind(texts.bind("room.log.search"));
        log.wordsProperty().bind(search.textProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        hour.setId("log-hour");
        hour.getStyleClass().add("log-hour");
        hour.promptTextProperty().bind(texts.bind("room.log.hour"));
        hour.accessibleTextProperty().bind(texts.bind("room.log.hour.help"));
        hour.textProperty().subscribe(() -> hour.pseudoClassStateChanged(ERROR, false));
        hour.setOnAction(_ -> jump());
        var row = Controls.line(8, search, hour);
        row.getStyleClass().add("log-finders");
        return row;
    }

    private void jump() {
        var place = log.placeOf(hour.getText(), around.state().cell().map(Cell::startsAt));
        hour.pseudoClassStateChanged(ERROR, place.isEmpty());
        if (place.isEmpty()) {
            around.frame().toasts().complain(around.texts().get("room.log.hour.help"));
            return;
        }
        rows.getSelectionModel().clearAndSelect(place.getAsInt());
        rows.scrollTo(place.getAsInt());
    }

    private Node foot() {
        var check = Controls.button(around.texts().bind("room.log.check"), Feather.SHIELD, log::checkSeal, "small");
        check.setId("log-check");
        print.setId("log-print");
        var away = Controls.button(around.texts().bind("room.export"), Feather.DOWNLOAD, export::open, "small");
        away.setId("log-export");
        var foot = Controls.line(8, print, step, Controls.space(), check, away);
        foot.getStyleClass().add("log-foot");
        return foot;
    }

    private void draw() {
        var texts = around.texts();
        var all = log.logProperty().get();
        var counts = all.counts();
        filters.forEach((kind, chip) -> {
            var word = kind.map(k -> texts.get("room.log.kind." + k.name())).orElseGet(() -> texts.get("room.log.all"));
            int count =
                    kind.map(k -> counts.getOrDefault(k, 0)).orElse(all.lines().size());
            chip.setText(texts.get("room.log.filter", word, around.formats().number(count)));
        });
        pinned.setText(texts.get(
                "room.log.filter",
                texts.get("room.log.pinned"),
                around.formats().number(all.pinned().size())));
        people.setText(texts.get("room.log.people"));
        var shown = log.shownProperty().get();
        if (!log.loadedProperty().get()) body.getChildren().setAll(Notice.loading());
        else if (shown.isEmpty())
            body.getChildren()
                    .setAll(Notice.empty(texts.bind(all.lines().isEmpty() ? "room.log.empty" : "room.log.nothing")));
        else body.getChildren().setAll(rows);
        if (!rows.getItems().equals(shown)) {
            var chosen = rows.getSelectionModel().getSelectedItem();
            rows.setItems(FXCollections.observableArrayList(shown));
            if (chosen != null) rows.getSelectionModel().select(chosen);
        }
        rows.refresh();
    }

    private void drawSeal() {
        var texts = around.texts();
        var formats = around.formats();
        seal.getStyleClass().removeAll("ok", "bad");
        var found = log.sealProperty().get();
        if (found.isEmpty()) {
            seal.setText(texts.get("room.log.seal.checking"));
            print.setText("");
            return;
        }
        switch (found.get().verdict()) {
            case Verdict.Intact(long entries) -> {
                seal.getStyleClass().add("ok");
                seal.setText(texts.get("room.log.seal.intact", entries, formats.number(entries)));
            }
            case Verdict.Broken(var first, var _) -> {
                seal.getStyleClass().add("bad");
                seal.setText(texts.get("room.log.seal.broken", formats.number(first.seq())));
            }
        }
        var at = formats.timeWithSeconds(found.get().at());
        print.setText(found.get()
                .last()
                .map(hash -> texts.get("room.log.print", hash.brief(), at))
                .orElse(at));
    }

    /// Keeps a line at hand for all, or no longer.
    private void pin(RoomLog.Line line) {
        var ref = line.entry().ref();
        boolean isPinned = log.logProperty().get().pinned().contains(ref);
        var _ = around.room().act(new Payload.LinePinned(ref, !isPinned));
    }

    /// Asks for an action that follows from a line.
    private void follow(RoomLog.Line line) {
        if (!log.logProperty().get().canFollow(line)) return;
        var words = line.entry().payload() instanceof Payload.Logged logged ? logged.text() : line.said();
        new ActionForms(around).give(ActionOrigin.of(line.entry().ref(), words));
    }

    private void widen(RoomLog.Line line) {
        if (log.logProperty().get().canWiden(line))
            new WidenForm(around).open(line, () -> log.logProperty().get().canWiden(line));
    }

    /// Asks for the right words; they become a new entry that names this one.
    private void correct(RoomLog.Line line) {
        if (!log.logProperty().get().canCorrect(line)) return;
        if (!(line.entry().payload() instanceof Payload.Logged logged)) return;
        new CorrectForm(around).open(line, logged, () -> log.logProperty().get().canCorrect(line));
    }
}
