// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Message;
import org.vigie.ui.faq.Answers.Offer;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.message.Copied;

/// The approved answers to what is typed, best first, each with its words, why it is there and who approved it; or
/// plainly none.
final class AnswersPane extends VBox {
    private final Frame frame;
    private final FaqViewModel model;
    private final Consumer<Offer> copy;

    AnswersPane(Frame frame, FaqViewModel model, Consumer<Offer> copy) {
        super(10);
        this.frame = frame;
        this.model = model;
        this.copy = copy;
        setId("faq-answers");
        model.shownProperty().subscribe(_ -> show());
        model.failedProperty().subscribe(_ -> show());
        frame.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var texts = frame.texts();
        var answers = model.shownProperty().get().answers();
        var lines = new ArrayList<Node>();
        if (model.failedProperty().get()) lines.add(Controls.wrapped(texts.get("faq.failed"), "text-bad"));
        else if (answers.question().isBlank()) lines.addAll(start(answers));
        else if (answers.isNone()) lines.addAll(none(answers));
        for (int place = 0; place < answers.offers().size(); place++)
            lines.add(offer(answers.offers().get(place), place + 1));
        getChildren().setAll(lines);
    }

    private List<Node> start(Answers answers) {
        var texts = frame.texts();
        return List.of(
                Controls.wrapped(texts.get("faq.start"), "text-muted"),
                Controls.wrapped(texts.get("faq.kept", answers.offers().size()), "text-meta"));
    }

    private List<Node> none(Answers answers) {
        var texts = frame.texts();
        var lines = new ArrayList<Node>();
        var none = Controls.wrapped(texts.get("faq.none"), "strong");
        none.setId("faq-none");
        lines.add(none);
        lines.add(Controls.wrapped(
                texts.get("faq.none.open", frame.keys().label("Ctrl+Enter", texts.locale())), "text-muted"));
        if (!answers.unapproved().isEmpty()) {
            var titles = answers.unapproved().stream()
                    .map(title -> texts.get("faq.named", title))
                    .toList();
            lines.add(Controls.wrapped(texts.get("faq.unapproved", String.join(", ", titles)), "text-warn"));
        }
        return lines;
    }

    private Node offer(Offer offer, int place) {
        var texts = frame.texts();
        var message = offer.approved().message();
        var title = Controls.plain(message.title(), "strong");
        title.setMinWidth(0);
        title.setWrapText(true);
        var button = Controls.button(texts.bind("faq.copy"), Feather.COPY, () -> copy.accept(offer), "small");
        button.setId("faq-copy-" + place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(!offer.canBeSaid());
        button.setAccessibleText(texts.get("faq.copy.named", message.title()));
        var kind = message.holdsAnswer() ? "faq.kind.answer" : "faq.kind.text";
        var head = Controls.line(
                8,
                new Keycap("Alt+" + place, frame.keys(), texts),
                title,
                Controls.whole(
                        Controls.plain(texts.get(kind), "chip", "in-row", message.holdsAnswer() ? "ok" : "plain")),
                Controls.space());
        if (!offer.canBeSaid()) head.getChildren().add(fill(offer, place));
        head.getChildren().add(button);
        var said = model.isExercise()
                ? Copied.EXERCISE_MARK + "\n" + offer.variant().text()
                : offer.variant().text();
        var box = new VBox(6, head, Controls.wrapped(said, "reading"), Controls.wrapped(source(offer), "text-meta"));
        if (offer.found().asked() > 0) box.getChildren().add(Controls.wrapped(why(offer), "text-meta"));
        if (!offer.missing().isEmpty())
            box.getChildren().add(Controls.wrapped(texts.get("faq.missing", names(offer.missing())), "text-warn"));
        if (!offer.old().isEmpty())
            box.getChildren().add(Controls.wrapped(texts.get("faq.old", names(offer.old())), "text-warn"));
        box.getStyleClass().add("inset");
        box.setId("faq-answer-" + place);
        return box;
    }

    private Node fill(Offer offer, int place) {
        var fill = Controls.button(
                frame.texts().bind("faq.fill"), Feather.EDIT_3, () -> FillForm.open(frame, model, offer), "small");
        fill.setId("faq-fill-" + place);
        fill.setMinWidth(Region.USE_PREF_SIZE);
        return fill;
    }

    /// "outage-qa-attack-media/fr, version 2, approuvé par Claire Vasseur le 14 oct. 16:02, jusqu’au 15 oct. 09:00".
    private String source(Offer offer) {
        var texts = frame.texts();
        Message message = offer.approved().message();
        var by = offer.by().orElseGet(() -> texts.get("faq.someone"));
        var said = texts.get(
                "faq.source",
                message.id().toString(),
                message.version(),
                by,
                frame.formats().dateTime(offer.approvedAt()));
        return offer.end()
                .map(end ->
                        said + " · " + texts.get("faq.until", frame.formats().dateTime(end)))
                .orElseGet(() -> said + " · " + texts.get("faq.noEnd"));
    }

    private String why(Offer offer) {
        return frame.texts()
                .get(
                        "faq.why",
                        offer.found().shared().size(),
                        offer.found().asked(),
                        String.join(", ", offer.found().shared()),
                        frame.formats().decimal(offer.found().points(), 1));
    }

    private String names(List<String> variables) {
        return String.join(
                ", ",
                variables.stream()
                        .map(name ->
                                frame.texts().find("message.variable." + name).orElse(name))
                        .toList());
    }
}
