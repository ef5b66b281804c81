// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.MentionKey;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.mention.PeopleMenu;

/// Acts on many at once: on what is checked, or on everything that the list shows. One act is one entry.
final class BatchBar extends VBox {
    private final Around around;
    private final MentionListViewModel list;
    private final TriageBar triage;
    private final List<Button> forChecked = new ArrayList<>();
    private final Label scope = Controls.plain("", "strong");
    private final Button uncheck;
    private boolean asked;

    /// @param triage asks what needs an answer before it is done
    BatchBar(Around around, TriageBar triage) {
        this.around = around;
        this.triage = triage;
        this.list = around.watch().list();
        setId("batch");
        getStyleClass().add("batch-bar");
        var texts = around.texts();
        uncheck =
                Controls.button(texts.bind("watch.batch.uncheck"), Feather.SQUARE, list::uncheckAll, "ghost", "small");
        var close = Controls.iconOnly(texts.bind("watch.batch.close"), Feather.X, this::close, "ghost", "small");
        var head = Controls.line(8, scope, Controls.space(), uncheck, close);
        getChildren().addAll(head, acts());
        list.checked().addListener((SetChangeListener<MentionKey>) _ -> refresh());
        list.sizeProperty().subscribe(_ -> refresh());
        texts.follow(this, this::refresh);
    }

    private FlowPane acts() {
        var assign = button("watch.act.assign", Feather.USER_PLUS, () -> {});
        assign.setOnAction(
                _ -> new PeopleMenu(around.frame(), around.names().getValue().people())
                        .choose(assign, person -> ask(new TriageAct.Assign(person))));
        var link = button("watch.act.link", Feather.TAG, () -> {});
        link.setOnAction(_ -> triage.link(link));
        var claim = button("watch.act.claim", Feather.HELP_CIRCLE, triage::claim);
        var reply = button("watch.act.reply", Feather.CORNER_UP_LEFT, triage::reply);
        forChecked.addAll(List.of(link, claim, reply));
        var acts = new FlowPane(
                8,
                8,
                button("watch.act.done", Feather.CHECK, () -> ask(TriageAct.DONE)),
                button("watch.act.progress", Feather.PLAY, () -> ask(TriageAct.IN_PROGRESS)),
                assign,
                button("watch.act.follow", Feather.STAR, () -> ask(new TriageAct.Follow(true))),
                button("watch.act.false", Feather.SLASH, () -> ask(TriageAct.dismiss(DismissReason.FALSE_POSITIVE))),
                button(
                        "watch.act.dismiss",
                        Feather.ARCHIVE,
                        () -> ask(TriageAct.dismiss(DismissReason.NO_ACTION_NEEDED))),
                reply,
                link,
                claim,
                button("watch.act.todo", Feather.ROTATE_CCW, () -> ask(TriageAct.TO_DO)));
        acts.setId("batch-acts");
        return acts;
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = Controls.button(around.texts().bind(key), icon, action, "small");
        button.setId("batch-" + key.substring(key.lastIndexOf('.') + 1));
        return button;
    }

    void toggle() {
        if (asked) close();
        else {
            asked = true;
            refresh();
            lookup("#batch-done").requestFocus();
        }
    }

    /// Closes the bar; tells whether it was open.
    boolean close() {
        boolean was = isVisible();
        asked = false;
        list.uncheckAll();
        refresh();
        return was;
    }

    private void refresh() {
        int checked = list.checked().size();
        int all = list.sizeProperty().get();
        Controls.shown(this, asked || checked > 0);
        Controls.shown(uncheck, checked > 0);
        for (var button : forChecked) button.setDisable(checked == 0);
        var formats = around.formats();
        scope.setText(
                checked > 0
                        ? around.texts().get("watch.batch.checked", checked, formats.number(checked))
                        : around.texts().get("watch.batch.all", all, formats.number(all)));
    }

    /// What is checked is done at once; the whole result only after a question that says how many.
    private void ask(TriageAct act) {
        if (!list.checked().isEmpty()) {
            around.watch().triage().actOnChecked(act);
            asked = false;
            refresh();
            return;
        }
        int all = list.sizeProperty().get();
        var texts = around.texts();
        around.frame()
                .dialogs()
                .confirm(
                        texts.bind(
                                "watch.batch.confirm.title",
                                all,
                                around.formats().number(all)),
                        texts.bind("watch.batch.confirm.text"),
                        texts.bind("watch.batch.confirm.go"),
                        () -> {
                            asked = false;
                            refresh();
                            around.watch().triage().actOnAll(act);
                        });
    }
}
