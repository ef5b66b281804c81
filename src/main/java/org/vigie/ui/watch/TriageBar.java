// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.mention.EscalateForm;
import org.vigie.ui.kit.mention.PeopleMenu;

/// What can be done to the chosen mention, each with its key.
final class TriageBar extends GridPane {
    private static final int COLUMNS = 4;
    /// The first column holds the longest words, in both languages.
    private static final double[] SHARES = {28, 24, 24, 24};

    private final Around around;
    private final TriageViewModel triage;
    private final Button assign;
    private final Button link;
    private final List<Button> seldom = new ArrayList<>();
    private int buttons;

    TriageBar(Around around) {
        super(8, 8);
        this.around = around;
        this.triage = around.watch().triage();
        setId("triage");
        getStyleClass().add("triage-bar");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
        }
        add("watch.act.reply", "R", this::reply).getStyleClass().add("primary");
        add("watch.act.escalate", "E", this::escalate);
        assign = add("watch.act.assign", "A", this::assign);
        link = add("watch.act.link", "L", this::link);
        add("watch.act.false", "F", () -> triage.act(TriageAct.dismiss(DismissReason.FALSE_POSITIVE)));
        add("watch.act.done", "T", () -> triage.act(TriageAct.DONE));
        add("watch.act.dismiss", "X", () -> triage.act(TriageAct.dismiss(DismissReason.NO_ACTION_NEEDED)));
        add(followText(), "follow", "S", triage::toggleFollow);
        seldom.add(add("watch.act.claim", "V", this::claim));
        seldom.add(add("watch.act.progress", "D", () -> triage.act(TriageAct.IN_PROGRESS)));
        seldom.add(add("watch.act.note", "N", this::note));
        seldom.add(add("watch.act.todo", "U", () -> triage.act(TriageAct.TO_DO)));
        for (var button : seldom) button.getStyleClass().addAll("ghost", "slim");
        around.watch().list().selectedProperty().subscribe(chosen -> setDisable(chosen.isEmpty()));
    }

    private ObservableValue<String> followText() {
        var chosen = around.watch().list().selectedProperty();
        return Bindings.createStringBinding(
                () -> around.texts().get(isFollowed(chosen.get()) ? "watch.act.followed" : "watch.act.follow"),
                chosen,
                around.texts().localeProperty());
    }

    private static boolean isFollowed(Optional<Filed> chosen) {
        return chosen.filter(filed -> filed.triage().followed()).isPresent();
    }

    private Button add(String key, String chord, Runnable action) {
        return add(around.texts().bind(key), key.substring(key.lastIndexOf('.') + 1), chord, action);
    }

    private Button add(ObservableValue<String> text, String id, String chord, Runnable action) {
        var button = new Button();
        button.setId("act-" + id);
        button.getStyleClass().add("decision");
        var words = Controls.label(text, "strong");
        words.setMinWidth(0);
        var face = Controls.line(
                4, words, Controls.space(), new Keycap(chord, around.frame().keys(), around.texts()));
        face.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(10);
        button.setOnAction(_ -> action.run());
        add(button, buttons % COLUMNS, buttons / COLUMNS);
        buttons++;
        return button;
    }

    /// Whether the acts that are seldom needed have a row of their own; their keys work anyway.
    void showAll(boolean all) {
        for (var button : seldom) Controls.shown(button, all);
    }

    /// Asks who takes the mention in charge.
    void assign() {
        around.watch().list().hold();
        new PeopleMenu(around.frame(), around.names().getValue().people())
                .choose(assign, person -> triage.act(new TriageAct.Assign(person)));
    }

    /// Asks to which narrative the mention belongs, or everything that is checked.
    void link() {
        link(link);
    }

    /// The same, beside another button.
    void link(Node beside) {
        onTargets((mentions, first) -> new NarrativeMenu(around)
                .open(beside, mentions, mentions.size() == 1 ? first.signals().narrative() : Optional.empty()));
    }

    /// Asks to which fact or rumour the mention belongs, or everything that is checked.
    void claim() {
        onTargets((mentions, first) -> new ClaimCard(around, mentions, first).open());
    }

    /// Answers the mention, or everything that is checked, with the text that fits best.
    void reply() {
        if (reply(0)) return;
        onTargets((mentions, _) -> answer(mentions, 0));
    }

    /// The same with the text at this place of those shown; tells whether there is one.
    boolean reply(int place) {
        boolean shown = around.replies()
                .repliesProperty()
                .get()
                .filter(replies -> place >= 0
                        && place < Math.min(Replies.SHOWN, replies.offers().size()))
                .isPresent();
        if (shown) onTargets((mentions, _) -> answer(mentions, place));
        return shown;
    }

    private void answer(List<MentionKey> mentions, int place) {
        around.replies()
                .repliesProperty()
                .get()
                .ifPresent(replies -> around.replies()
                        .recipients(
                                mentions,
                                reached -> new ReplyCard(around, replies, reached).open(place),
                                _ -> around.frame()
                                        .toasts()
                                        .complain(around.texts().get("watch.reply.failed"))));
    }

    /// Does something with all that is checked, or with the chosen mention; the second argument is the chosen one if it
    /// is among them.
    private void onTargets(BiConsumer<List<MentionKey>, Filed> action) {
        var list = around.watch().list();
        list.hold();
        var targets = triage.targets();
        targets.stream()
                .filter(list::isSelected)
                .findFirst()
                .flatMap(_ -> list.selected())
                .or(() -> targets.stream()
                        .flatMap(key -> list.rowsProperty().get().row(key).stream())
                        .flatMap(row -> row.filed().stream())
                        .findFirst())
                .filter(filed -> filed.deletedAt().isEmpty())
                .ifPresent(first -> action.accept(targets, first));
    }

    /// Asks what a person makes of the station's labels.
    void correct() {
        onChosen(filed -> new CorrectCard(around, filed).open());
    }

    /// Asks for what an alert from this mention needs.
    void escalate() {
        onChosen(filed -> escalate(filed));
    }

    private void escalate(Filed filed) {
        var raising = around.watch().raising();
        new EscalateForm(around.frame())
                .ask(
                        filed,
                        new Wording(around.texts()).author(filed),
                        raising.place(filed),
                        (what, place) -> raising.declare(filed, what, place));
    }

    private void onChosen(Consumer<Filed> action) {
        around.watch().list().hold();
        around.watch()
                .list()
                .selected()
                .filter(filed -> filed.deletedAt().isEmpty())
                .ifPresent(action);
    }

    /// Asks for a few words to keep beside the mention.
    void note() {
        around.watch().list().hold();
        var text = new TextArea();
        text.setId("note");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        text.accessibleTextProperty().bind(around.texts().bind("watch.note.label"));
        new Question(around.frame(), "watch.note.title", text, "watch.note.save")
                .ask(() -> Optional.of(text.getText()).filter(t -> !t.isBlank()), triage::note);
    }
}
