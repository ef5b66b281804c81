// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.Alert;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.CategoryKind;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Tip;

/// The signals of a mention that are no sums, one per line: toxicity, narrative, what it speaks of, how far it may
/// go, copies, alerts, and what people said about the station's labels.
final class SignalLines extends VBox {
    /// A kind of harm less likely than this is not worth a word.
    private static final double LIKELY = 0.2;

    private final Around around;
    private final FacetWords words;
    private final Runnable link;
    private final VBox above = new VBox(4);
    /// Stays where it is while the lines around it are made anew, as somebody may be choosing in it.
    private final SpreadLine spread;

    private final VBox below = new VBox(4);

    SignalLines(Around around, Runnable link) {
        super(4);
        this.around = around;
        this.words = new FacetWords(around);
        this.link = link;
        getStyleClass().add("signal-lines");
        spread = new SpreadLine(around);
        getChildren().addAll(above, spread, below);
    }

    void show(Filed filed, Optional<Why> why) {
        above.getChildren().setAll(toxicity(filed), narrative(filed), categories(filed));
        spread.setVisible(why.isPresent());
        spread.setManaged(why.isPresent());
        var lines = new ArrayList<Node>();
        why.ifPresent(known -> {
            spread.show(known.virality());
            known.campaign().ifPresent(campaign -> lines.add(campaign(campaign)));
            known.alerts().forEach(alert -> lines.add(alert(alert)));
        });
        corrections(filed).forEach(lines::add);
        why.flatMap(known -> new QualityWords(around).sentence(known.quality()))
                .ifPresent(words -> lines.add(sentence("watch.why.quality", Controls.wrapped(words, "text-small"))));
        below.getChildren().setAll(lines);
        below.setManaged(!lines.isEmpty());
    }

    private FlowPane line(String key, Node... content) {
        var line =
                new FlowPane(8, 4, Controls.whole(Controls.plain(around.texts().get(key), "text-meta", "line-name")));
        line.getStyleClass().add("signal-line");
        line.getChildren().addAll(content);
        return line;
    }

    /// A line whose words go on below themselves.
    private HBox sentence(String key, Label content) {
        var name = Controls.whole(Controls.plain(around.texts().get(key), "text-meta", "line-name"));
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        var line = new HBox(8, name, content);
        line.getStyleClass().add("signal-line");
        return line;
    }

    private Node toxicity(Filed filed) {
        var texts = around.texts();
        var toxicity = filed.signals().tone().toxicity();
        var score = Controls.wrapped(
                texts.get(
                        toxicity.isToxic() ? "watch.why.toxic" : "watch.why.nottoxic",
                        around.formats().decimal(toxicity.score(), 2)),
                "text-small");
        score.getStyleClass().add(toxicity.isToxic() ? "text-warn" : "text-muted");
        var line = line("watch.facet.TOXICITY", score);
        toxicity.harms().entrySet().stream()
                .filter(harm -> harm.getValue() >= LIKELY)
                .sorted(Comparator.comparingDouble(harm -> -harm.getValue()))
                .forEach(harm -> line.getChildren()
                        .add(Controls.plain(
                                texts.get(
                                        "watch.why.harm",
                                        texts.get("watch.harm." + harm.getKey().name()),
                                        around.formats().decimal(harm.getValue(), 2)),
                                "chip",
                                "in-row")));
        var said = Asides.said(filed);
        var telling = around.watch().asides().telling(filed).toxicity().stream()
                .filter(word -> word.weight() > 0)
                .map(word -> texts.get("watch.why.word", Asides.quote(said, word)))
                .collect(Collectors.joining(", "));
        if (!telling.isEmpty()) line.getChildren().add(Controls.wrapped(telling, "text-small"));
        var limits = new Label();
        limits.setId("toxicity-limits");
        limits.setGraphic(new Icon(Feather.HELP_CIRCLE, Icon.Size.PX_14).styled("text-meta"));
        limits.setAccessibleText(texts.get("watch.toxicity.limits"));
        Tip.on(limits, texts.bind("watch.toxicity.limits"));
        line.getChildren().add(limits);
        return line;
    }

