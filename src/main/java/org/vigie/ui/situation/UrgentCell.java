// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Author;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.PriorityBand;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.PriorityTile;
import org.vigie.ui.kit.SourceTile;

/// One mention that needs a person: how much, who says it where, its first words, why, and how long it has waited.
final class UrgentCell extends ListCell<Filed> {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Around around;
    private final PriorityTile score = new PriorityTile();
    private final SourceTile source = new SourceTile("", "");
    private final Label author = Controls.plain("", "strong");
    private final Label audience = Controls.plain("", "text-meta");
    private final Label waited = Controls.whole(Controls.plain("", "text-small", "text-muted", "waited"));
    private final Label words = Controls.plain("");
    private final Label why = Controls.plain("", "text-meta");
    private final HBox face;

    UrgentCell(Around around) {
        this.around = around;
        getStyleClass().add("urgent-cell");
        waited.setGraphic(new Icon(Feather.CLOCK, Icon.Size.PX_14).styled("text-meta"));
        author.setMinWidth(0);
        audience.setMinWidth(USE_PREF_SIZE);
        for (var label : new Label[] {words, why}) {
            label.setMinWidth(0);
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
        }
        var head = Controls.line(8, source, author, audience, Controls.space(), waited);
        var text = new VBox(head, words, why);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        face = Controls.line(12, score, text);
        face.getStyleClass().add("urgent-face");
        setPrefWidth(0);
        around.model().pointedProperty().subscribe(_ -> lit());
    }

    @Override
    protected void updateItem(@Nullable Filed filed, boolean empty) {
        super.updateItem(filed, empty);
        setText(null);
        if (empty || filed == null) {
            setGraphic(null);
            lit();
            return;
        }
        show(filed);
        setGraphic(face);
        lit();
    }

    private void lit() {
        var filed = getItem();
        pseudoClassStateChanged(
                POINTED,
                filed != null
                        && around.model().isPointed(filed.mention().times().effective()));
    }

    private void show(Filed filed) {
        var texts = around.texts();
        var formats = around.formats();
        var now = around.model().situation().now();
        var mention = filed.mention();
        int points = filed.signals().urgency().score(now);
        var band = texts.get(PriorityBand.of(points).textKey());
        score.show(points, texts.get("situation.urgent.score", points, band));
        var names = around.model().situation().names();
        var kind = mention.key().kind().code();
        source.setText(names.tiles().getOrDefault(kind, kind.substring(0, Math.min(2, kind.length()))));
        source.setAccessibleText(names.sources().getOrDefault(mention.source(), kind));
        author.setText(author(filed));
        long readers = mention.author().audience();
        audience.setText(readers == Author.UNKNOWN ? "" : formats.compact(readers));
        waited.setText(formats.duration(Duration.between(mention.times().effective(), now)));
        words.setText(words(filed));
        why.setText(why(filed));
        setAccessibleText(texts.get(
                "situation.urgent.spoken", points, band, author.getText(), words.getText(), waited.getText()));
    }

    private String author(Filed filed) {
        if (filed.deletedAt().isPresent()) return around.texts().get("situation.urgent.erased");
        var author = filed.mention().author();
        if (!author.handle().isBlank() && author.name().isBlank()) return "@" + Cleaner.line(author.handle());
        return author.shown().isBlank() ? around.texts().get("situation.urgent.unknown") : Cleaner.line(author.shown());
    }

    private String words(Filed filed) {
        var mention = filed.mention();
        return Cleaner.line(mention.title().isBlank() ? mention.text() : mention.title() + " — " + mention.text());
    }

    /// Its signs and reasons, its narrative and how often it was taken up: what made the score.
    private String why(Filed filed) {
        var parts = new ArrayList<String>();
        narrative(filed).ifPresent(parts::add);
        var language = around.texts().locale();
        filed.signals().categories().stream()
                .map(around.taxonomy()::find)
                .flatMap(Optional::stream)
                .sorted((a, b) -> Boolean.compare(b.kind() == CategoryKind.SIGN, a.kind() == CategoryKind.SIGN))
                .limit(2)
                .forEach(category -> parts.add(category.label(language)));
        long shares = filed.mention().engagement().shares();
        if (shares > 0)
            parts.add(around.texts()
                    .get("situation.urgent.shares", shares, around.formats().number(shares)));
        return String.join(" · ", parts);
    }

    private Optional<String> narrative(Filed filed) {
        return filed.signals()
                .narrative()
                .flatMap(id -> around.model().situation().narratives().stream()
                        .filter(line -> line.narrative().id().equals(id))
                        .map(line -> line.narrative().label())
                        .findFirst());
    }
}
