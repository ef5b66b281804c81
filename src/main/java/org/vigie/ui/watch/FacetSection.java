// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Search.Facet;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.watch.FacetsViewModel.Value;

/// One facet of the panel: its name, which folds it, and its values.
final class FacetSection extends VBox {
    private static final int SHORT = 6;

    private final Around around;
    private final Facet facet;
    private final String title;
    private final Predicate<Value> belongs;
    private final VBox rows = new VBox();
    private final List<FacetRow> pool = new ArrayList<>();
    private final Button more = new Button();
    private final Icon chevron = new Icon(Feather.CHEVRON_UP, Icon.Size.PX_14).styled("text-meta");
    private boolean open = true;
    private boolean all;

    FacetSection(Around around, Facet facet) {
        this(around, facet, "watch.facet." + facet.name(), _ -> true);
    }

    /// @param title key of its name
    /// @param belongs which of the facet's values it shows
    FacetSection(Around around, Facet facet, String title, Predicate<Value> belongs) {
        this.around = around;
        this.facet = facet;
        this.title = title;
        this.belongs = belongs;
        getStyleClass().add("facet-section");
        setAccessibleRole(AccessibleRole.NODE);
        more.getStyleClass().addAll("link", "facet-more");
        more.setOnAction(_ -> {
            all = !all;
            fill();
        });
        getChildren().addAll(header(), rows, more);
        var values = around.watch().facets().values(facet);
        values.addListener((ListChangeListener<Value>) _ -> fill());
        around.names().subscribe(_ -> fill());
        if (facet == Facet.NARRATIVE) around.watch().asides().renamedProperty().subscribe(_ -> fill());
        around.texts().follow(this, () -> {
            pool.forEach(FacetRow::forget);
            fill();
        });
        fill();
    }

    private Button header() {
        var name = Controls.label(around.texts().bind(title), "strong", "text-small", "text-muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var face = Controls.line(8, name, chevron);
        var header = new Button();
        header.getStyleClass().add("facet-header");
        header.setGraphic(face);
        header.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        header.setMaxWidth(Double.MAX_VALUE);
        header.accessibleTextProperty().bind(around.texts().bind(title));
        face.prefWidthProperty().bind(header.widthProperty().subtract(24));
        header.setOnAction(_ -> {
            open = !open;
            chevron.setRotate(open ? 0 : 180);
            fill();
        });
        return header;
    }

    /// Rows are used again: counts change twice a second, and only labels and bars should.
    private void fill() {
        var values =
                around.watch().facets().values(facet).stream().filter(belongs).toList();
        Controls.shown(this, !values.isEmpty());
        int shown = open ? Math.min(values.size(), all ? values.size() : SHORT) : 0;
        while (pool.size() < shown) pool.add(new FacetRow(around));
        for (int i = 0; i < shown; i++) pool.get(i).show(values.get(i));
        if (rows.getChildren().size() != shown) rows.getChildren().setAll(pool.subList(0, shown));
        Controls.shown(more, open && values.size() > SHORT);
        more.setText(
                all
                        ? around.texts().get("watch.facets.fewer")
                        : around.texts().get("watch.facets.more", values.size() - SHORT));
    }
}
