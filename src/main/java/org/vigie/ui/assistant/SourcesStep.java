// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.SourceTile;
import org.vigie.ui.kit.source.SourceWords;
import org.vigie.ui.kit.source.TrialView;

/// Step 2: which sources to read, tried before anything is kept. Without network one goes on all the same.
final class SourcesStep extends VBox {
    private final Frame frame;
    private final ProposalsViewModel model;
    private final SourceWords words;
    private final VBox rows = new VBox();

    SourcesStep(Frame frame, ProposalsViewModel model) {
        super(12);
        getStyleClass().add("assistant-body");
        this.frame = frame;
        this.model = model;
        this.words = new SourceWords(frame.texts());
        rows.setId("proposals");
        rows.getStyleClass().add("proposals");
        frame.texts().follow(this, this::draw);
        draw();
        model.proposals().addListener((ListChangeListener<Proposal>) this::change);
        draw();
        getChildren().addAll(head(), rows);
    }

    private Node head() {
        var count = new Label();
        count.setId("proposals-chosen");
        count.getStyleClass().add("text-muted");
        count.textProperty().bind(frame.texts().bindTo("assistant.sources.chosen", model.chosen()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var all = new ActionButton(text("assistant.sources.test"), model::testAll).drawing(Feather.PLAY);
        all.setId("test-all");
        all.disableProperty().bind(Bindings.equal(model.chosen(), 0).or(Bindings.greaterThan(model.running(), 0)));
        var progress = new Label();
        progress.getStyleClass().add("text-meta");
        progress.textProperty().bind(frame.texts().bindTo("assistant.sources.running", model.running()));
        var cancel = new ActionButton(text("assistant.sources.cancel"), model::cancelTests).styled("link");
        cancel.setId("test-cancel");
        var busy = new HBox(8, progress, cancel);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.visibleProperty().bind(Bindings.greaterThan(model.running(), 0));
        var head = new HBox(12, count, space, busy, all);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void change(ListChangeListener.Change<? extends Proposal> change) {
        while (change.next()) if (change.wasAdded() || change.wasRemoved()) draw();
    }

    private void draw() {
        if (model.proposals().isEmpty()) rows.getChildren().setAll(Notice.empty(text("assistant.sources.none")));
        else rows.getChildren().setAll(model.proposals().stream().map(this::row).toList());
    }

    private Node row(Proposal proposal) {
        var settings = proposal.settings();
        var tick = new CheckBox();
        tick.selectedProperty().bindBidirectional(proposal.chosen());
        tick.setAccessibleText(settings.name());
        tick.getStyleClass().add("proposal-tick");
        var tile = new SourceTile(tileOf(proposal), words.kind(settings.kind()));
        var name = new Label(settings.name());
        name.getStyleClass().add("strong");
        var what = new Label(words.kind(settings.kind()) + " · " + summary(proposal));
        what.getStyleClass().add("text-meta");
        var lines = new VBox(name, what);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setOnMouseClicked(_ -> tick.fire());
        var test = new ActionButton(text("assistant.sources.test.one"), () -> model.test(proposal)).styled("small");
        test.getStyleClass().add("proposal-test");
        var line = new HBox(12, tick, tile, lines, test);
        line.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(8, line, new TrialView(frame, proposal.trial()));
        row.getStyleClass().add("proposal");
        return row;
    }

    private String tileOf(Proposal proposal) {
        return model.catalog().kinds().stream()
                .filter(profile -> profile.kind().equals(proposal.settings().kind()))
                .map(KindProfile::tile)
                .findFirst()
                .orElse("?");
    }

    private static String summary(Proposal proposal) {
        return String.join(" · ", proposal.settings().parameters().values()).replace("\n", ", ");
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
