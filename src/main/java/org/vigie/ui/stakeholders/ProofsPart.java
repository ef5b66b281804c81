// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.funnel.Assurance.Kind;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.attachment.AttachmentCard;
import org.vigie.ui.kit.attachment.AttachmentChip;

/// What speaks for buying: customers who say so, guarantees that are given, each with its proof and its age.
final class ProofsPart extends HBox {
    private final Around around;
    private final OpenRoom room;
    private final Lanes lanes;

    ProofsPart(Around around, OpenRoom room, Lanes lanes) {
        super(12);
        this.around = around;
        this.room = room;
        this.lanes = lanes;
        setId("proofs");
        getChildren().addAll(new Shelf(Kind.TESTIMONIAL), new Shelf(Kind.GUARANTEE));
    }

    void note(Kind kind) {
        ProofForm.note(around, room, lanes, kind);
    }

    /// All of one kind.
    private final class Shelf extends VBox {
        private final Kind kind;
        private final VBox rows = new VBox();
        private final ScrollPane scroll = new ScrollPane(rows);
        private final Panel panel;

        Shelf(Kind kind) {
            this.kind = kind;
            var texts = around.texts();
            scroll.setFitToWidth(true);
            var fresh = Controls.button(
                    texts.bind("stakeholders.proof.new." + kind.name()), Feather.PLUS, () -> note(kind), "small");
            fresh.setId("proof-new-" + kind.name());
            panel = new Panel(texts.bind("stakeholders.proofs." + kind.name()), scroll)
                    .flush()
                    .actions(fresh);
            VBox.setVgrow(panel, Priority.ALWAYS);
            HBox.setHgrow(this, Priority.ALWAYS);
            setMinWidth(0);
            setPrefWidth(0);
            getChildren().add(panel);
            around.onChange(this, this::draw);
        }

        private void draw() {
            var now = around.model().now();
            var all = around.model().state().funnel().assurances().stream()
                    .filter(one -> one.kind() == kind)
                    .toList();
            long stale = all.stream().filter(one -> one.isStaleAt(now)).count();
            panel.meta().setText(around.texts().get("stakeholders.proofs.meta", all.size(), stale));
            if (all.isEmpty())
                panel.show(
                        around.model().state().isRead()
                                ? Notice.empty(
                                        around.texts().bind("stakeholders.proofs.none." + kind.name()),
                                        around.texts().bind("stakeholders.proof.new." + kind.name()),
                                        () -> note(kind))
                                : Notice.loading());
            else {
                panel.show(scroll);
                rows.getChildren().setAll(all.stream().map(this::row).toList());
            }
        }

        private Node row(Assurance one) {
            var texts = around.texts();
            var number = Controls.whole(Controls.plain(one.id().spoken(), "text-meta"));
            var tongue = Controls.whole(Controls.plain(one.language().name(), "text-meta"));
            var chip = state(one);
            var face = new VBox(
                    4,
                    Controls.line(8, number, tongue, Controls.space(), told(one), chip),
                    Controls.wrapped(one.words(), "strong"));
            if (!one.source().isBlank()) face.getChildren().add(Controls.wrapped(one.source(), "text-muted"));
            var age = texts.get(
                    "stakeholders.proof.dates",
                    around.formats().date(one.proof().at()),
                    around.formats().date(one.staleFrom()));
            face.getChildren().add(Controls.wrapped(age, "text-meta"));
            if (!one.proof().link().isBlank())
                face.getChildren().add(Controls.wrapped(one.proof().link(), "text-accent"));
            var row = new PressableRow(face, "objection-row");
            row.setId("proof-" + one.id().number());
            row.setAccessibleText(one.id().spoken() + ", " + one.words() + ", " + chip.getText() + ", " + age);
            row.onPress(() -> ProofForm.change(around, room, lanes, one));
            if (one.proof().file().isEmpty()) return row;
            var file = one.proof().file().get();
            var chipOfFile = new AttachmentChip(
                    around.frame(), file, () -> AttachmentCard.open(around.frame(), room, lanes, file));
            var under = new HBox(chipOfFile);
            under.getStyleClass().add("proof-file");
            return new VBox(row, under);
        }

        /// Whether an approved text tells it to the public.
        private Label told(Assurance one) {
            boolean told = one.told(
                            around.model().state().approvals(), around.model().now())
                    .isPresent();
            return Controls.whole(Controls.plain(
                    around.texts().get(told ? "stakeholders.proof.PUBLIC" : "stakeholders.proof.INTERNAL"),
                    "text-meta"));
        }

        private Label state(Assurance one) {
            boolean stale = one.isStaleAt(around.model().now());
            var chip = Controls.whole(Controls.plain(
                    around.texts().get(stale ? "stakeholders.proof.STALE" : "stakeholders.proof.FRESH"),
                    "chip",
                    "in-row",
                    stale ? "warn" : "ok"));
            chip.setGraphic(new Icon(stale ? Feather.CLOCK : Feather.CHECK, Icon.Size.PX_12));
            return chip;
        }
    }

    void focusRows() {
        Optional.ofNullable(lookup(".pressable-row"))
                .or(() -> List.copyOf(lookupAll(".button")).stream().findFirst())
                .ifPresent(Node::requestFocus);
    }
}
