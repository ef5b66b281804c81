// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.question.Question;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.situation.UrgentViewModel.Act;

/// What journalists, authorities and customers ask. A row leads to the mention; its buttons say that it was answered,
/// or set it aside.
final class QuestionsPane extends VBox {
    /// As many rows as people read.
    private static final int SHOWN = 40;

    private final Around around;
    private final VBox rows = new VBox();

    QuestionsPane(Around around) {
        this.around = around;
        setId("questions");
        getChildren().add(Scrolls.vertical(rows));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var questions = around.model().situation().questionsAsked();
        rows.getChildren().clear();
        var opened = around.model().situation().questionsOpened();
        if (questions.isEmpty() && opened.isEmpty()) {
            boolean read = around.model().wasReadProperty().get();
            rows.getChildren()
                    .add(read ? Notice.empty(around.texts().bind("situation.questions.empty")) : Notice.loading());
            return;
        }
        Stream.of(true, false)
                .flatMap(open -> opened.stream().filter(one -> one.isOpen() == open))
                .limit(SHOWN)
                .map(this::row)
                .forEach(rows.getChildren()::add);
        questions.stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
    }

    /// A question that was asked at the desk: it is answered there.
    private Node row(Question opened) {
        var texts = around.texts();
        var question = Controls.plain(texts.get("situation.rumours.said", opened.text()));
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var who = Controls.plain(
                texts.get(
                        "situation.questions.desk",
                        texts.get("message.audience." + opened.audience().name()),
                        around.formats()
                                .duration(Duration.between(
                                        opened.at(), around.model().situation().now()))),
                "text-meta");
        who.setMinWidth(0);
        var words = new VBox(2, question, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        opened.answer()
                .ifPresent(answer ->
                        words.getChildren().add(by(new Asked.Answer(answer.message(), answer.version(), answer.at()))));
        var line = Controls.line(8, words, state(opened.isOpen() ? Asked.State.OPEN : Asked.State.ANSWERED));
        line.getStyleClass().addAll("situation-row", "question-row");
        line.setId("opened-" + opened.id());
        return line;
    }

    private Node row(Asked asked) {
        var texts = around.texts();
        var mention = asked.filed().mention();
        var question = Controls.plain(texts.get("situation.rumours.said", asked.question()));
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var who = Controls.plain(
                texts.get(
                        "situation.questions.who",
                        texts.get("situation.questions." + asked.asker().name()),
                        Cleaner.line(mention.author().shown()),
                        around.formats()
                                .duration(Duration.between(
                                        mention.times().effective(),
                                        around.model().situation().now()))),
                "text-meta");
        who.setMinWidth(0);
        var words = new VBox(2, question, who);
        asked.answer().ifPresent(answer -> words.getChildren().add(by(answer)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.line(8, words);
        if (asked.isOpen())
            line.getChildren()
                    .addAll(
                            act(asked, Feather.CHECK, "situation.questions.answered", Act.DONE),
                            act(asked, Feather.X, "situation.questions.aside", Act.NO_ACTION_NEEDED));
        else line.getChildren().add(state(asked.state()));
        var row = new PressableRow(line, "situation-row", "question-row");
        row.setId("question-" + asked.filed().number());
        row.setAccessibleText(String.join(", ", question.getText(), who.getText(), word(asked.state())));
        row.onPress(() -> around.open(around.model().situation().questionSearch(), mention.key()));
        return row;
    }

    /// By which text it was answered.
    private Node by(Asked.Answer answer) {
        var by = Controls.plain(
                around.texts().get("situation.questions.by", answer.message().toString(), answer.version()),
                "text-meta");
        by.setMinWidth(0);
        return by;
    }

    private Button act(Asked asked, Feather icon, String key, Act act) {
        var button = Controls.iconOnly(
                around.texts().bind(key),
                icon,
                () -> around.model().urgent().act(act, asked.filed()),
                "ghost",
                "small");
        button.setId((act == Act.DONE ? "answered-" : "aside-") + asked.filed().number());
        return button;
    }

    private Node state(Asked.State state) {
        return Controls.whole(
                Controls.plain(word(state), "chip", "in-row", state == Asked.State.ANSWERED ? "ok" : "plain"));
    }

    private String word(Asked.State state) {
        return around.texts().get("situation.questions.state." + state.name());
    }

    /// "3 ouvertes".
    String meta() {
        return around.texts().get("situation.questions.meta", open());
    }

    /// How many wait for an answer.
    long open() {
        var now = around.model().situation();
        return now.questionsAsked().stream().filter(Asked::isOpen).count()
                + now.questionsOpened().stream().filter(Question::isOpen).count();
    }
}
