// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;
import org.vigie.core.signal.Taxonomy;
import org.vigie.ui.faq.Answers.Offer;
import org.vigie.ui.faq.FaqViewModel.Outcome;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.message.RoomValues;

/// The FAQ desk over any page: a question is typed, the approved answers come with their source, one is copied; or
/// there is none and the question is opened. It never writes an answer itself.
public final class FaqDialog {
    private final Frame frame;
    private final OpenRoom room;
    private final FaqViewModel model;
    private final TextField question = new TextField();
    private final Label about = new Label();
    private final Button leave = new Button();
    private final Button open = new Button();

    FaqDialog(Frame frame, OpenRoom room, Register register, Lanes lanes, Supplier<UUID> fresh) {
        this.frame = frame;
        this.room = room;
        this.model = new FaqViewModel(room, register, lanes, fresh, this::tell);
    }

    /// Opens the desk, unless something else covers the page.
    ///
    /// @param shipped the texts that come with the program
    /// @param fresh makes identifiers never used before
    public static void open(
            Frame frame,
            OpenRoom room,
            People people,
            List<Message> shipped,
            Taxonomy taxonomy,
            Lanes lanes,
            Supplier<UUID> fresh) {
        if (frame.dialogs().isOpen()) return;
        var values = new RoomValues(room, frame);
        Supplier<Tongue> language =
                () -> Tongue.of(frame.texts().locale().getLanguage()).orElse(Tongue.FR);
        var register = new Register(room, people, shipped, values::read, language, taxonomy);
        new FaqDialog(frame, room, register, lanes, fresh).show();
    }

    void show() {
        var texts = frame.texts();
        var close = new Button();
        close.setId("faq-close");
        close.textProperty().bind(texts.bind("faq.close"));
        open.setId("faq-open");
        open.textProperty().bind(texts.bind("faq.open"));
        open.getStyleClass().add("primary");
        open.setOnAction(_ -> {
            var _ = model.open();
        });
        var columns = new HBox(
                16,
                column("faq.answers", new AnswersPane(frame, model, this::copy), "faq-main"),
                column("faq.waiting", new WaitingPane(frame, model, room.clock()), "faq-side"));
        VBox.setVgrow(columns, Priority.ALWAYS);
        var body = new VBox(10, asking(), aboutLine(), columns);
        VBox.setVgrow(body, Priority.ALWAYS);
        var card = frame.dialogs().card(texts.bind("faq.title"), body, close, open);
        card.setId("faq");
        card.getStyleClass().add("faq");
        card.getStylesheets().add(Theme.sheet("faq"));
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        var shut = frame.dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        card.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) model.close();
        });
        model.shownProperty().subscribe(_ -> open.setDisable(!model.canOpen()));
        question.textProperty().subscribe(_ -> open.setDisable(!model.canOpen()));
        question.requestFocus();
    }

    private Node asking() {
        var texts = frame.texts();
        var whom = new ComboBox<Audience>();
        whom.setId("faq-audience");
        whom.getItems().setAll(Audience.values());
        texts.follow(whom, () -> whom.setConverter(names()));
        whom.setConverter(names());
        whom.valueProperty().bindBidirectional(model.audienceProperty());
        question.setId("faq-question");
        question.promptTextProperty().bind(texts.bind("faq.prompt"));
        question.textProperty().bindBidirectional(model.questionProperty());
        var field = new Labelled(texts.bind("faq.question"), question);
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(12, field, new Labelled(texts.bind("faq.who"), whom));
    }

    private StringConverter<Audience> names() {
        return new Named<>(one -> frame.texts().get("message.audience." + one.name()));
    }

    /// Which waiting question is being answered.
    private Node aboutLine() {
        var texts = frame.texts();
        about.setId("faq-about");
        about.setWrapText(true);
        leave.setId("faq-leave");
        leave.textProperty().bind(texts.bind("faq.leave"));
        leave.getStyleClass().add("small");
        leave.setMinWidth(Button.USE_PREF_SIZE);
        leave.setOnAction(_ -> {
            model.leave();
            question.clear();
            question.requestFocus();
        });
        var line = Controls.line(8, about, Controls.space(), leave);
        model.aboutProperty().subscribe(waiting -> {
            Controls.shown(line, waiting.isPresent());
            about.setText(waiting.map(one -> texts.get("faq.about", one.text())).orElse(""));
        });
        return line;
    }

    private Node column(String title, Node content, String style) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("faq-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var column = new VBox(6, Controls.label(frame.texts().bind(title), "title-panel"), scroll);
        column.getStyleClass().add(style);
        if (style.equals("faq-main")) HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// Alt and a digit copy the answer of that number, or ask for the values that it lacks; Ctrl+Enter opens the
    /// question.
    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (model.isUpToDate()) {
                var _ = model.open();
            }
            return;
        }
        if (!event.isAltDown() || event.isShortcutDown()) return;
        var digit = frame.keys().digit(event);
        var offers = model.shownProperty().get().answers().offers();
        if (digit.isEmpty() || digit.getAsInt() < 1 || digit.getAsInt() > offers.size()) return;
        event.consume();
        if (!model.isUpToDate()) return;
        var offer = offers.get(digit.getAsInt() - 1);
        if (offer.canBeSaid()) copy(offer);
        else FillForm.open(frame, model, offer);
    }

    /// Nothing is copied that is not recorded.
    private void copy(Offer offer) {
        var words = model.words(offer);
        var _ = model.copy(offer)
                .thenRun(() -> Fx.run(() -> {
                    var clip = new ClipboardContent();
                    clip.putString(words);
                    Clipboard.getSystemClipboard().setContent(clip);
                }));
    }

    private void tell(Outcome outcome) {
        var texts = frame.texts();
        var said = texts.get("faq.outcome." + outcome.name());
        if (outcome == Outcome.NOT_SAVED) frame.toasts().complain(said);
        else if (outcome.canBeTakenBack()) frame.toasts().say(said, texts.bind("faq.undo"), model::takeBack);
        else frame.toasts().say(said);
    }
}
