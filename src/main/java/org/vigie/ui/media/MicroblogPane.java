// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.Optional;
import javafx.scene.layout.StackPane;

/// The microblog: threads, the newest first, each with its replies below it.
final class MicroblogPane extends StackPane implements MediumPane {
    private final PieceList posts;

    MicroblogPane(Around around) {
        posts = new PieceList(around);
        posts.setId("media-posts");
        posts.accessibleTextProperty().bind(around.texts().bind("media.medium.MICROBLOG"));
        getStyleClass().addAll("panel", "microblog");
        getChildren().add(posts);
    }

    @Override
    public void show(MediaViewModel.Edition edition) {
        posts.show(Line.threads(edition.stories()));
    }

    @Override
    public Optional<Piece> chosen() {
        return posts.chosen();
    }

    @Override
    public void focus() {
        posts.requestFocus();
    }
}
