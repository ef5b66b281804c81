// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Sector;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.StartField;

/// Asks in one go for all that a cell needs, and has an answer ready wherever one can be guessed.
final class OpeningForm extends VBox {
    private final Frame frame;
    private final Proposal proposal;
    private final TextField title = new TextField();
    private final StartField start;
    private final TypesPane types;
    private final LevelRow level;
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final SeatsPane seats;
    private final CheckBox cards = new CheckBox();
    private final CheckBox holding = new CheckBox();
    private final CheckBox apart = new CheckBox();
    private final SimpleBooleanProperty valid = new SimpleBooleanProperty();
    private final SimpleStringProperty startProblem = new SimpleStringProperty("");
    private final SimpleBooleanProperty startWrong = new SimpleBooleanProperty();
    private final Label count = Controls.plain("", "text-meta");
    private final Supplier<Instant> now;

    /// @param said what the alert says; empty where there is none
    /// @param now the room's time
    OpeningForm(Frame frame, Proposal proposal, String said, Supplier<Instant> now, Supplier<UUID> ids) {
        super(12);
        this.frame = frame;
        this.proposal = proposal;
        this.now = now;
        getStyleClass().add("opening-form");
        title.setId("opening-title");
        title.setText(said);
        start = new StartField(frame, proposal.start());
        types = new TypesPane(frame, proposal);
        level = new LevelRow(frame, proposal);
        seats = new SeatsPane(frame, proposal, ids);
        fillSector();
        tick(cards, "opening-cards", "opening.cards");
        tick(holding, "opening-holding", "opening.holding");
        tick(apart, "opening-apart", "opening.apart");
        apart.setSelected(proposal.place() == Proposal.Place.APART);
        var scroll = new ScrollPane(body(said));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        title.textProperty().subscribe(this::check);
        start.day().textProperty().subscribe(this::check);
        start.hour().textProperty().subscribe(this::check);
        seats.onChange(this::check);
        level.changedProperty().subscribe(this::check);
        types.chosenProperty().subscribe(this::check);
        check();
    }

    private VBox body(String said) {
        var texts = frame.texts();
        var name = new Labelled(texts.bind("opening.title"), title);
        HBox.setHgrow(name, Priority.ALWAYS);
        var when = new Labelled(texts.bind("opening.start"), start).error(startWrong, startProblem);
        when.getStyleClass().add("opening-start");
        var first = new HBox(12, name, when);
        var field = new Labelled(texts.bind("opening.sector"), sector);
        field.getStyleClass().add("opening-sector");
        HBox.setHgrow(level, Priority.ALWAYS);
        var second = new HBox(12, level, field);
        var people = new HBox(8, Controls.label(texts.bind("opening.people"), "labelled-name"), count);
        var body = new VBox(12);
        body.getStyleClass().add("opening-body");
        proposal.ground()
                .ifPresent(alert -> body.getChildren()
                        .add(Controls.wrapped(
                                texts.get(
                                        "opening.ground",
                                        alert.id().spoken(),
                                        frame.formats().time(alert.at()),
                                        said,
                                        alert.raised().evidence().mentions()),
                                "text-muted")));
        if (proposal.place() == Proposal.Place.APART)
            body.getChildren().add(Controls.wrapped(texts.get("opening.place.apart"), "text-muted"));
        body.getChildren().addAll(first, types, second, people, seats, new HBox(24, cards, holding, apart));
        Controls.shown(apart, proposal.place() == Proposal.Place.HERE && proposal.isReal());
        return body;
    }

    private void fillSector() {
        sector.setId("opening-sector");
        sector.setMaxWidth(Double.MAX_VALUE);
        sector.getItems().setAll(Sector.values());
        sector.setConverter(new Named<>(value -> frame.texts().get("opening.sector." + value.name())));
        sector.setValue(proposal.sector());
    }

    private void tick(CheckBox box, String id, String key) {
        box.setId(id);
        box.textProperty().bind(frame.texts().bind(key));
        box.setSelected(true);
    }

    private void check() {
        var wrong = problem();
        startProblem.set(wrong.orElse(""));
        startWrong.set(wrong.isPresent());
        valid.set(!title.getText().isBlank() && start.instant().isPresent() && level.isValid());
        var vacant = seats.vacant();
        var filled = frame.texts()
                .get("opening.people.count", seats.filled(), proposal.roles().size());
        count.setText(
                vacant.isEmpty()
                        ? filled
                        : frame.texts().get("opening.people.vacant", filled, String.join(", ", vacant)));
        Controls.shown(cards, !types.chosen().isEmpty());
    }

    /// What is wrong with T0, in plain words: no hour, or one that has not come yet.
    Optional<String> problem() {
        var at = start.instant();
        if (at.isEmpty()) return Optional.of(frame.texts().get("opening.start.wrong"));
        if (!at.get().isAfter(now.get())) return Optional.empty();
        return Optional.of(
                frame.texts().get("opening.start.future", frame.formats().time(now.get())));
    }

    ObservableValue<Boolean> valid() {
        return valid;
    }

    /// The fields whose text is kept while it is not recorded.
    Map<String, TextInputControl> fields() {
        var fields = new LinkedHashMap<String, TextInputControl>();
        for (var field : List.of(title, start.day(), start.hour(), level.reason())) fields.put(field.getId(), field);
        fields.putAll(seats.fields());
        return fields;
    }

    /// What the keys of the form do: Alt and a digit chooses a type.
    boolean press(int digit) {
        return types.toggle(digit);
    }

    Filled filled() {
        return new Filled(
                title.getText().strip(),
                start.instant().orElseGet(now),
                types.chosen(),
                sector.getValue(),
                level.level(),
                level.reason().getText().strip(),
                seats.sittings(),
                cards.isSelected(),
                holding.isSelected(),
                frame.texts().get("opening.holding.action"),
                proposal.place() == Proposal.Place.APART || apart.isSelected());
    }

    /// The keyboard starts on what is most likely to be changed.
    @Override
    public void requestFocus() {
        Node first = startWrong.get() ? start.hour() : title;
        // what scrolls is not in the window before its skin is
        applyCss();
        first.requestFocus();
    }
}
