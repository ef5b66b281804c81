// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.Person;
import org.vigie.core.crisis.BlindRound.Seen;
import org.vigie.core.crisis.Criticality;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;

/// Blind ratings: each seat says impact and probability before it sees what the others said, then the spread. Below,
/// Fink's rule as another way to look at it.
final class RatingPane extends VBox {
    private final Around around;
    private final VBox content = new VBox(12);
    private final VBox round = new VBox(12);
    /// Kept while others act, so that nobody gives a rating that they did not choose.
    private Optional<Choice> choice = Optional.empty();

    /// What somebody is about to say of an alert.
    private record Choice(AlertId alert, Optional<Person> who, PlaceForm place) {}

    RatingPane(Around around) {
        this.around = around;
        content.getStyleClass().add("rating");
        setId("rating");
        content.getChildren()
                .addAll(
                        Controls.label(around.texts().bind("alerts.rating.title"), "strong"),
                        wrapped("alerts.rating.rule"),
                        round,
                        new FinkForm(around));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        around.onChange(this, this::draw);
        around.duty().subscribe(_ -> draw());
    }

    private void draw() {
        var alert = around.alerts().selectedProperty().get();
        var book = around.alerts().bookProperty().get();
        round.getChildren().clear();
        if (alert.isEmpty() || book.isEmpty()) return;
        switch (alert.get().round().seenBy(around.duty().getValue().map(Person::id))) {
            case Seen.Hidden(int given) -> {
                var words = Controls.plain(around.texts().get("alerts.rating.hidden", given), "text-muted");
                words.setId("rating-hidden");
                words.setWrapText(true);
                round.getChildren().add(words);
                if (!alert.get().state().isOver()) ask(alert.get(), "alerts.rating.give");
            }
            case Seen.Open open -> {
                show(open, book.get());
                if (!alert.get().state().isOver()) ask(alert.get(), "alerts.rating.revise");
            }
        }
    }

    private void ask(Alert alert, String verb) {
        var place = place(alert.id());
        var give = new ActionButton(
                around.texts().bind(verb), () -> around.alerts().acts().rate(alert, place.cell()));
        give.setId("rate");
        round.getChildren().addAll(place, give);
    }

    private PlaceForm place(AlertId alert) {
        var who = around.duty().getValue();
        var same = choice.filter(now -> now.alert().equals(alert) && now.who().equals(who));
        choice = same.or(() -> Optional.of(new Choice(alert, who, new PlaceForm(around, new Criticality(3, 3)))));
        return choice.orElseThrow().place();
    }

    private void show(Seen.Open open, AlertBook book) {
        var grid = new GridPane(12, 4);
        grid.setId("ratings");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(wide, new ColumnConstraints(), new ColumnConstraints());
        int row = 0;
        for (var rating : open.ratings()) {
            var name = book.person(rating.who())
                    .map(Person::name)
                    .orElseGet(() -> around.texts().get("alerts.told.unknown"));
            grid.add(Controls.plain(name, "text-small"), 0, row);
            grid.add(Controls.plain(cell(rating.cell()), "strong", "text-small"), 1, row);
            grid.add(
                    Controls.plain(rating.revised() ? around.texts().get("alerts.rating.revised") : "", "text-meta"),
                    2,
                    row++);
        }
        var spread = open.spread();
        var words = Controls.plain(
                around.texts()
                        .get("alerts.rating.spread", cell(spread.middle()), spread.impacts(), spread.probabilities()),
                "text-muted");
        words.setId("spread");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        round.getChildren().addAll(grid, words);
    }

    private String cell(Criticality cell) {
        return around.texts().get("alerts.rating.cell", cell.impact(), cell.probability());
    }

    private Label wrapped(String key) {
        var label = Controls.label(around.texts().bind(key), "text-meta");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
