// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.PriorityBand;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Tip;

/// The list with all that stands around it: how many, in which order, what is new, and why there is nothing.
final class MentionListPane extends VBox {
    /// Narrower than this, in pixels at 100 % text, the title's line is short of room.
    private static final double SHORT = 760;

    private final Around around;
    private final MentionListViewModel list;
    private final MentionListView view;
    private final BatchBar batch;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// @param triage asks what needs an answer before it is done
    /// @param onOpen what Enter or a double click on a row does
    MentionListPane(Around around, TriageBar triage, Runnable onOpen) {
        this.around = around;
        this.list = around.watch().list();
        this.view = new MentionListView(around, onOpen);
        this.batch = new BatchBar(around, triage);
        setId("mentions");
        var body = new StackPane(view, empty(), firstLoad());
        VBox.setVgrow(body, Priority.ALWAYS);
        var content = new VBox(batch, problem(), body);
        var panel = new Panel(title, content).flush();
        panel.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        this::meta,
                        list.rowsProperty(),
                        list.loadingProperty(),
                        around.watch().facets().values(Facet.STATE),
                        around.watch().facets().values(Facet.PRIORITY),
                        around.texts().localeProperty()));
        panel.actions(pill(), new SortMenu(around), batchButton());
        panel.setMinWidth(0);
        VBox.setVgrow(panel, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().add(panel);
        list.sizeProperty().subscribe(_ -> count());
        around.texts().follow(this, this::count);
    }

    void focusList() {
        view.requestFocus();
    }

    /// Opens the bar for acts on many, or closes it.
    void toggleBatch() {
        batch.toggle();
    }

    boolean closeBatch() {
        return batch.close();
    }

    private void count() {
        int size = list.sizeProperty().get();
        title.set(around.texts().get("watch.list.title", size, around.formats().number(size)));
    }

    private String meta() {
        if (list.loadingProperty().get()) return around.texts().get("watch.list.updating");
        var formats = around.formats();
        var facets = around.watch().facets();
        long critical = facets.count(Facet.PRIORITY, PriorityBand.CRITICAL.name());
        return around.texts()
                .get(
                        "watch.list.meta",
                        formats.number(facets.count(Facet.STATE, TriageState.TO_DO.name())),
                        formats.number(facets.count(Facet.STATE, TriageState.IN_PROGRESS.name())),
                        formats.number(critical),
                        critical);
    }

    private Button batchButton() {
        var button = Controls.keyed(
                around.frame(), "watch.batch.open", Feather.CHECK, "Shift+T", this::toggleBatch, "small");
        button.setId("batch-open");
        Tip.on(button, around.texts().bind("watch.batch.keys"));
        widthProperty().subscribe(width -> leaveRoom(button, width.doubleValue() < SHORT * around.scale()));
        return button;
    }

    /// Between filters and detail a line may be short: a drawing stands for the longest words then.
    private static void leaveRoom(Button button, boolean isShort) {
        var face = (HBox) button.getGraphic();
        face.getChildren().stream().skip(1).forEach(part -> Controls.shown(part, !isShort));
    }

    /// It stands in the title's line, where it covers nobody's words.
    private Button pill() {
        var pill = Controls.button(
                Bindings.createStringBinding(
                        () -> {
                            long waiting = around.watch().waitingProperty().get();
                            return around.texts()
                                    .get(
                                            "watch.list.pill",
                                            waiting,
                                            around.formats().number(waiting));
                        },
                        around.watch().waitingProperty(),
                        around.texts().localeProperty()),
                Feather.ARROW_UP,
                () -> {
                    around.watch().bringNew();
                    view.requestFocus();
                },
                "small",
                "primary",
                "pill");
        pill.setId("pill");
        around.watch().waitingProperty().subscribe(n -> Controls.shown(pill, n.longValue() > 0));
        return pill;
    }

    private VBox empty() {
        var texts = around.texts();
        var notice =
                Notice.empty(texts.bind("watch.list.empty"), texts.bind("watch.list.widen"), around.watch()::widen);
        notice.setId("list-empty");
        Runnable decide = () -> notice.setVisible(list.rowsProperty().get().isEmpty()
                && list.wasOpenedProperty().get()
                && !list.loadingProperty().get());
        list.rowsProperty().subscribe(decide);
        list.loadingProperty().subscribe(decide);
        return notice;
    }

    private VBox firstLoad() {
        var blocks = Notice.loading();
        blocks.getStyleClass().add("first-load");
        blocks.setMouseTransparent(true);
        list.wasOpenedProperty().subscribe(opened -> blocks.setVisible(!opened));
        return blocks;
    }

    private HBox problem() {
        var texts = around.texts();
        var notice =
                Notice.error(texts.bind("watch.failed.list"), texts.bind("watch.failed.retry"), around.watch()::retry);
        notice.setId("list-problem");
        list.problemProperty().subscribe(problem -> Controls.shown(notice, problem.isPresent()));
        return notice;
    }
}
