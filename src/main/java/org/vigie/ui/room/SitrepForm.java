// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.claim.ClaimText;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.Trend;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Theme;

/// A situation report while people edit it, with how long reading it will take.
final class SitrepForm extends VBox {
    private static final int MOST_SECONDS = 180;
    private static final int ROWS = 4;

    private final Around around;
    private final Sitrep draft;
    private final ComboBox<Trend> trend = new ComboBox<>();
    private final CheckBox unchanged = new CheckBox();
    private final TextArea situation;
    private final TextArea done;
    private final TextArea toCome;
    private final TextArea needs;
    private final TextArea statements;
    private final TextArea questions;
    /// What stood in each part before it was told that nothing is new.
    private final Map<TextArea, String> before = new HashMap<>();
    private final List<ComboBox<Optional<ClaimState>>> states = new ArrayList<>();
    private final HourField next;
    private final Label finding = Controls.plain("", "text-warn");
    private final Label reading = Controls.plain("", "text-meta");

    SitrepForm(Around around, Sitrep draft) {
        super(12);
        this.around = around;
        this.draft = draft;
        setId("sitrep-form");
        getStylesheets().add(Theme.sheet("room"));
        getStyleClass().add("sitrep-form");
        var text = draft.text();
        situation = area("situation", text.situation());
        done = area("done", text.done());
        toCome = area("toCome", text.toCome());
        needs = area("needs", text.needs());
        statements = area("statements", text.statements());
        questions = area("questions", text.questions());
        next = new HourField(around, draft.nextPoint());
        reading.setId("sitrep-reading");
        var parts = new VBox(
                12,
                head(),
                part("situation", situation),
                row(part("done", done), part("toCome", toCome)),
                row(part("needs", needs), part("statements", statements)),
                part("questions", questions));
        if (!draft.stories().isEmpty()) parts.getChildren().add(stories());
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sitrep-scroll");
        finding.setId("sitrep-unverified");
        finding.setWrapText(true);
        finding.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(scroll, finding, reading);
        unchanged.selectedProperty().subscribe(this::unchanged);
        time();
    }

    /// Whether it can be issued.
    ObservableValue<Boolean> valid() {
        return next.valid();
    }

    /// The fields whose text is kept while it is not issued.
    Map<String, TextInputControl> kept() {
        return Stream.of(situation, done, toCome, needs, statements, questions, next)
                .collect(Collectors.toMap(TextInputControl::getId, Function.identity()));
    }

    private Node head() {
        var texts = around.texts();
        trend.setId("sitrep-trend");
        trend.getItems().setAll(Trend.values());
        trend.setConverter(Choosers.converter(value -> texts.get("room.sitrep.trend." + value.name())));
        trend.setValue(draft.trend());
        unchanged.setId("sitrep-unchanged");
        unchanged.textProperty().bind(texts.bind("room.sitrep.unchanged"));
        var period = Controls.plain(
                texts.get(
                        "room.sitrep.period",
                        around.formats().time(draft.from()),
                        around.formats().time(draft.to()),
                        draft.level().number()),
                "text-muted");
        var line = Controls.line(
                16,
                new Labelled(texts.bind("room.sitrep.trend"), trend),
                new Labelled(texts.bind("room.sitrep.next"), next));
        return new VBox(8, period, line, unchanged);
    }

    private TextArea area(String name, String text) {
        var area = new TextArea(text);
        area.setId("sitrep-" + name);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.textProperty().addListener((_, _, _) -> time());
        return area;
    }

    private Labelled part(String name, TextArea area) {
        return new Labelled(around.texts().bind("room.sitrep." + name), area);
    }

    private static HBox row(Labelled left, Labelled right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(12, left, right);
    }

    /// The narratives that the report names, each with what the cell holds of it.
    private Node stories() {
        var rows = new VBox(6);
        for (var story : draft.stories()) {
            var state = new ComboBox<Optional<ClaimState>>();
            state.setId("sitrep-story-" + states.size());
            state.getItems().add(Optional.empty());
            for (var each : ClaimState.values()) state.getItems().add(Optional.of(each));
            state.setConverter(Choosers.converter(value -> value.map(
                            held -> around.texts().get("room.claim." + held.name()))
                    .orElseGet(() -> around.texts().get("room.sitrep.unexamined"))));
            state.setValue(story.state());
            states.add(state);
            var label = Controls.plain(around.texts()
                    .get("room.sitrep.story", story.label(), around.formats().number(story.mentions())));
            rows.getChildren().add(Controls.line(8, label, Controls.space(), state));
        }
        return new Labelled(around.texts().bind("room.sitrep.stories"), rows);
    }

    /// "No change" empties the parts that only repeat; taking the tick away brings them back as they were typed.
    private void unchanged(boolean same) {
        for (var area : List.of(situation, done, toCome, needs, statements, questions)) {
            var said = area.equals(situation) ? around.texts().get("room.sitrep.same", draft.number() - 1) : "";
            if (same) {
                before.put(area, area.getText());
                area.setText(said);
            } else if (area.getText().equals(said)) area.setText(before.getOrDefault(area, said));
        }
    }

    private void time() {
        if (unchanged.getText() == null) return;
        var time = report().reading();
        boolean isLong = time.toSeconds() > MOST_SECONDS;
        reading.setText(around.texts()
                .get(isLong ? "room.sitrep.tooLong" : "room.sitrep.reading", time.toMinutes(), time.toSecondsPart()));
        reading.getStyleClass().setAll("label", isLong ? "text-warn" : "text-meta");
        unverified();
    }

    /// Names the claims that the text states and that nobody has verified. Open questions may name them.
    private void unverified() {
        var stated = String.join("\n", text(situation), text(done), text(toCome), text(statements));
        var found = ClaimText.unverified(stated, around.state().claims());
        Controls.shown(finding, !found.isEmpty());
        finding.setText(around.texts().get("room.claim.unverified", Choosers.named(found)));
    }

    /// What is typed now, as a report.
    Sitrep report() {
        var stories = new ArrayList<Sitrep.Story>();
        for (int place = 0; place < draft.stories().size(); place++) {
            var story = draft.stories().get(place);
            var state = place < states.size() ? states.get(place).getValue() : story.state();
            stories.add(new Sitrep.Story(story.label(), story.mentions(), story.sentiment(), state));
        }
        return new Sitrep(
                draft.number(),
                draft.from(),
                draft.to(),
                draft.level(),
                trend.getValue(),
                unchanged.isSelected(),
                new Sitrep.Text(
                        text(situation), text(done), text(toCome), text(needs), text(statements), text(questions)),
                stories,
                draft.curve(),
                next.instant());
    }

    private static String text(TextArea area) {
        return area.getText().strip();
    }
}
