// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Category;
import org.vigie.core.signal.CategoryKind;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Panel;

/// Narrows the list: what each source, language, state, topic and person would show, and which are shown.
final class FacetPane extends VBox {
    /// @param onClose hides the panel where it is a drawer
    FacetPane(Around around, Runnable onClose) {
        setId("facets");
        getStyleClass().add("facet-pane");
        var facets = around.watch().facets();
        var content = new VBox();
        content.getStyleClass().add("facet-content");
        for (var facet : FacetsViewModel.SHOWN) content.getChildren().addAll(sections(around, facet));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var texts = around.texts();
        var panel = new Panel(texts.bind("watch.facets.title"), scroll).flush();
        panel.actions(reset(around, facets), closer(around, onClose));
        setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
    }

    private static List<VBox> sections(Around around, Facet facet) {
        return switch (facet) {
            case TOXICITY -> List.of(new ToxicitySection(around));
            case CATEGORY ->
                Arrays.stream(CategoryKind.values())
                        .<VBox>map(kind -> new FacetSection(
                                around, facet, "watch.category." + kind.name(), value -> isOf(around, value, kind)))
                        .toList();
            default -> List.of(new FacetSection(around, facet));
        };
    }

    /// Whether a category is of this kind; what is none, or known no more, stands with the reasons.
    private static boolean isOf(Around around, FacetsViewModel.Value value, CategoryKind kind) {
        var taxonomy = around.names().getValue().taxonomy();
        return taxonomy.find(value.value()).map(Category::kind).orElse(CategoryKind.ASPECT) == kind;
    }

    private static Button reset(Around around, FacetsViewModel facets) {
        var reset = new Button();
        reset.setId("facets-reset");
        reset.getStyleClass().addAll("ghost", "small");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.textProperty().bind(around.texts().bind("watch.facets.reset"));
        reset.setOnAction(_ -> facets.reset());
        facets.tickedProperty().subscribe(_ -> reset.setDisable(facets.isReset()));
        return reset;
    }

    private static Button closer(Around around, Runnable onClose) {
        var close = Controls.iconOnly(
                around.texts().bind("watch.facets.hide"), Feather.CHEVRONS_LEFT, onClose, "ghost", "small");
        close.setId("facets-hide");
        return close;
    }
}
