// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.proposal.Wish.Task;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Panel;

/// Writes a text: its words with variables, their values, its versions and uses. What is typed stays until it is kept
/// or another text is chosen.
final class EditorPane extends VBox {
    private final Around around;
    private final TextField title = new TextField();
    private final ChipField body;
    private final Button keep;
    private final Button revert;
    private final Button details;
    private final Button withdraw;
    private final Button restore;
    private final Panel panel;
    private final ScrollPane scroll = new ScrollPane();
    private final Optional<ProposalPane> proposal;
    private final SimpleObjectProperty<Optional<Message>> draft = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Message> shown = Optional.empty();
    private boolean loading;

    EditorPane(Around around) {
        this.around = around;
        setId("message-editor");
        var texts = around.texts();
        title.setId("message-title");
        title.accessibleTextProperty().bind(texts.bind("messages.title.field"));
        body = new ChipField(around);
        body.area().setId("message-body");
        body.area().accessibleRoleDescriptionProperty().bind(texts.bind("messages.body.field"));
        body.area().setPrefRowCount(8);
        title.textProperty().subscribe(this::typed);
        body.sourceProperty().subscribe(this::typed);
        body.area().addEventFilter(KeyEvent.KEY_PRESSED, this::insert);
        keep = Controls.button(texts.bind("messages.keep"), Feather.SAVE, this::keep, "primary");
        keep.setId("message-keep");
        revert = Controls.button(texts.bind("messages.revert"), Feather.ROTATE_CCW, this::load);
        revert.setId("message-revert");
        withdraw = Controls.button(texts.bind("messages.withdraw"), Feather.ARCHIVE, this::withdraw);
        withdraw.setId("message-withdraw");
        restore = Controls.button(texts.bind("messages.restore"), Feather.CORNER_UP_LEFT, this::restore);
        restore.setId("message-restore");
        var variable = Controls.keyed(around.frame(), "messages.variable", Feather.CODE, "Ctrl+Space", this::menu);
        variable.setId("message-variable");
        details = Controls.button(texts.bind("messages.details"), Feather.SLIDERS, this::details);
        details.setId("message-details");
        proposal = around.proposals().map(one -> new ProposalPane(around, one, draft, this::revealProposal));
        var acts = new FlowPane(8, 8, keep, revert, details, withdraw, restore);
        var content = new VBox(
                12,
                title,
                Controls.line(8, variable, help()),
                body,
                acts,
                new VariablesPane(around, draft),
                new CircuitPane(around),
                new UptakePane(around, draft, this::insertSentence),
                new PastPane(around));
        proposal.ifPresent(
                pane -> content.getChildren().add(content.getChildren().indexOf(acts) + 1, pane));
        content.getStyleClass().add("editor");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        panel = new Panel(texts.bind("messages.editor"), scroll).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.model().chosenProperty().subscribe(this::load);
        around.model().stateProperty().subscribe(this::follow);
        texts.follow(this, this::mark);
    }

    /// What the variable at the caret stands for; elsewhere how a text is parted.
    private Label help() {
        var help = new Label();
        help.setId("message-body-help");
        help.getStyleClass().add("text-meta");
        var general = around.texts().bind("messages.body.help");
        help.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var words = body.caretWordsProperty().get();
                            return words.isEmpty() ? general.getValue() : words;
                        },
                        body.caretWordsProperty(),
                        general));
        return help;
    }

    /// The text as it stands in the fields; empty while they hold none.
    ObservableValue<Optional<Message>> draftProperty() {
        return draft;
    }

    /// Asks the writing assistant for words, where there is one.
    void propose(Task task) {
        proposal.ifPresent(pane -> pane.ask(task));
    }

    private void revealProposal() {
        layout();
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        proposal.ifPresent(pane -> scroll.setVvalue(Math.clamp(pane.getLayoutY() / Math.max(1, hidden), 0, 1)));
    }

    /// Another version than the one that is shown came in: it is shown, unless something was typed.
    private void follow() {
        var now = around.model().current().map(one -> one.message());
        if (!now.equals(shown) && !isChanged()) load();
        else mark();
    }

    private void load() {
        shown = around.model().current().map(one -> one.message());
        loading = true;
        title.setText(shown.map(Message::title).orElse(""));
        body.say(shown.map(Message::body).orElse(""));
        loading = false;
        typed();
    }

    private void typed() {
        if (loading) return;
        draft.set(shown.filter(_ -> !title.getText().isBlank()
                        && !body.sourceProperty().get().isBlank())
                .map(message -> isChanged()
                        ? message.saying(
                                around.model().nextVersion(message.id()),
                                title.getText().strip(),
                                body.sourceProperty().get().strip())
                        : message));
        mark();
    }

    private boolean isChanged() {
        return shown.filter(message -> !message.title().equals(title.getText().strip())
                        || !message.body().equals(body.sourceProperty().get().strip()))
                .isPresent();
    }

    private void mark() {
        boolean withdrawn =
                around.model().current().flatMap(one -> one.withdrawn()).isPresent();
        keep.setDisable(!isChanged() || draft.get().isEmpty());
        revert.setDisable(!isChanged());
        details.setDisable(isChanged() || shown.isEmpty());
        Controls.shown(withdraw, shown.isPresent() && !withdrawn);
        Controls.shown(restore, withdrawn);
        panel.meta()
                .setText(shown.map(message -> around.texts()
                                .get(
                                        isChanged() ? "messages.changed" : "messages.meta",
                                        message.version(),
                                        message.id().toString()))
                        .orElse(""));
        title.setDisable(shown.isEmpty());
        body.setDisable(shown.isEmpty());
    }

    private void keep() {
        draft.get()
                .filter(_ -> isChanged())
                .ifPresent(message -> around.model().keep(message).thenRun(() -> {}));
    }

    private void details() {
        shown.ifPresent(message -> DetailsForm.open(around, message));
    }

    private void withdraw() {
        shown.map(Message::id)
                .ifPresent(id -> around.frame()
                        .dialogs()
                        .confirm(
                                around.texts().bind("messages.withdraw"),
                                around.texts().bind("messages.withdraw.ask", title.getText()),
                                around.texts().bind("messages.withdraw"),
                                () -> around.model().withdraw(id, "")));
    }

    private void restore() {
        shown.map(Message::id).ifPresent((MessageId id) -> around.model().restore(id));
    }

    private void insertSentence(String words) {
        body.area().insertSentence(words);
        body.area().requestFocus();
    }

    private void insert(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE || !event.isControlDown()) return;
        event.consume();
        menu();
    }

    /// Offers the variables; the one taken goes where the caret stands.
    private void menu() {
        VariablePicker.open(around, name -> {
            body.area().insert(name);
            body.area().requestFocus();
        });
    }
}
