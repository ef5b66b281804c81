// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import java.time.Duration;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Mention;
import org.vigie.core.source.Fault;
import org.vigie.core.source.Trial;
import org.vigie.core.traffic.Visits;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// How the try of a source goes: under way, its first mentions, or the fault in plain words.
public final class TrialView extends VBox {
    private static final int LONGEST_EXCERPT = 220;

    private final Frame frame;
    private final TrialViewModel trial;
    private final SourceWords words;

    public TrialView(Frame frame, TrialViewModel trial) {
        super(8);
        this.frame = frame;
        this.trial = trial;
        this.words = new SourceWords(frame.texts());
        getStyleClass().add("trial");
        trial.stateProperty().subscribe(this::show);
        frame.texts().follow(this, () -> show(trial.stateProperty().get()));
        show(trial.stateProperty().get());
    }

    private void show(TrialViewModel.State state) {
        getChildren().clear();
        boolean visible = !(state instanceof TrialViewModel.State.Untried);
        setVisible(visible);
        setManaged(visible);
        switch (state) {
            case TrialViewModel.State.Untried _ -> {}
            case TrialViewModel.State.Running _ -> getChildren().add(running());
            case TrialViewModel.State.Broken _ ->
                getChildren()
                        .add(line(
                                Feather.ALERT_TRIANGLE,
                                "text-bad",
                                frame.texts().get("trial.broken")));
            case TrialViewModel.State.Done done -> show(done.result());
        }
    }

    private void show(Trial.Result result) {
        switch (result) {
            case Trial.Result.Found found -> show(found);
            case Trial.Result.Counted counted -> getChildren().add(line(Feather.CHECK, "text-ok", counted(counted)));
            case Trial.Result.Throttled throttled ->
                getChildren()
                        .add(line(
                                Feather.PAUSE_CIRCLE,
                                "text-warn",
                                frame.texts()
                                        .get("trial.throttled", frame.formats().time(throttled.until()))));
            case Trial.Result.Failed failed ->
                getChildren()
                        .add(line(Feather.ALERT_TRIANGLE, "text-bad", words.whole(failed.fault(), failed.detail())));
            case Trial.Result.Cancelled _ -> {}
        }
    }

    private void show(Trial.Result.Found found) {
        var texts = frame.texts();
        var summary = found.total() == 0 ? texts.get("trial.none") : texts.get("trial.found", found.total());
        getChildren().add(line(Feather.CHECK, "text-ok", summary));
        for (var mention : found.first()) getChildren().add(excerpt(mention));
        for (var skipped : found.skipped().entrySet()) getChildren().add(skipped(skipped));
    }

    /// The visits of the first day that the answer tells.
    private String counted(Trial.Result.Counted counted) {
        var formats = frame.formats();
        var first = counted.measures().getFirst();
        long visits = Visits.sum(counted.measures().stream()
                        .filter(one -> one.start().isBefore(first.start().plus(Duration.ofDays(1))))
                        .toList())
                .visits();
        return frame.texts().get("trial.counted", formats.number(visits), formats.date(first.start()), visits);
    }

    private Node skipped(Map.Entry<Fault, Integer> skipped) {
        var text = frame.texts().get("trial.skipped", skipped.getValue(), words.whatFailed(skipped.getKey()));
        return sentence(text, "text-meta");
    }

    private Node running() {
        var cancel = new Button();
        cancel.setId("trial-cancel");
        cancel.getStyleClass().add("link");
        cancel.textProperty().bind(text("kit.dialog.cancel"));
        cancel.setOnAction(_ -> trial.cancel());
        var row = line(Feather.REFRESH_CW, "text-meta", frame.texts().get("trial.running"));
        row.getChildren().add(cancel);
        return row;
    }

    private Node excerpt(Mention mention) {
        var author = new Label(Cleaner.line(mention.author().shown()));
        author.getStyleClass().addAll("strong", "text-small");
        var when = new Label(frame.formats().dateTime(mention.times().effective()));
        when.getStyleClass().add("text-meta");
        when.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var box = new VBox(2, new HBox(8, author, space, when), sentence(excerptOf(mention), "text-small"));
        box.getStyleClass().addAll("inset", "trial-mention");
        return box;
    }

    private static String excerptOf(Mention mention) {
        var whole = Cleaner.line(mention.title() + " " + mention.text()).replaceAll("\\s+", " ");
        if (whole.length() <= LONGEST_EXCERPT) return whole;
        int end = Character.isHighSurrogate(whole.charAt(LONGEST_EXCERPT - 1)) ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT;
        return whole.substring(0, end) + "…";
    }

    private static HBox line(Feather drawing, String tone, String text) {
        var label = sentence(text, tone);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(8, new Icon(drawing).styled(tone), label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label sentence(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
