// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.core.mention.Engagement;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.TriageState;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// The last line of a row: counters, copies, topics, and where the mention stands.
final class MentionFoot extends HBox {
    private static final PseudoClass SAVING = PseudoClass.getPseudoClass("saving");

    /// Below these widths, in pixels at 100 % text, what the detail shows too makes room for where the mention stands.
    private static final double WITH_TOXICITY = 660;

    private static final double WITH_LIKES = 560;

    private static final List<String> STATES = List.of("accent", "ok", "quiet");

    private final Around around;
    private final Wording wording;
    private final Label replies = counter(Feather.MESSAGE_CIRCLE);
    private final Label shares = counter(Feather.REPEAT);
    private final Label likes = counter(Feather.HEART);
    private final Label views = counter(Feather.EYE);
    private final Label rating = counter(Feather.STAR);
    private final Label copies = Controls.whole(Controls.plain("", "chip", "in-row"));
    private final ToneMark tone;
    private final Label topic = Controls.plain("", "chip", "in-row");
    private final Label moreTopics = Controls.whole(Controls.plain("", "chip", "in-row"));
    private final Label state = Controls.whole(Controls.plain("", "chip", "in-row"));
    private final Label answer = Controls.whole(Controls.plain("", "text-small", "text-muted"));
    private final StackPane assignee = new StackPane();
    private final Icon tag = new Icon(Feather.TAG, Icon.Size.PX_12);
    private final Icon bookmark = new Icon(Feather.BOOKMARK, Icon.Size.PX_12);
    private Optional<Person> inCharge = Optional.empty();
    private boolean hasViews;

    MentionFoot(Around around) {
        super(12);
        this.around = around;
        this.wording = new Wording(around.texts());
        this.tone = new ToneMark(around);
        getStyleClass().add("mention-foot");
        copies.setGraphic(new Icon(Feather.COPY, Icon.Size.PX_12));
        topic.setGraphic(tag);
        topic.setMinWidth(0);
        setMinWidth(0);
        widthProperty().subscribe(this::makeRoom);
        state.setId("row-state");
        answer.setId("row-answer");
        answer.setGraphic(new Icon(Feather.CORNER_UP_LEFT, Icon.Size.PX_14).styled("text-meta"));
        assignee.getChildren().setAll(nobody());
        getChildren()
                .addAll(
                        tone,
                        replies,
                        shares,
                        likes,
                        views,
                        rating,
                        tone.toxicity(),
                        copies,
                        topic,
                        moreTopics,
                        Controls.space(),
                        answer,
                        state,
                        assignee);
    }

    private void makeRoom() {
        double width = getWidth() / around.scale();
        Controls.shown(tone.toxicity(), width >= WITH_TOXICITY);
        Controls.shown(likes, width >= WITH_LIKES);
        Controls.shown(shares, width >= WITH_LIKES || !copies.isVisible());
        Controls.shown(views, hasViews && width >= WITH_LIKES);
    }

    private static Label counter(Feather icon) {
        var counter = Controls.whole(Controls.plain("", "text-small", "text-muted", "counter"));
        counter.setGraphic(new Icon(icon, Icon.Size.PX_14).styled("text-meta"));
        return counter;
    }

    void show(Filed filed) {
        var counted = filed.mention().engagement();
        count(replies, counted.replies(), "watch.count.replies");
        count(shares, counted.shares(), "watch.count.shares");
        count(likes, counted.likes(), "watch.count.likes");
        count(views, counted.views(), "watch.count.views");
        hasViews = counted.views() != Engagement.UNKNOWN;
        int stars = filed.mention().rating();
        Controls.shown(rating, stars > 0);
        rating.setText(around.texts().get("watch.row.rating", stars));
        Controls.shown(copies, filed.duplicates() > 0);
        copies.setText("×" + around.formats().number(filed.duplicates() + 1L));
        copies.setAccessibleText(around.texts().get("watch.row.copies", filed.duplicates()));
        makeRoom();
        tone.show(filed);
        belongings(filed);
        answer(filed);
        state(filed);
        inCharge(filed);
    }

    private void count(Label label, long value, String meaning) {
        var text = value == Engagement.UNKNOWN ? "—" : around.formats().compact(value);
        label.setText(text);
        label.setAccessibleText(around.texts().get(meaning, text));
    }

    /// The narrative it belongs to, or its topics where it belongs to none.
    private void belongings(Filed filed) {
        var narrative = filed.signals()
                .narrative()
                .flatMap(id -> around.watch().asides().narrative(id.toString()));
        var sign = narrative.isPresent() ? tag : bookmark;
        if (topic.getGraphic() != sign) topic.setGraphic(sign);
        narrative.ifPresentOrElse(
                name -> {
                    topic.setText(name);
                    Controls.shown(topic, true);
                    Controls.shown(moreTopics, false);
                },
                () -> topics(filed));
    }

    private void topics(Filed filed) {
        var names = filed.topics().stream()
                .flatMap(id -> around.names().getValue().topic(id.toString()).stream())
                .map(t -> t.name())
                .sorted()
                .toList();
        Controls.shown(topic, !names.isEmpty());
        Controls.shown(moreTopics, names.size() > 1);
        if (!names.isEmpty()) topic.setText(names.getFirst());
        moreTopics.setText("+" + (names.size() - 1));
    }

    /// How far the answer has come; once there is one, how long it took.
    private void answer(Filed filed) {
        var words = new AnswerWords(around);
        answer.setText(words.brief(filed));
        answer.setAccessibleText(words.spoken(filed));
        answer.getStyleClass().remove("text-ok");
        if (filed.triage().answered().isPresent()) answer.getStyleClass().add("text-ok");
    }

    private void state(Filed filed) {
        state.setText(wording.state(filed.triage()));
        Controls.restyle(
                state,
                STATES,
                switch (filed.triage().state()) {
                    case TO_DO -> List.of();
                    case IN_PROGRESS -> List.of("accent");
                    case DONE -> List.of("ok");
                    case DISMISSED -> List.of("quiet");
                });
        boolean done = filed.triage().state() == TriageState.DONE;
        if (done != (state.getGraphic() != null))
            state.setGraphic(done ? new Icon(Feather.CHECK, Icon.Size.PX_12) : null);
    }

    private void inCharge(Filed filed) {
        var now = filed.triage().assignee().flatMap(around.names().getValue()::person);
        if (now.equals(inCharge)) return;
        inCharge = now;
        assignee.getChildren()
                .setAll(now.map(person -> Avatar.of(person).inRow()).orElseGet(this::nobody));
    }

    private Avatar nobody() {
        return Avatar.nobody(around.texts().get("watch.facet.nobody")).inRow();
    }

    /// Whether an act on it is not yet on the disk: the chip then says so.
    void showSaving(boolean saving) {
        state.pseudoClassStateChanged(SAVING, saving);
        if (saving) state.setText(around.texts().get("watch.row.saving"));
    }
}
