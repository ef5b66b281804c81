// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.PriorityBand;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.PriorityTile;
import org.vigie.ui.kit.SourceTile;
import org.vigie.ui.watch.Pieces.Piece;

/// What a row shows of a mention: who, when, what, how far it went, and where it stands in the cell's hands.
final class MentionFace extends StackPane {
    private static final int LINES = 2;

    private final Around around;
    private final Wording wording;
    private final ReadOnlyStringWrapper accessible = new ReadOnlyStringWrapper("");
    private final VBox loading = Notice.loading();
    private final PriorityTile priority = new PriorityTile();
    private final CheckBox box = new CheckBox();
    private final SourceTile tile = new SourceTile("", "");
    private final Label name = Controls.plain("", "strong");
    private final Label about = Controls.plain("", "text-meta");
    private final Label marks = Controls.plain("", "text-meta", "row-marks");
    private final Region star = new Region();
    private final Label age = Controls.whole(Controls.plain("", "text-small", "text-muted", "age"));
    private final MarkedText text = new MarkedText(LINES);
    private final MentionFoot foot;
    private final HBox content;
    private Optional<Filed> shown = Optional.empty();

    MentionFace(Around around) {
        this.around = around;
        this.wording = new Wording(around.texts());
        this.foot = new MentionFoot(around);
        getStyleClass().add("mention-face");
        star.getStyleClass().add("followed-star");
        box.getStyleClass().add("row-check");
        box.setFocusTraversable(false);
        box.setOnAction(_ -> shown.ifPresent(
                filed -> around.watch().list().check(filed.mention().key(), box.isSelected())));
        var left = new VBox(10, priority, box);
        left.setAlignment(Pos.TOP_CENTER);
        left.getStyleClass().add("row-left");
        age.setGraphic(new Icon(Feather.CLOCK, Icon.Size.PX_12).styled("text-meta"));
        name.setMinWidth(USE_PREF_SIZE);
        about.setMinWidth(0);
        marks.setMinWidth(USE_PREF_SIZE);
        var head = Controls.line(8, tile, name, about, Controls.space(), marks, star, age);
        var right = new VBox(4, head, text, foot);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        content = new HBox(12, left, right);
        getChildren().addAll(loading, content);
    }

    /// What a screen reader says of the row.
    ReadOnlyStringProperty accessible() {
        return accessible.getReadOnlyProperty();
    }

    void show(Row row) {
        shown = row.filed();
        loading.setVisible(shown.isEmpty());
        content.setVisible(shown.isPresent());
        shown.ifPresent(filed -> show(row, filed));
        if (shown.isEmpty()) accessible.set(around.texts().get("watch.row.loading"));
    }

    private void show(Row row, Filed filed) {
        var mention = filed.mention();
        tile.setText(around.names().getValue().tile(mention.key().kind()));
        name.setText(wording.author(filed));
        about.setText(about(filed));
        marks.setText(marks(filed));
        Controls.shown(marks, !marks.getText().isEmpty());
        Controls.shown(star, filed.triage().followed());
        star.setAccessibleText(around.texts().get("watch.facet.followed"));
        text.show(pieces(filed));
        foot.show(filed);
        showAge(row);
        showChecked(row.checkedProperty().get());
        showSaving(row.savingProperty().get());
    }

    void showAge(Row row) {
        row.filed().ifPresent(filed -> {
            var at = filed.mention().times().effective();
            age.setText(around.formats().ago(at, around.now().getValue()));
            showPriority(filed);
            accessible.set(around.texts()
                    .get(
                            "watch.row.spoken",
                            name.getText(),
                            age.getText(),
                            words(filed),
                            wording.state(filed.triage()),
                            priority.getAccessibleText(),
                            new ToneWords(around).spoken(filed.signals().tone().sentiment())));
        });
    }

    /// It grows while the mention waits.
    private void showPriority(Filed filed) {
        int score = filed.signals().urgency().score(around.now().getValue());
        var band = around.texts().get(PriorityBand.of(score).textKey());
        priority.show(score, around.texts().get("watch.row.priority", score, band));
    }

    void showChecked(boolean checked) {
        box.setSelected(checked);
        box.setAccessibleText(around.texts().get("watch.row.check", name.getText()));
    }

    void showSaving(boolean saving) {
        foot.showSaving(saving);
    }

    private List<Piece> pieces(Filed filed) {
        var query = around.watch().query().askedProperty().get();
        if (filed.deletedAt().isPresent()) return Pieces.of(query, words(filed));
        var why = around.watch().asides().telling(filed);
        var pieces = Pieces.of(query, why, 0, Asides.said(filed));
        return filed.mention().title().isBlank() ? pieces : onOneLine(pieces);
    }

    /// The title is told from the text by a dash.
    private static List<Piece> onOneLine(List<Piece> pieces) {
        var line = new ArrayList<Piece>();
        boolean isTitle = true;
        for (var piece : pieces) {
            boolean ends = isTitle && piece.text().contains("\n");
            line.add(ends ? new Piece(piece.kind(), piece.text().replaceFirst("\\s*\n", " — ")) : piece);
            isTitle &= !ends;
        }
        return line;
    }

    private String words(Filed filed) {
        if (filed.deletedAt().isPresent()) return around.texts().get("watch.row.erased");
        return Asides.said(filed);
    }

    /// "@lea_connect · 182 k abonnés".
    private String about(Filed filed) {
        var parts = new ArrayList<String>();
        wording.handle(filed).ifPresent(parts::add);
        var instance = filed.mention().key().instance();
        if (parts.isEmpty() && !instance.isBlank()) parts.add(instance);
        long audience = filed.mention().author().audience();
        if (audience != Author.UNKNOWN)
            parts.add(around.texts().get("watch.row.audience", around.formats().compact(audience), audience));
        return String.join(" · ", parts);
    }

    private String marks(Filed filed) {
        if (filed.deletedAt().isPresent()) return around.texts().get("watch.row.deleted");
        return filed.versions() > 1 ? around.texts().get("watch.row.edited", filed.versions() - 1) : "";
    }
}
