// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.StartField;

/// Everything about a text but its title and body: what it is for, where it goes, until when, by what it is found, and
/// words of its own for single channels.
final class DetailsForm extends VBox {
    private static final double TALLEST = 460;

    private final Around around;
    private final Message message;
    private final ComboBox<String> scenario;
    private final ComboBox<Purpose> purpose;
    private final ComboBox<Audience> audience;
    private final ComboBox<CrisisLevel> level;
    private final ComboBox<Tone> tone;
    private final TextField expires;
    private final TextField tags;
    private final Map<Outlet, CheckBox> outlets = new EnumMap<>(Outlet.class);
    private final Map<Outlet, TextArea> own = new EnumMap<>(Outlet.class);

    private DetailsForm(Around around, Message message) {
        super(12);
        this.around = around;
        this.message = message;
        var texts = around.texts();
        var codes = new ArrayList<>(List.of(""));
        around.plans().stream().map(CrisisPlan::code).forEach(codes::add);
        if (!codes.contains(message.scenario())) codes.add(message.scenario());
        scenario = around.box("details-scenario", codes, around::scenario);
        scenario.setValue(message.scenario());
        purpose = around.box(
                "details-purpose", List.of(Purpose.values()), one -> texts.get("message.purpose." + one.name()));
        purpose.setValue(message.purpose());
        audience = around.box(
                "details-audience", List.of(Audience.values()), one -> texts.get("message.audience." + one.name()));
        audience.setValue(message.audience());
        level = around.box(
                "details-level", List.of(CrisisLevel.values()), one -> texts.get("messages.level", one.number()));
        level.setValue(message.level());
        tone = around.box("details-tone", List.of(Tone.values()), one -> texts.get("messages.tone." + one.name()));
        tone.setValue(message.tone());
        expires = new TextField(message.expires().map(around::day).orElse(""));
        expires.setId("details-expires");
        tags = new TextField(String.join(", ", message.tags()));
        tags.setId("details-tags");
        getChildren()
                .addAll(
                        new FlowPane(
                                12,
                                8,
                                new Labelled(texts.bind("messages.scenario"), scenario),
                                new Labelled(texts.bind("messages.purpose"), purpose),
                                new Labelled(texts.bind("messages.audience"), audience),
                                new Labelled(texts.bind("messages.details.level"), level),
                                new Labelled(texts.bind("messages.tone"), tone)),
                        new FlowPane(
                                12,
                                8,
                                new Labelled(texts.bind("messages.details.expires"), expires),
                                new Labelled(texts.bind("messages.details.tags"), tags)),
                        Controls.label(texts.bind("messages.details.own"), "text-muted"));
        for (var outlet : Outlet.values()) getChildren().add(row(outlet));
    }

    private Labelled row(Outlet outlet) {
        var texts = around.texts();
        var goes = new CheckBox();
        goes.setId("details-" + outlet.name());
        goes.setSelected(message.outlets().contains(outlet));
        goes.textProperty().bind(texts.bind("messages.details.goes"));
        var words = new TextArea(message.adapted().getOrDefault(outlet, ""));
        words.setId("own-" + outlet.name());
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.promptTextProperty().bind(texts.bind("messages.details.derived"));
        words.disableProperty().bind(goes.selectedProperty().not());
        outlets.put(outlet, goes);
        own.put(outlet, words);
        return new Labelled(texts.bind("message.outlet." + outlet.name()), new VBox(4, goes, words));
    }

    static void open(Around around, Message message) {
        var form = new DetailsForm(around, message);
        var texts = around.texts();
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(TALLEST);
        new FormDialog(around.frame(), texts.bind("messages.details"), scroll, texts.bind("messages.keep"))
                .unless(form::problem)
                .open(() -> around.model().keep(form.message()), "widest");
    }

    private Optional<String> problem() {
        if (chosen().isEmpty()) return Optional.of(around.texts().get("messages.details.noOutlet"));
        return expires.getText().isBlank() || end().isPresent()
                ? Optional.empty()
                : Optional.of(around.texts().get("messages.details.noDay"));
    }

    private List<Outlet> chosen() {
        return outlets.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Instant> end() {
        if (message.expires().map(around::day).equals(Optional.of(expires.getText()))) return message.expires();
        return StartField.at(
                expires.getText().strip(), "23:59", around.formats().zone());
    }

    private Message message() {
        var adapted = new EnumMap<Outlet, String>(Outlet.class);
        own.forEach((outlet, field) -> {
            var words = field.getText().strip();
            if (!words.isEmpty() && chosen().contains(outlet)) adapted.put(outlet, words);
        });
        return new Message(
                message.id(),
                around.model().nextVersion(message.id()),
                purpose.getValue(),
                scenario.getValue(),
                audience.getValue(),
                chosen(),
                level.getValue(),
                tone.getValue(),
                message.title(),
                message.body(),
                adapted,
                end(),
                List.of(tags.getText().split(",")));
    }
}
