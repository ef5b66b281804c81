// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.SentimentBar;

/// How a mention sounds, in a row: a bar and a signed value for its sentiment, a mark where a person corrected
/// it, and its toxicity.
final class ToneMark extends HBox {
    private static final List<String> POLARITIES = List.of("text-neg", "text-neu", "text-pos");
    private static final List<String> HARM = List.of("text-warn", "text-meta", "strong");

    private final Around around;
    private final SentimentBar bar = new SentimentBar();
    private final Label score = Controls.whole(Controls.plain("", "strong", "tone-score"));
    private final Label corrected = Controls.whole(new Label());
    private final Label toxicity = Controls.whole(Controls.plain("", "text-small", "tone-toxicity"));

    ToneMark(Around around) {
        super(8);
        this.around = around;
        getStyleClass().add("tone-mark");
        corrected.setGraphic(new Icon(Feather.EDIT_3, Icon.Size.PX_12).styled("text-accent"));
        corrected.setId("row-corrected");
        getChildren().addAll(bar, score, corrected);
    }

    /// Its toxicity, to be put elsewhere in the row.
    Label toxicity() {
        return toxicity;
    }

    void show(Filed filed) {
        var words = new ToneWords(around);
        var tone = filed.signals().tone();
        var sentiment = tone.sentiment();
        bar.show(sentiment.score(), words.spoken(sentiment));
        score.setText(words.score(sentiment));
        Controls.restyle(score, POLARITIES, List.of(ToneWords.style(sentiment.polarity())));
        Controls.shown(corrected, !filed.signals().corrected().isEmpty());
        corrected.setAccessibleText(around.texts().get("watch.row.corrected"));
        boolean toxic = tone.toxicity().isToxic();
        toxicity.setText(words.toxicity(tone.toxicity()));
        if (toxic != (toxicity.getGraphic() != null))
            toxicity.setGraphic(toxic ? new Icon(Feather.ALERT_OCTAGON, Icon.Size.PX_12).styled("text-warn") : null);
        Controls.restyle(toxicity, HARM, toxic ? List.of("text-warn", "strong") : List.of("text-meta"));
    }
}
