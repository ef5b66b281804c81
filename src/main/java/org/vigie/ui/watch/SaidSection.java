// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// What was said, in full, when, where to read it, and the proof that was kept.
final class SaidSection extends VBox {
    private final Around around;
    private final MarkedText title = new MarkedText(0);
    private final MarkedText text = new MarkedText(0);
    private final Label erased;
    private final Label published = Controls.plain("", "text-meta");
    private final Label times = Controls.plain("", "text-meta");
    private final Button open;
    private final Button evidence;
    private Optional<SourceLink> link = Optional.empty();

    SaidSection(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("detail-section");
        title.getStyleClass().add("said-title");
        times.setWrapText(true);
        times.setMinHeight(USE_PREF_SIZE);
        erased = Controls.label(around.texts().bind("watch.said.erased"), "chip", "warn");
        open = Controls.button(
                around.texts().bind("watch.said.open"), Feather.EXTERNAL_LINK, this::askToOpen, "link", "text-small");
        open.setId("open-source");
        evidence = new Button();
        evidence.setId("evidence");
        evidence.getStyleClass().addAll("link", "text-small");
        evidence.setGraphic(new Icon(Feather.ARCHIVE));
        evidence.setOnAction(_ -> new EvidenceCard(around).open());
        var line = new FlowPane(12, 4, published, open, evidence);
        line.getStyleClass().add("said-line");
        getChildren().addAll(erased, title, text, line, times);
    }

    void show(Filed filed) {
        var mention = filed.mention();
        boolean gone = filed.deletedAt().isPresent();
        Controls.shown(erased, gone);
        Controls.shown(title, !gone && !mention.title().isBlank());
        var why = around.watch().asides().telling(filed);
        var query = around.watch().query().askedProperty().get();
        title.show(Pieces.of(query, why, 0, Cleaner.line(mention.title())));
        int from = Asides.said(filed).length() - Cleaner.text(mention.text()).length();
        text.show(Pieces.of(query, why, from, mention.text()));
        Controls.shown(text, !gone && !mention.text().isBlank());
        var formats = around.formats();
        published.setText(formats.dateTime(mention.times().effective()));
        times.setText(times(filed));
        link = gone ? Optional.empty() : SourceLink.of(mention.link());
        Controls.shown(open, link.isPresent());
        evidence.setText(around.texts()
                .get(
                        gone ? "watch.said.proof.gone" : "watch.said.proof",
                        filed.evidence().brief()));
        evidence.setDisable(gone);
    }

    /// The times that differ from each other: what the author's side says, the platform, and we.
    private String times(Filed filed) {
        var times = filed.mention().times();
        var parts = new ArrayList<String>();
        add(parts, "watch.said.published", times.published());
        if (times.indexed() != null && !times.indexed().equals(times.published()))
            add(parts, "watch.said.indexed", times.indexed());
        add(parts, "watch.said.seen", times.seen());
        parts.add(new Wording(around.texts()).language(filed.analysis().language()));
        return String.join(" · ", parts);
    }

    private void add(ArrayList<String> parts, String key, @Nullable Instant at) {
        if (at != null) parts.add(around.texts().get(key, around.formats().timeWithSeconds(at)));
    }

    /// Nothing opens before the person has seen where it leads.
    void askToOpen() {
        link.ifPresent(target -> {
            var texts = around.texts();
            var body = new VBox(
                    8,
                    Controls.plain(target.host(), "strong", "link-host"),
                    wrapped(target.address()),
                    Controls.label(texts.bind("watch.open.note"), "text-meta"));
            new Question(around.frame(), "watch.open.title", body, "watch.open.go")
                    .ask(() -> Optional.of(target), chosen -> around.outlets().openLink(chosen.address()));
        });
    }

    private static Label wrapped(String address) {
        var label = Controls.plain(address, "text-muted", "link-address");
        label.setWrapText(true);
        return label;
    }
}
