// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.action.Charge;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Sparkline;

/// Facts and rumours: what is said, whether it holds, and by what the cell knows.
final class ClaimsPane extends VBox {
    private final Around around;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Panel panel;
    private final Node empty;
    private Map<ClaimId, ClaimVolume> volumes = Map.of();

    ClaimsPane(Around around) {
        this.around = around;
        setId("claims");
        var texts = around.texts();
        scroll.setFitToWidth(true);
        empty = Notice.empty(texts.bind("room.claims.empty"), texts.bind("room.claim.note"), this::note);
        var note = Controls.button(texts.bind("room.claim"), Feather.PLUS, this::note, "small");
        note.setId("claim-note");
        panel = new Panel(texts.bind("room.claims"), scroll).flush().actions(note);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
        around.room().stateProperty().map(RoomState::claims).subscribe(this::count);
    }

    private void count(List<Claim> claims) {
        if (claims.isEmpty()) return;
        around.room().volumes(claims, around.formats().zone(), found -> {
            volumes = found;
            draw();
        });
    }

    private void draw() {
        var claims = around.state().claims();
        long open = claims.stream().filter(claim -> claim.state().isOpen()).count();
        panel.meta().setText(around.texts().get("room.claims.meta", open, claims.size()));
        if (claims.isEmpty()) {
            panel.show(around.room().loadedProperty().get() ? empty : Notice.loading());
            return;
        }
        panel.show(scroll);
        rows.getChildren().setAll(claims.stream().map(this::row).toList());
    }

    private Node row(Claim claim) {
        var number = Controls.whole(Controls.plain(claim.id().spoken(), "text-meta", "action-number"));
        var what = Controls.plain(claim.statement());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var from = Controls.plain(from(claim), "text-meta");
        from.setWrapText(true);
        from.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, what, from);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.line(12, number, words);
        volume(claim)
                .filter(volume -> volume.total() > 0)
                .ifPresent(volume -> line.getChildren()
                        .addAll(curve(volume), Controls.whole(Controls.plain(said(volume), "text-meta"))));
        line.getChildren().add(state(claim));
        var row = new PressableRow(line, "claim-row");
        row.setId("claim-" + claim.id().number());
        row.setAccessibleText(
                around.texts().get("room.claim.row", claim.id().spoken(), claim.statement(), word(claim.state())));
        row.onPress(() -> judge(claim));
        return row;
    }

    private Optional<ClaimVolume> volume(Claim claim) {
        return Optional.ofNullable(volumes.get(claim.id()));
    }

    private static Node curve(ClaimVolume volume) {
        var curve = new Sparkline();
        curve.getStyleClass().add("claim-curve");
        curve.show(volume.steps().stream().mapToDouble(Long::doubleValue).toArray(), OptionalDouble.empty());
        return curve;
    }

    private String said(ClaimVolume volume) {
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

    private String word(ClaimState state) {
        return around.texts().get("room.claim." + state.name());
    }

    private Node state(Claim claim) {
        var chip = Controls.whole(Controls.plain(
                claim.state().isOpen()
                        ? word(claim.state())
                        : around.texts()
                                .get(
                                        "room.claim.since",
                                        word(claim.state()),
                                        around.formats().time(claim.since())),
                "chip",
                "in-row"));
        chip.getStyleClass()
                .add(
                        switch (claim.state()) {
                            case TO_VERIFY, IN_PROGRESS -> "warn";
                            case VERIFIED -> "ok";
                            case REFUTED -> "bad";
                            case NOT_VERIFIABLE -> "accent";
                        });
        return chip;
    }

    private String from(Claim claim) {
        var who = around.name(claim.charge());
        if (claim.state().isOpen() || claim.proof().isEmpty())
            return around.texts().get("room.claim.from", claim.source(), who);
        return claim.proof();
    }

    /// Asks for a new claim.
    void note() {
        var texts = around.texts();
        var statement = new TextField();
        statement.setId("statement");
        var source = new TextField();
        source.setId("source");
        var charge = new Choosers(around).charges(Charge.NOBODY);
        var query = new TextField();
        query.setId("claim-query");
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

    /// Asks what the cell holds of a claim now, by what proof, and with which answer.
    private void judge(Claim claim) {
        var texts = around.texts();
        var state = new ComboBox<ClaimState>();
        state.setId("claim-state");
        state.setMaxWidth(Double.MAX_VALUE);
        state.getItems().setAll(ClaimState.values());
        state.setConverter(Choosers.converter(this::word));
        state.setValue(claim.state());
        var proof = new TextField(claim.proof());
        proof.setId("proof");
        var rebuttal = new TextArea(claim.rebuttal());
        rebuttal.setId("rebuttal");
        rebuttal.setPrefRowCount(3);
        rebuttal.setWrapText(true);
        var what = Controls.plain(claim.statement(), "text-reading");
        what.setWrapText(true);
        var body = new VBox(
                12,
                what,
                new Labelled(texts.bind("room.claim.state"), state),
                new Labelled(texts.bind("room.claim.proof"), proof).help(texts.bind("room.claim.proof.help")),
                new Labelled(texts.bind("room.claim.rebuttal"), rebuttal));
        volume(claim).ifPresent(volume -> {
            var told = Controls.plain(told(volume), "text-meta");
            told.setId("claim-told");
            body.getChildren()
                    .add(1, new VBox(4, told, new ClaimChart(volume, around.formats(), around.scale(), told(volume))));
        });
        new FormDialog(
                        around.frame(),
                        texts.bind("room.claim.judge", claim.id().spoken()),
                        body,
                        texts.bind("room.save"))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> isAnswerable(state.getValue(), proof.getText()),
                        state.valueProperty(),
                        proof.textProperty()))
                .keeping(around.draft("claim-" + claim.id().value()), Map.of("proof", proof, "rebuttal", rebuttal))
                .open(() -> around.room()
                        .actAll(changes(
                                claim,
                                state.getValue(),
                                proof.getText().strip(),
                                rebuttal.getText().strip())));
    }

    /// What the form changes, as acts; nothing for what stayed as it was.
    private static List<Payload> changes(Claim claim, ClaimState state, String proof, String rebuttal) {
        var acts = new ArrayList<Payload>();
        if (state != claim.state() || !proof.equals(claim.proof()))
            acts.add(new ClaimAct.Judged(claim.id(), state, proof));
        if (!rebuttal.equals(claim.rebuttal())) acts.add(new ClaimAct.Rebutted(claim.id(), rebuttal));
        return List.copyOf(acts);
    }

    private static boolean isAnswerable(ClaimState state, String proof) {
        return (state != ClaimState.VERIFIED && state != ClaimState.REFUTED) || !proof.isBlank();
    }
}
