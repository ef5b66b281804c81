// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Sparkline;

/// Facts and rumours: what is said, whether it holds, and by what the cell knows.
final class ClaimsPane extends VBox {
    private final Around around;
    private final ClaimForms forms;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Panel panel;
    private final Node empty;
    private Map<ClaimId, ClaimVolume> volumes = Map.of();

    ClaimsPane(Around around) {
        this.around = around;
        this.forms = new ClaimForms(around);
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
                        .addAll(curve(volume), Controls.whole(Controls.plain(forms.said(volume), "text-meta"))));
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
        if (claim.state().isOpen()) return around.texts().get("room.claim.from", claim.source(), who);
        var by = claim.by().map(around::name).orElseGet(() -> around.texts().get("room.someone"));
        return claim.proof().isEmpty() ? by : around.texts().get("room.claim.from", claim.proof(), by);
    }

    /// Asks for a new claim.
    void note() {
        forms.note();
    }

    private void judge(Claim claim) {
        forms.judge(claim, volume(claim));
    }

    private String word(ClaimState state) {
        return forms.word(state);
    }
}
