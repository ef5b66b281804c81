// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.SourceTile;

/// One value of a facet: ticked or not, its name, a bar and a count. The whole row is the target: click or Space
/// ticks, double click or Enter shows this value alone.
final class FacetRow extends HBox {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final double TRACK = 36;

    private final Around around;
    private final Region glyph = new Region();
    private final SourceTile tile = new SourceTile("", "");
    private final Label name = Controls.plain("", "facet-name");
    private final Label count = Controls.plain("", "text-small", "text-muted", "facet-count");
    private final Region fill = new Region();
    private FacetsViewModel.@Nullable Value value;

    FacetRow(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("facet-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        var box = new StackPane(new Icon(Feather.CHECK, Icon.Size.PX_12));
        box.getStyleClass().add("tick-box");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        fill.getStyleClass().add("fill");
        var track = new HBox(fill);
        track.getStyleClass().addAll("meter", "facet-track");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(box, tile, glyph, name, track, count);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(FacetsViewModel.Value now) {
        if (now.equals(value) && isNamed(now)) return;
        value = now;
        var names = around.names().getValue();
        name.setText(label(now));
        count.setText(around.formats().number(now.mentions()));
        fill.setPrefWidth(TRACK * around.scale() * now.share());
        pseudoClassStateChanged(TICKED, now.ticked());
        var source = now.facet() == Facet.SOURCE ? names.source(now.value()) : Optional.<SourceSettings>empty();
        Controls.shown(tile, source.isPresent());
        source.ifPresent(s -> tile.setText(names.tile(s.kind())));
        Controls.shown(glyph, now.facet() == Facet.POLARITY);
        glyph.getStyleClass().setAll("polarity-glyph", now.value().toLowerCase(Locale.ROOT));
        setAccessibleText(around.texts()
                .get(
                        now.ticked() ? "watch.facet.ticked" : "watch.facet.unticked",
                        label(now),
                        count.getText(),
                        now.mentions()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /// Writes everything anew when next shown: the language is another.
    void forget() {
        value = null;
    }

    private boolean isNamed(FacetsViewModel.Value now) {
        return name.getText().equals(label(now));
    }

    private String label(FacetsViewModel.Value now) {
        return new FacetWords(around).label(now.facet(), now.value());
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) only();
        else toggle();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) toggle();
        else if (event.getCode() == KeyCode.ENTER) only();
        else return;
        event.consume();
    }

    private void toggle() {
        var now = value;
        if (now != null) around.watch().facets().tick(now.facet(), now.value(), !now.ticked());
    }

    private void only() {
        var now = value;
        if (now != null) around.watch().facets().only(now.facet(), now.value());
    }
}
