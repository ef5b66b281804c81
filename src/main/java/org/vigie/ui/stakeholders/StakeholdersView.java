// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.LinkedHashMap;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;

/// The whole page: its parts, one of which is shown.
final class StakeholdersView extends VBox {
    private final Around around;
    private final FunnelExport export;
    private final FunnelPart funnel;
    private final RegisterPart register;
    private final OffersPart offers;
    private final ProofsPart proofs;
    private final Segmented<Part> parts;
    private final StackPane bodyPane = new StackPane();

    /// What the page has.
    enum Part {
        FUNNEL,
        REGISTER,
        OFFERS,
        PROOFS
    }

    StakeholdersView(Around around, FunnelExport export, RegisterImport imports, OpenRoom room, Lanes lanes) {
        super(12);
        this.around = around;
        this.export = export;
        setId("stakeholders");
        getStyleClass().addAll("stakeholders", "page");
        getStylesheets().add(Theme.sheet("stakeholders"));
        funnel = new FunnelPart(around);
        register = new RegisterPart(around, imports);
        offers = new OffersPart(around);
        proofs = new ProofsPart(around, room, lanes);
        var choices = new LinkedHashMap<Part, ObservableValue<String>>();
        for (var part : Part.values()) choices.put(part, around.texts().bind("stakeholders.part." + part.name()));
        parts = new Segmented<>(choices, Part.FUNNEL);
        parts.setId("stakeholders-parts");
        for (var part : Part.values()) parts.button(part).setId("part-" + part.name());
        VBox.setVgrow(bodyPane, Priority.ALWAYS);
        bodyPane.setMinHeight(0);
        getChildren().addAll(head(), problem(), bodyPane);
        parts.valueProperty().subscribe(part -> bodyPane.getChildren().setAll(node(part)));
    }

    private Node node(Part part) {
        return switch (part) {
            case FUNNEL -> funnel;
            case REGISTER -> register;
            case OFFERS -> offers;
            case PROOFS -> proofs;
        };
    }

    private Node head() {
        var texts = around.texts();
        var title = Controls.whole(Controls.label(texts.bind("stakeholders.title"), "title-page"));
        var exported = Controls.plain("", "text-meta");
        exported.setId("funnel-exported");
        around.onChange(exported, () -> say(exported));
        var save = Controls.button(texts.bind("stakeholders.export"), Feather.DOWNLOAD, () -> export.ask(this));
        save.setId("funnel-export");
        parts.valueProperty().subscribe(part -> {
            Controls.shown(exported, part == Part.FUNNEL);
            Controls.shown(save, part == Part.FUNNEL);
        });
        var head = Controls.line(12, title, parts, Controls.space(), exported, save);
        head.getStyleClass().add("page-head");
        return head;
    }

    /// What a site reads, against what is on.
    private void say(Label exported) {
        var state = around.model().state();
        var key = state.funnel().exported().isEmpty()
                ? "stakeholders.exported.never"
                : state.isExportBehind() ? "stakeholders.exported.behind" : "stakeholders.exported.current";
        exported.setText(around.texts()
                .get(
                        key,
                        state.funnel()
                                .exported()
                                .map(last -> around.when(last.at()))
                                .orElse("")));
        exported.getStyleClass().setAll("label", state.isExportBehind() ? "text-warn" : "text-meta");
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.warning(texts.bind("stakeholders.failed"), texts.bind("stakeholders.retry"), () -> {
            around.model().refresh();
            around.register().refresh();
        });
        notice.setId("stakeholders-problem");
        Runnable look = () -> Controls.shown(
                notice,
                around.model().failedProperty().get()
                        || around.register().failedProperty().get());
        around.model().failedProperty().subscribe(look);
        around.register().failedProperty().subscribe(look);
        look.run();
        return notice;
    }

    void show(Part part) {
        parts.valueProperty().set(part);
    }

    Part shown() {
        return parts.valueProperty().get();
    }

    FunnelPart funnel() {
        return funnel;
    }

    RegisterPart register() {
        return register;
    }

    OffersPart offers() {
        return offers;
    }

    ProofsPart proofs() {
        return proofs;
    }
}
