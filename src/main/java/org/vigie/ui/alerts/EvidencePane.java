// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.Excerpts.Excerpt;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Matter;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Sparkline;

/// What the figures were when the alert was raised, frozen: counts, curve, posts, and what makes an escalation likely.
final class EvidencePane extends VBox {
    private final Around around;
    private final EvidenceSearch search;
    private final VBox content = new VBox(12);

    EvidencePane(Around around) {
        this.around = around;
        search = new EvidenceSearch(
                around.room().clock(),
                around.formats().zone(),
                () -> around.alerts()
                        .bookProperty()
                        .get()
                        .map(AlertBook::taxonomy)
                        .orElseGet(BuiltInTaxonomy::load));
        content.getStyleClass().add("evidence");
        setId("evidence");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        around.follow(this, this::draw);
        around.alerts().evidence().excerptsProperty().subscribe(_ -> draw());
        around.alerts().evidence().problemProperty().subscribe(_ -> draw());
    }

    private void draw() {
        var alert = around.alerts().selectedProperty().get();
        content.getChildren().clear();
        if (alert.isEmpty()) return;
        frozen(alert.get());
        content.getChildren().add(counts(alert.get()));
        if (alert.get().evidence().curve().size() > 1) content.getChildren().add(curve(alert.get()));
        content.getChildren().add(heading("alerts.evidence.why"));
        content.getChildren().add(terms(alert.get()));
        content.getChildren().add(heading("alerts.evidence.posts"));
        posts(alert.get());
    }

    private void frozen(Alert alert) {
        var evidence = alert.evidence();
        var formats = around.formats();
        var line = Controls.wrapped(
                around.texts()
                        .get(
                                "alerts.evidence.frozen",
                                formats.dateTime(evidence.until()),
                                formats.time(evidence.from())),
                "text-meta");
        line.setId("frozen");
        content.getChildren().add(line);
        search.of(alert).ifPresent(question -> {
            var open = Controls.button(
                    around.texts().bind("alerts.evidence.open"),
                    Feather.EYE,
                    () -> around.watch().open(question),
                    "small");
            open.setId("open-mentions");
            content.getChildren().add(open);
        });
    }

    private FlowPane counts(Alert alert) {
        var row = new FlowPane(8, 8);
        var words = around.words();
        var formats = around.formats();
        var evidence = alert.evidence();
        row.getChildren().add(figure("alerts.evidence.mentions", formats.number(evidence.mentions())));
        row.getChildren()
                .add(figure(
                        "alerts.evidence.negative",
                        evidence.negative().isPresent()
                                ? formats.number(evidence.negative().getAsLong())
                                : around.texts().get("alert.unknown")));
        row.getChildren()
                .add(figure(
                        "alerts.evidence.sources",
                        formats.number(evidence.sources().size())));
        if (!words.value(alert.gauge()).isEmpty())
            row.getChildren()
                    .add(figure(
                            "alerts.evidence.gauge",
                            around.texts()
                                    .get(
                                            "alerts.evidence.passed",
                                            words.value(alert.gauge()),
                                            words.threshold(alert.gauge()))));
        return row;
    }

    private VBox figure(String key, String value) {
        var box = new VBox(
                Controls.label(around.texts().bind(key), "text-meta"), Controls.plain(value, "strong", "figure-value"));
        box.getStyleClass().add("evidence-figure");
        return box;
    }

    private VBox curve(Alert alert) {
        var evidence = alert.evidence();
        var line = new Sparkline();
        line.getStyleClass().add("evidence-curve");
        line.show(evidence.curve().stream().mapToDouble(Long::doubleValue).toArray(), OptionalDouble.empty());
        var formats = around.formats();
        var from = evidence.until()
                .minus(evidence.step().multipliedBy(evidence.curve().size()));
        long most = evidence.curve().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean ofAuthor = alert.finding().matter() instanceof Matter.OfAuthor;
        boolean ofSite = alert.finding() instanceof Finding.Traffic;
        line.setAccessibleText(around.texts()
                .get(
                        ofAuthor
                                ? "alerts.evidence.curveOfAuthor"
                                : ofSite ? "alerts.evidence.curveOfSite" : "alerts.evidence.curve",
                        formats.time(from),
                        formats.time(evidence.until()),
                        formats.number(most),
                        formats.duration(evidence.step())));
        var axis = Controls.line(
                8,
                Controls.plain(formats.time(from), "text-meta"),
                Controls.space(),
                Controls.plain(
                        ofAuthor
                                ? around.texts().get("alerts.evidence.peakOfAuthor", formats.number(most))
                                : around.texts()
                                        .get(
                                                "alerts.evidence.peak",
                                                formats.number(most),
                                                formats.duration(evidence.step())),
                        "text-meta"),
                Controls.space(),
                Controls.plain(formats.time(evidence.until()), "text-meta"));
        return new VBox(4, line, axis);
    }

    private Node terms(Alert alert) {
        var escalation = alert.escalation();
        if (escalation.terms().isEmpty())
            return Controls.label(around.texts().bind("alerts.evidence.noTerms"), "text-muted");
        var grid = new GridPane(12, 4);
        grid.setId("terms");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(wide, new ColumnConstraints(), new ColumnConstraints());
        int row = 0;
        for (var term : escalation.terms()) {
            grid.add(Controls.plain(around.words().term(term), "text-small"), 0, row);
            grid.add(right(around.words().termValue(term)), 1, row);
            grid.add(right(around.texts().get("alerts.evidence.points", term.points())), 2, row++);
        }
        var sum = Controls.plain(
                around.texts().get("alerts.evidence.sum", escalation.points(), escalation.probability()), "text-meta");
        return new VBox(6, grid, sum);
    }

    private static Label right(String text) {
        var label = Controls.whole(Controls.plain(text, "text-small", "text-muted"));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private void posts(Alert alert) {
        var quoted = around.alerts().evidence().excerptsProperty().get();
        if (around.alerts().evidence().problemProperty().get().isPresent())
            content.getChildren()
                    .add(Notice.warning(
                            around.texts().bind("alerts.evidence.failed"),
                            around.texts().bind("alerts.retry"),
                            () -> around.alerts().evidence().look(Optional.of(alert))));
        else if (alert.evidence().top().isEmpty())
            content.getChildren().add(Controls.label(around.texts().bind("alerts.evidence.noPosts"), "text-muted"));
        for (var excerpt : quoted) content.getChildren().add(post(excerpt));
    }

    private VBox post(Excerpt excerpt) {
        var author = excerpt.filed()
                .filter(filed -> filed.deletedAt().isEmpty())
                .map(filed -> filed.mention().author().shown())
                .orElse("");
        var edited = excerpt.edited() ? around.texts().get("alerts.evidence.edited") : "";
        var at = excerpt.filed()
                .map(filed -> around.formats().time(filed.mention().times().effective()))
                .orElse("");
        var head = Controls.line(
                8,
                Controls.plain(author, "strong", "text-small"),
                Controls.plain(at, "text-meta"),
                Controls.plain(edited, "text-meta"));
        var text = Controls.wrapped(
                excerpt.text().isEmpty() ? around.texts().get("alerts.evidence.erased") : excerpt.text(),
                excerpt.text().isEmpty() ? "text-meta" : "text-reading");
        var box = new VBox(4, head, text);
        box.getStyleClass().add("evidence-post");
        return box;
    }

    private Label heading(String key) {
        return Controls.label(around.texts().bind(key), "strong");
    }
}