    private Node narrative(Filed filed) {
        var texts = around.texts();
        var change = new Button();
        change.setId("link");
        change.getStyleClass().addAll("link", "text-small");
        change.setText(texts.get(filed.signals().narrative().isPresent() ? "watch.why.relink" : "watch.why.link"));
        change.setOnAction(_ -> link.run());
        var key = new Keycap("L", around.frame().keys(), texts);
        var named = filed.signals()
                .narrative()
                .map(this::narrative)
                .orElseGet(() -> Controls.wrapped(texts.get("watch.facet.nonarrative"), "text-small"));
        return line("watch.facet.NARRATIVE", named, change, key);
    }

    /// Leads to the mentions of the narrative.
    private Node narrative(NarrativeId id) {
        var chip = new Button(words.label(Facet.NARRATIVE, id.toString()), new Icon(Feather.TAG, Icon.Size.PX_12));
        chip.setId("narrative");
        chip.getStyleClass().addAll("chip", "in-row");
        chip.setMnemonicParsing(false);
        chip.setOnAction(_ -> around.watch().facets().only(Facet.NARRATIVE, id.toString()));
        Tip.on(chip, around.texts().bind("watch.why.narrative"));
        return chip;
    }

    private Node categories(Filed filed) {
        var taxonomy = around.names().getValue().taxonomy();
        var chips = filed.signals().categories().stream()
                .sorted(Comparator.comparing(words::category))
                .<Node>map(id -> {
                    var kind = taxonomy.find(id).map(each -> each.kind()).orElse(CategoryKind.ASPECT);
                    var chip = Controls.plain(words.category(id), "chip", "in-row");
                    chip.setGraphic(new Icon(drawing(kind), Icon.Size.PX_12));
                    if (kind == CategoryKind.SIGN) chip.getStyleClass().add("warn");
                    chip.setAccessibleText(
                            around.texts().get("watch.category." + kind.name()) + " : " + chip.getText());
                    return chip;
                })
                .toArray(Node[]::new);
        return chips.length > 0
                ? line("watch.why.categories", chips)
                : line(
                        "watch.why.categories",
                        Controls.wrapped(around.texts().get("watch.facet.nocategory"), "text-small"));
    }

    private static Feather drawing(CategoryKind kind) {
        return switch (kind) {
            case ASPECT -> Feather.MESSAGE_SQUARE;
            case NEED -> Feather.LIFE_BUOY;
            case SIGN -> Feather.ALERT_TRIANGLE;
        };
    }

    private Node campaign(Campaign campaign) {
        var chip = Controls.plain(around.texts().get("watch.campaign.flag"), "chip", "in-row", "warn");
        chip.setGraphic(new Icon(Feather.COPY, Icon.Size.PX_12));
        chip.setId("campaign");
        return line(
                "watch.copies.title",
                chip,
                Controls.wrapped(
                        around.texts()
                                .get(
                                        "watch.campaign.words",
                                        campaign.accounts(),
                                        around.formats().duration(Duration.between(campaign.since(), campaign.until())),
                                        campaign.young()),
                        "text-small"));
    }

    private Node alert(Alert alert) {
        var lead = new Button(around.texts()
                .get("watch.why.alert", alert.id().spoken(), around.formats().time(alert.at())));
        lead.getStyleClass().addAll("link", "text-small");
        lead.setId("alert");
        lead.setOnAction(_ -> around.outlets().alerts());
        return line("watch.why.alerts", lead);
    }

    private List<Node> corrections(Filed filed) {
        var dossier = around.watch().detail().dossierProperty().get();
        return dossier.stream()
                .flatMap(found -> new QualityWords(around).corrections(filed, found.history()).stream())
                .map(words -> {
                    var label = Controls.wrapped(words, "text-small");
                    label.setGraphic(new Icon(Feather.EDIT_3, Icon.Size.PX_12).styled("text-accent"));
                    label.setId("corrected");
                    return (Node) sentence("watch.why.corrected", label);
                })
                .toList();
    }
}
