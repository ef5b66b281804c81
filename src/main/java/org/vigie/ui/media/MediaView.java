// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;

/// The invented media of an exercise: one of them at a time, with a search and a way to speak there.
final class MediaView extends VBox {
    private final Around around;
    private final TextField search = new TextField();
    private final Label cut = Controls.plain("", "text-meta");
    private final StackPane body = new StackPane();
    private final Map<Medium, MediumPane> panes = new EnumMap<>(Medium.class);

    /// @param onPost posts as the organisation
    MediaView(Around around, Runnable onPost) {
        super(12);
        this.around = around;
        var texts = around.texts();
        setId("media");
        getStyleClass().addAll("media", "page");
        getStylesheets().add(Theme.sheet("media"));
        panes.put(Medium.NEWSPAPER, new StoriesPane(around, Medium.NEWSPAPER, Line.Form.ARTICLE));
        panes.put(Medium.MICROBLOG, new MicroblogPane(around));
        panes.put(Medium.TELEVISION, new TelevisionPane(around));
        panes.put(Medium.VIDEO, new StoriesPane(around, Medium.VIDEO, Line.Form.VIDEO));
        var post = new ActionButton(texts.bind("media.post"), onPost)
                .drawing(Feather.EDIT_3)
                .keys("N", around.frame())
                .styled("primary");
        post.setId("media-post");
        search.setId("media-search");
        search.promptTextProperty().bind(texts.bind("media.search"));
        search.accessibleTextProperty().bind(texts.bind("media.search"));
        search.textProperty().bindBidirectional(around.model().searchProperty());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                key.consume();
                pane().focus();
            }
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                key.consume();
                search.clear();
            }
        });
        cut.setId("media-cut");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        var failed = Notice.error(texts.bind("media.failed"), texts.bind("media.retry"), around.model()::retry);
        failed.setId("media-failed");
        around.model().failedProperty().subscribe(now -> {
            Controls.shown(failed, now);
            draw();
        });
        getChildren().addAll(head(post), bar(), failed, body);
        around.model().editionProperty().subscribe(this::draw);
        texts.follow(this, () -> draw());
    }

    private Node head(Node post) {
        var texts = around.texts();
        var chip = Controls.label(texts.bind("media.fictional"), "chip", "exercise");
        chip.setGraphic(new Icon(Feather.SHIELD, Icon.Size.PX_14));
        var head = new HBox(
                12,
                Controls.whole(Controls.label(texts.bind("shell.screen.media"), "title-page")),
                Controls.whole(chip),
                Controls.space(),
                post);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node bar() {
        var texts = around.texts();
        var choices = new LinkedHashMap<Medium, ObservableValue<String>>();
        for (var medium : Medium.values()) choices.put(medium, texts.bind("media.medium." + medium.name()));
        var tabs = new Segmented<>(choices, around.model().mediumProperty().get());
        tabs.valueProperty().bindBidirectional(around.model().mediumProperty());
        for (var medium : Medium.values()) tabs.button(medium).setId("medium-" + medium.name());
        search.setPrefColumnCount(24);
        var bar = new HBox(12, tabs, search, cut);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void draw() {
        var edition = around.model().edition();
        var texts = around.texts();
        cut.setText(edition.isCut() ? texts.get("media.cut", MediaViewModel.MOST, edition.total()) : "");
        var pane = pane();
        if (!edition.isRead() && around.model().failedProperty().get())
            body.getChildren().clear();
        else if (!edition.isRead()) body.getChildren().setAll(Notice.loading());
        else if (edition.stories().isEmpty())
            body.getChildren()
                    .setAll(Notice.empty(texts.bind(
                            search.getText().isBlank()
                                    ? "media.none." + edition.medium().name()
                                    : "media.none.found")));
        else {
            pane.show(edition);
            if (!body.getChildren().equals(List.of((Node) pane)))
                body.getChildren().setAll((Node) pane);
        }
    }

    private MediumPane pane() {
        return Optional.ofNullable(panes.get(around.model().edition().medium())).orElseThrow();
    }

    /// The statement that a reply would go to.
    Optional<Piece> chosen() {
        return around.model().edition().stories().isEmpty() ? Optional.empty() : pane().chosen();
    }

    /// Stops the running line of the television, or lets it go on.
    void stop() {
        if (pane() instanceof TelevisionPane television) television.stop();
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    void focus() {
        if (around.model().edition().stories().isEmpty()) search.requestFocus();
        else pane().focus();
    }
}
