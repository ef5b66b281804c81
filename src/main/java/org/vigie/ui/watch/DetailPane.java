// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.PriorityBand;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Drawn;
import org.vigie.ui.kit.Keycap;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PriorityTile;

/// The chosen mention in full, and what to do with it.
final class DetailPane extends VBox {
    private static final List<String> BANDS = List.of("band-0", "band-1", "band-2", "band-3");

    private final Around around;
    private final AuthorCard author;
    private final SaidSection said;
    private final WhySection why;
    private final ReplySection replies;
    private final DossierSections dossier;
    private final TriageBar triage;
    private final Label band = Controls.whole(Controls.plain("", "chip", "band"));
    private final Label state = Controls.whole(Controls.plain("", "chip"));
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ScrollPane scroll;
    private final Button close;
    private final Drawn saidDrawn = new Drawn();
    private final Drawn repliesDrawn = new Drawn();
    private final Drawn aroundDrawn = new Drawn();
    private boolean stale;

    /// @param onClose hides the detail where it lies over the list
    DetailPane(Around around, Runnable onClose) {
        this.around = around;
        this.author = new AuthorCard(around);
        this.said = new SaidSection(around);
        this.dossier = new DossierSections(around);
        this.triage = new TriageBar(around);
        this.replies = new ReplySection(around, triage::reply);
        this.why = new WhySection(around, triage::correct, triage::link);
        this.close = Controls.iconOnly(around.texts().bind("watch.detail.close"), Feather.X, onClose, "ghost", "small");
        setId("detail");
        var sections = new VBox(author, said, problem(), replies, why, dossier);
        scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        var nothing = Notice.empty(around.texts().bind("watch.detail.none"));
        nothing.setId("detail-none");
        var body = new StackPane(scroll, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        var panel = new Panel(title, new VBox(body, triage)).flush();
        panel.actions(band, state, navigation(), close);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        close.setId("detail-close");
        var chosen = around.watch().list().selectedProperty();
        chosen.subscribe(now -> {
            scroll.setVisible(now.isPresent());
            nothing.setVisible(now.isEmpty());
        });
        chosen.addListener((_, before, now) -> toTop(before, now));
        for (var observed : new javafx.beans.Observable[] {
            chosen,
            around.watch().detail().dossierProperty(),
            around.watch().detail().problemProperty(),
            around.replies().repliesProperty(),
            around.names(),
            around.texts().localeProperty(),
            around.watch().asides().renamedProperty(),
            around.watch().query().askedProperty()
        }) observed.addListener(_ -> showLater());
        title.bind(Bindings.createStringBinding(
                this::place,
                around.watch().list().selectedIndexProperty(),
                around.watch().list().sizeProperty(),
                around.texts().localeProperty()));
        show();
    }

    /// Where the detail lies over the list it can be closed.
    void showAsOverlay(boolean overlay) {
        Controls.shown(close, overlay);
        triage.showAll(!overlay);
    }

    TriageBar triage() {
        return triage;
    }

    /// Opens the page where the mention can be read, after asking.
    void openSource() {
        said.askToOpen();
    }

    private void toTop(Optional<Filed> before, Optional<Filed> now) {
        if (!before.map(f -> f.mention().key()).equals(now.map(f -> f.mention().key()))) scroll.setVvalue(0);
    }

    private String place() {
        var list = around.watch().list();
        int index = list.selectedIndexProperty().get();
        if (index < 0) return around.texts().get("watch.detail.title");
        var formats = around.formats();
        return around.texts()
                .get(
                        "watch.detail.place",
                        formats.number(index + 1L),
                        formats.number(list.sizeProperty().get()));
    }

    /// Several things change together: they are drawn once.
    private void showLater() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            show();
            applyCss();
        }
        super.layoutChildren();
    }

    private void show() {
        stale = false;
        around.watch().list().selected().ifPresent(filed -> {
            var locale = around.texts().locale();
            var names = around.names().getValue();
            var query = around.watch().query().askedProperty().get();
            var proposed = around.replies().repliesProperty().get();
            saidDrawn.with(List.of(filed, query, names, locale), () -> {
                author.show(filed);
                said.show(filed);
            });
            repliesDrawn.with(List.of(proposed, locale), () -> replies.show(proposed));
            showAround(filed);
            showBand(filed);
            state.setText(new Wording(around.texts()).state(filed.triage()));
        });
        boolean any = around.watch().list().selected().isPresent();
        Controls.shown(state, any);
        Controls.shown(band, any);
    }

    /// What is read apart comes a moment after the mention: until then what stood there is not seen, so that nothing
    /// is filled and styled twice. It keeps the keyboard, which a part that is hidden would lose.
    private void showAround(Filed filed) {
        var found = around.watch().detail().dossierProperty().get();
        boolean known = found.isPresent()
                || around.watch().detail().problemProperty().get().isPresent();
        for (var part : List.of(why, dossier)) {
            part.setOpacity(known ? 1 : 0);
            part.setMouseTransparent(!known);
        }
        if (!known) return;
        var renamed = around.watch().asides().renamedProperty().get();
        var names = around.names().getValue();
        aroundDrawn.with(List.of(filed, found, names, around.texts().locale(), renamed), () -> {
            why.show(filed, found);
            dossier.show(filed, found);
        });
    }

    private void showBand(Filed filed) {
        var urgency = filed.signals().urgency();
        int score = urgency.score(around.now().getValue());
        var name = around.texts().get(PriorityBand.of(score).textKey());
        band.setText(name);
        band.setAccessibleText(around.texts().get("watch.row.priority", score, name));
        Controls.restyle(band, BANDS, List.of("band-" + PriorityTile.band(score)));
    }

    private HBox navigation() {
        var texts = around.texts();
        var keys = around.frame().keys();
        var line = Controls.line(
                4,
                Controls.whole(Controls.label(texts.bind("watch.detail.previous"), "text-meta")),
                new Keycap("K", keys, texts),
                Controls.whole(Controls.label(texts.bind("watch.detail.next"), "text-meta")),
                new Keycap("J", keys, texts));
        line.setMinWidth(USE_PREF_SIZE);
        return line;
    }

    private HBox problem() {
        var texts = around.texts();
        var notice = Notice.error(
                texts.bind("watch.failed.detail"),
                texts.bind("watch.failed.retry"),
                around.watch().detail()::retry);
        around.watch().detail().problemProperty().subscribe(problem -> Controls.shown(notice, problem.isPresent()));
        return notice;
    }
}
