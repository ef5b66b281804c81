// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;

/// Asks which level, why, and when it is to be looked at again. The reason is never optional.
public final class LevelForm extends VBox {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Frame frame;
    private final Instant now;
    private final ToggleGroup levels = new ToggleGroup();
    private final LinkedHashMap<CrisisLevel, ToggleButton> buttons = new LinkedHashMap<>();
    private final TextField reason = new TextField();
    private final TextField review = new TextField();
    private final CheckBox ofRoom = new CheckBox();
    private final CrisisLevel roomLevel;

    /// @param first the level that is ticked at the beginning
    /// @param roomLevel the level that the room is at
    /// @param now the room's time
    public LevelForm(Frame frame, CrisisLevel first, CrisisLevel roomLevel, Instant now) {
        super(16);
        this.frame = frame;
        this.roomLevel = roomLevel;
        this.now = now;
        getStyleClass().add("level-form");
        var words = new LevelWords(frame.texts());
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var level : CrisisLevel.values()) {
            var button = new ToggleButton(words.name(level), words.glyph(level));
            button.setId("level-" + level.number());
            button.setToggleGroup(levels);
            button.setUserData(level);
            button.setSelected(level == first);
            button.setMinWidth(USE_PREF_SIZE);
            buttons.put(level, button);
            row.getChildren().add(button);
        }
        levels.selectedToggleProperty().addListener((_, before, after) -> {
            if (after == null && before != null) before.setSelected(true);
        });
        reason.setId("level-reason");
        review.setId("level-review");
        review.setPrefColumnCount(6);
        review.setMaxWidth(USE_PREF_SIZE);
        var wrongHour = new SimpleBooleanProperty();
        review.textProperty().subscribe(_ -> wrongHour.set(!review.getText().isBlank() && hour().isEmpty()));
        getChildren()
                .addAll(
                        row,
                        new Labelled(frame.texts().bind("alert.level.reason"), reason),
                        new Labelled(frame.texts().bind("alert.level.review"), review)
                                .error(wrongHour, frame.texts().bind("alert.hour.wrong")));
    }

    /// Also asks whether the room follows the level of an alert: ticked where that would raise it.
    public LevelForm withRoom() {
        ofRoom.setId("level-room");
        ofRoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> frame.texts().get("alert.level.room", roomLevel.number()),
                        frame.texts().localeProperty()));
        levels.selectedToggleProperty().subscribe(_ -> {
            ofRoom.setSelected(level().compareTo(roomLevel) > 0);
            Controls.shown(ofRoom, level() != roomLevel);
        });
        getChildren().add(1, ofRoom);
        return this;
    }

    /// Adds a line of words under the levels, such as why one is proposed.
    public LevelForm because(String words) {
        Label line = Controls.plain(words, "text-muted");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        getChildren().add(1, line);
        return this;
    }

    public CrisisLevel level() {
        var chosen = levels.getSelectedToggle();
        return chosen == null ? roomLevel : (CrisisLevel) chosen.getUserData();
    }

    public String reason() {
        return reason.getText().strip();
    }

    /// Whether the room is to come to this level too.
    public boolean isOfRoom() {
        return ofRoom.isSelected() && level() != roomLevel;
    }

    /// When it is to be looked at again: the next time that the clock shows this hour.
    public Optional<Instant> reviewAt() {
        return hour().map(time -> {
            var zone = frame.formats().zone();
            var today = now.atZone(zone).with(time);
            return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        });
    }

    /// The fields whose text is kept until it is recorded.
    public Map<String, TextField> kept() {
        return Map.of("reason", reason, "review", review);
    }

    public BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> !reason.getText().isBlank() && (review.getText().isBlank() || hour().isPresent()),
                reason.textProperty(),
                review.textProperty());
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }

    private Optional<LocalTime> hour() {
        try {
            var text = review.getText().strip().replace('h', ':').replace('H', ':');
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text, HOUR));
        } catch (DateTimeParseException notAnHour) {
            return Optional.empty();
        }
    }
}
