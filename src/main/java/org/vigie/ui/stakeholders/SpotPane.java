// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.funnel.Edition;
import org.vigie.core.funnel.Reassurance;
import org.vigie.core.funnel.Spot;
import org.vigie.core.message.Approved;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// What stands at one spot, as people read it there, and what can be done about it.
final class SpotPane extends VBox {
    private final Around around;
    private final SpotForms forms;
    private final SpotWords words;
    private final VBox body = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(body);
    private final Panel panel;

    SpotPane(Around around, SpotForms forms) {
        this.around = around;
        this.forms = forms;
        this.words = new SpotWords(around);
        setId("funnel-spot");
        body.getStyleClass().add("spot-body");
        scroll.setFitToWidth(true);
        panel = new Panel(around.texts().bind("stakeholders.spot.title"), scroll).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
        around.model().chosenProperty().subscribe((_, _) -> draw());
    }

    private void draw() {
        if (!around.model().state().isRead()) {
            body.getChildren().setAll(Notice.loading());
            return;
        }
        var spot = around.model().chosenProperty().get();
        var standing = around.model().state().funnel().at(spot);
        panel.meta().setText(around.spot(spot));
        var parts = new ArrayList<Node>();
        parts.add(acts(standing));
        switch (standing) {
            case Reassurance.Nothing _ -> parts.add(Notice.empty(around.texts().bind("stakeholders.nothing")));
            case Reassurance.On on -> parts.addAll(on(spot, on));
            case Reassurance.Off off -> {
                parts.add(head(standing));
                parts.add(Controls.wrapped(
                        off.reason().isBlank()
                                ? around.texts().get("stakeholders.off")
                                : around.texts().get("stakeholders.offWhy", off.reason()),
                        "text-muted"));
            }
            case Reassurance.Lapsed lapsed -> {
                parts.add(head(standing));
                var why = Notice.error(
                        around.texts()
                                .bind("stakeholders.lapsed." + lapsed.why().name()),
                        around.texts().bind("stakeholders.put"),
                        forms::put);
                why.setId("spot-lapsed");
                parts.add(why);
            }
        }
        parts.add(Controls.wrapped(
                around.texts()
                        .get(
                                "stakeholders.owner",
                                around.charge(around.model().state().funnel().owner(spot.step()))),
                "text-meta"));
        body.getChildren().setAll(parts);
    }

    private Node acts(Reassurance standing) {
        var texts = around.texts();
        boolean stands = standing instanceof Reassurance.On;
        var put = new ActionButton(texts.bind(stands ? "stakeholders.change" : "stakeholders.put"), forms::put)
                .drawing(Feather.CHECK_CIRCLE)
                .keys("M", around.frame())
                .styled("primary");
        put.setId("spot-put");
        var charge = Controls.button(texts.bind("stakeholders.charge"), Feather.USER, forms::charge);
        charge.setId("spot-charge");
        var line = new FlowPane(8, 8, put);
        if (stands || standing instanceof Reassurance.Lapsed) {
            var off = Controls.button(texts.bind("stakeholders.takeOff"), Feather.X, forms::takeOff, "danger");
            off.setId("spot-off");
            line.getChildren().add(off);
        }
        line.getChildren().add(charge);
        return line;
    }

    private Node head(Reassurance standing) {
        var since = Controls.wrapped(words.since(standing), "text-meta");
        var title = Controls.wrapped(words.title(standing), "title-panel");
        return new VBox(4, Controls.line(8, words.chip(standing), since), title);
    }

    private List<Node> on(Spot spot, Reassurance.On on) {
        var texts = around.texts();
        var fillings = around.model().state().fillings();
        var message = on.text().message();
        var outlet = spot.step().outlet();
        var parts = new ArrayList<Node>();
        parts.add(head(on));
        var reading = new VBox(8);
        reading.getStyleClass().add("reading-card");
        if (around.model().isExercise())
            reading.getChildren().add(Controls.wrapped(Edition.EXERCISE_MARK, "chip", "exercise"));
        reading.getChildren().add(Controls.wrapped(fillings.fill(message.title()), "strong"));
        var text = Controls.wrapped(fillings.fill(message.words(outlet)), "text-reading");
        text.setId("spot-text");
        reading.getChildren().add(text);
        parts.add(reading);
        var missing = Edition.missing(message, outlet, fillings);
        if (!missing.isEmpty()) {
            var names = String.join(", ", missing.stream().map(this::variable).toList());
            var notice = Controls.wrapped(texts.get("stakeholders.missing", names), "text-warn");
            notice.setId("spot-missing");
            parts.add(notice);
        }
        parts.add(approval(on.text()));
        return parts;
    }

    private String variable(String name) {
        return around.texts().find("message.variable." + name).orElse(name);
    }

    private Node approval(Approved approved) {
        var texts = around.texts();
        var lines = new VBox(2, Controls.plain(texts.get("stakeholders.approvedBy"), "strong"));
        for (var signature : approved.signed())
            lines.getChildren()
                    .add(Controls.wrapped(
                            texts.get(
                                    "stakeholders.signature",
                                    around.name(Optional.of(signature.person())),
                                    around.when(signature.at())),
                            "text-meta"));
        approved.until()
                .ifPresent(end -> lines.getChildren()
                        .add(Controls.wrapped(texts.get("stakeholders.until", around.when(end)), "text-meta")));
        return lines;
    }
}
