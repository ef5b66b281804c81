// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Meanwhile;

/// The cards that note a fact or a rumour, and say what the cell holds of it.
final class ClaimForms {
    private final Around around;

    ClaimForms(Around around) {
        this.around = around;
    }

    /// Asks for a new claim.
    void note() {
        var texts = around.texts();
        var statement = field("statement", "");
        var source = field("source", "");
        var charge = new Choosers(around).charges(Charge.NOBODY);
        var query = field("claim-query", "");
        var body = new VBox(
                12,
                new Labelled(texts.bind("room.claim.statement"), statement),
                new Labelled(texts.bind("room.claim.source"), source),
                new Labelled(texts.bind("room.claim.who"), charge),
                new Labelled(texts.bind("room.claim.query"), query).help(texts.bind("room.claim.query.help")));
        new FormDialog(around.frame(), texts.bind("room.claim.note"), body, texts.bind("room.claim.note.verb"))
                .onlyIf(statement.textProperty().map(text -> !text.isBlank()))
                .keeping(around.draft("claim"), Map.of("statement", statement, "source", source, "claim-query", query))
                .open(() ->
                        around.room().note(statement.getText(), source.getText(), charge.getValue(), query.getText()));
    }

    /// Asks what the cell holds of a claim now, by what proof, and with which answer; who finds out, its words and what
    /// finds its mentions can change too.
    void judge(Claim claim, Optional<ClaimVolume> volume) {
        var texts = around.texts();
        var fields = new Fields(claim);
        var body = new VBox(12);
        claim.by()
                .filter(_ -> !claim.state().isOpen())
                .ifPresent(_ -> body.getChildren().add(Controls.plain(standing(claim), "text-meta")));
        body.getChildren().add(new Labelled(texts.bind("room.claim.statement"), fields.statement));
        volume.filter(found -> found.total() > 0).ifPresent(counted -> {
            var told = Controls.plain(told(counted), "text-meta");
            told.setId("claim-told");
            body.getChildren()
                    .add(new VBox(4, told, new ClaimChart(counted, around.formats(), around.scale(), told(counted))));
        });
        body.getChildren().add(fields);
        var meanwhile = new Meanwhile<>(
                held(claim),
                () -> current(claim).map(ClaimForms::held),
                _ -> changed(current(claim).orElse(claim)));
        new FormDialog(
                        around.frame(),
                        texts.bind("room.claim.judge", claim.id().spoken()),
                        body,
                        texts.bind("room.save"))
                .onlyIf(Bindings.createBooleanBinding(
                        fields::isAnswerable,
                        fields.state.valueProperty(),
                        fields.proof.textProperty(),
                        fields.statement.textProperty()))
                .unless(meanwhile::sentence)
                .keeping(around.draft("claim-" + claim.id().value()), fields.kept())
                .open(() -> around.room().actAll(fields.changes(claim)));
    }

    private Optional<Claim> current(Claim shown) {
        return around.state().claims().stream()
                .filter(now -> now.id().equals(shown.id()))
                .findFirst();
    }

    /// What of a claim the form asks for.
    private static List<Object> held(Claim claim) {
        return List.of(
                claim.statement(), claim.charge(), claim.state(), claim.proof(), claim.rebuttal(), claim.query());
    }

    /// That somebody judged or answered it while the form was open.
    private String changed(Claim now) {
        return around.texts().get("room.claim.changed", standing(now), now.proof());
    }

    /// "Verified at 16:05, by whom".
    private String standing(Claim claim) {
        return around.texts()
                .get(
                        "room.claim.standing",
                        claim.id().spoken(),
                        word(claim.state()),
                        around.formats().time(claim.since()),
                        claim.by()
                                .map(around::name)
                                .orElseGet(() -> around.texts().get("room.someone")));
    }

    String word(ClaimState state) {
        return around.texts().get("room.claim." + state.name());
    }

    String said(ClaimVolume volume) {
        return around.texts()
                .get("room.claim.mentions", volume.total(), around.formats().number(volume.total()));
    }

    /// How often it is repeated and, once it is refuted, what that changed.
    private String told(ClaimVolume volume) {
        return volume.turn()
                .map(turn -> around.texts()
                        .get(
                                "room.claim.turn",
                                said(volume),
                                around.formats().number(Math.round(turn.before())),
                                around.formats().number(Math.round(turn.after()))))
                .orElseGet(() -> said(volume));
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }

    /// What can change about a claim.
    private final class Fields extends VBox {
        private final TextField statement;
        private final ComboBox<ClaimState> state = new ComboBox<>();
        private final ComboBox<Charge> charge;
        private final TextField proof;
        private final TextArea rebuttal;
        private final TextField query;

        Fields(Claim claim) {
            super(12);
            var texts = around.texts();
            statement = field("statement", claim.statement());
            state.setId("claim-state");
            state.setMaxWidth(Double.MAX_VALUE);
            state.getItems().setAll(ClaimState.values());
            state.setConverter(Choosers.converter(ClaimForms.this::word));
            state.setValue(claim.state());
            charge = new Choosers(around).charges(claim.charge());
            proof = field("proof", claim.proof());
            rebuttal = new TextArea(claim.rebuttal());
            rebuttal.setId("rebuttal");
            rebuttal.setPrefRowCount(2);
            rebuttal.setWrapText(true);
            query = field("claim-query", claim.query());
            var stands = new Labelled(texts.bind("room.claim.state"), state);
            var who = new Labelled(texts.bind("room.claim.who"), charge);
            HBox.setHgrow(stands, Priority.ALWAYS);
            HBox.setHgrow(who, Priority.ALWAYS);
            getChildren()
                    .addAll(
                            new HBox(12, stands, who),
                            new Labelled(texts.bind("room.claim.proof"), proof)
                                    .help(texts.bind("room.claim.proof.help")),
                            new Labelled(texts.bind("room.claim.rebuttal"), rebuttal),
                            new Labelled(texts.bind("room.claim.query"), query)
                                    .help(texts.bind("room.claim.query.help")));
        }

        Map<String, TextInputControl> kept() {
            return Map.of("proof", proof, "rebuttal", rebuttal, "statement", statement, "claim-query", query);
        }

        boolean isAnswerable() {
            boolean isProven = state.getValue() == ClaimState.VERIFIED || state.getValue() == ClaimState.REFUTED;
            return !statement.getText().isBlank()
                    && (!isProven || !proof.getText().isBlank());
        }

        /// What the form changes, as acts. What was not touched stays as it stands by now.
        List<Payload> changes(Claim shown) {
            var id = shown.id();
            var acts = new ArrayList<Payload>();
            var words = statement.getText().strip();
            if (!words.equals(shown.statement())) acts.add(new ClaimAct.Reworded(id, words));
            if (!charge.getValue().equals(shown.charge())) acts.add(new ClaimAct.Charged(id, charge.getValue()));
            var finder = query.getText().strip();
            if (!finder.equals(shown.query())) acts.add(new ClaimAct.Searched(id, finder));
            var known = proof.getText().strip();
            if (state.getValue() != shown.state() || !known.equals(shown.proof()))
                acts.add(new ClaimAct.Judged(id, state.getValue(), known));
            var answer = rebuttal.getText().strip();
            if (!answer.equals(shown.rebuttal())) acts.add(new ClaimAct.Rebutted(id, answer));
            return List.copyOf(acts);
        }
    }
}
