// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.proposal.Wish.Task;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The whole page. Wide, scenarios, list, editor and preview stand side by side; narrow, the preview is a
/// tab and scenarios are chosen above.
final class MessagesView extends VBox {
    /// Narrower pages than this have tabs (a window of 1600 px less the rail, at 100 % text).
    private static final double WIDE = 1500;

    private final Around around;
    private final LibraryExchange exchange;
    private final FilterBar filters;
    private final ScenarioPane scenarios;
    private final ListPane list;
    private final EditorPane editor;
    private final PreviewPane preview;
    private final QueuePane queue;
    private final TabPane tabs = new TabPane();
    private final VBox aside;
    private final StackPane bodyPane = new StackPane();
    private boolean narrow;
    private boolean laidOut;

    MessagesView(Around around, LibraryExchange exchange) {
        super(12);
        this.around = around;
        this.exchange = exchange;
        setId("messages");
        getStyleClass().addAll("messages", "page");
        getStylesheets().add(Theme.sheet("messages"));
        filters = new FilterBar(around);
        scenarios = new ScenarioPane(around);
        list = new ListPane(around);
        editor = new EditorPane(around);
        preview = new PreviewPane(around, editor.draftProperty());
        queue = new QueuePane(around);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        aside = new VBox(12, scenarios);
        VBox.setVgrow(scenarios, Priority.ALWAYS);
        around.sending().standingProperty().subscribe(this::arrangeQueue);
        VBox.setVgrow(bodyPane, Priority.ALWAYS);
        bodyPane.setMinHeight(0);
        getChildren().addAll(head(), filters, problem(), bodyPane);
    }

    private Node head() {
        var texts = around.texts();
        var title = Controls.whole(Controls.label(texts.bind("messages.title"), "title-page"));
        var subtitle = Controls.label(texts.bind("messages.subtitle"), "text-muted");
        var fresh = Controls.keyed(around.frame(), "messages.new", Feather.PLUS, "Ctrl+N", () -> NewForm.open(around));
        fresh.setId("message-new");
        var circuit = Controls.button(
                texts.bind("messages.circuit.edit"), Feather.GIT_COMMIT, () -> CircuitForm.open(around));
        circuit.setId("circuit-edit");
        var load = Controls.iconOnly(texts.bind("messages.import"), Feather.UPLOAD, () -> exchange.load(this));
        load.setId("messages-import");
        var save = Controls.iconOnly(texts.bind("messages.export"), Feather.DOWNLOAD, () -> exchange.save(this));
        save.setId("messages-export");
        var maps = Controls.button(texts.bind("messages.maps"), Feather.GRID, () -> MapsDialog.open(around));
        maps.setId("maps-open");
        var head = Controls.line(8, title, subtitle, Controls.space(), load, save, maps, circuit, fresh);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node problem() {
        var texts = around.texts();
        var notice =
                Notice.warning(texts.bind("messages.failed"), texts.bind("messages.retry"), around.model()::refresh);
        notice.setId("messages-problem");
        around.model().failedProperty().subscribe(failed -> Controls.shown(notice, failed));
        return notice;
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / (around.frame().preferences().get().textPercent() / 100.0) < WIDE;
        if (isNarrow != narrow || !laidOut) {
            narrow = isNarrow;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        bodyPane.getChildren().clear();
        filters.showScenarios(narrow);
        if (narrow) {
            tabs.getTabs()
                    .setAll(
                            Controls.tab(around.texts().bind("messages.editor"), editor),
                            Controls.tab(around.texts().bind("messages.preview"), preview),
                            Controls.tab(around.texts().bind("publish.queue"), queue));
            bodyPane.getChildren().add(Controls.columns(list, tabs));
        } else {
            tabs.getTabs().forEach(tab -> tab.setContent(null));
            tabs.getTabs().clear();
            bodyPane.getChildren().add(wide());
        }
        arrangeQueue();
    }

    /// Wide, the queue stands below the scenarios while there is something in it.
    private void arrangeQueue() {
        if (narrow) {
            aside.getChildren().setAll(scenarios);
            return;
        }
        VBox.setVgrow(queue, Priority.ALWAYS);
        if (queue.isEmpty()) aside.getChildren().setAll(scenarios);
        else aside.getChildren().setAll(scenarios, queue);
    }

    /// Asks the writing assistant for words.
    void propose(Task task) {
        if (narrow) tabs.getSelectionModel().selectFirst();
        editor.propose(task);
    }

    /// Leads to what is on its way out.
    void showQueue() {
        if (narrow) tabs.getSelectionModel().selectLast();
        queue.focusRows();
    }

    QueuePane queue() {
        return queue;
    }

    private HBox wide() {
        var row = Controls.columns(list, editor, preview);
        aside.setPrefWidth(280);
        aside.setMinWidth(USE_PREF_SIZE);
        row.getChildren().addFirst(aside);
        return row;
    }

    FilterBar filters() {
        return filters;
    }

    ListPane list() {
        return list;
    }
}
