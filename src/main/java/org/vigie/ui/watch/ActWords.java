// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Search.Facet;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Controls;

/// What the cell did to a mention, in one line per entry of the journal.
final class ActWords {
    private final Around around;

    ActWords(Around around) {
        this.around = around;
    }

    Node line(Entry entry) {
        var person = entry.author().flatMap(around.names().getValue()::person);
        var who = person.map(p -> Avatar.of(p).inRow())
                .orElseGet(() -> Avatar.nobody(around.texts().get("watch.history.program"))
                        .inRow());
        var what = Controls.plain(words(entry.payload()), "text-small", "text-muted");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        var when = Controls.whole(Controls.plain(around.formats().time(entry.occurredAt()), "text-meta"));
        return Controls.line(8, who, what, when);
    }

    private String words(Payload payload) {
        var texts = around.texts();
        var wording = new Wording(texts);
        return switch (payload) {
            case Payload.MentionsTriaged act ->
                texts.get(
                        "watch.history.moved",
                        act.reason().map(wording::reason).orElseGet(() -> wording.state(act.state())),
                        act.mentions().size());
            case Payload.MentionsAssigned act ->
                act.assignee()
                        .map(id -> texts.get(
                                "watch.history.assigned",
                                around.names()
                                        .getValue()
                                        .person(id)
                                        .map(Person::name)
                                        .orElse("?")))
                        .orElseGet(() -> texts.get("watch.history.unassigned"));
            case Payload.MentionsFollowed act ->
                texts.get(act.followed() ? "watch.history.followed" : "watch.history.unfollowed");
            case Payload.MentionTyped _ -> texts.get("watch.history.typed");
            case Payload.MentionNoted _ -> texts.get("watch.history.noted");
            case Payload.MentionErased _ -> texts.get("watch.history.erased");
            case SignalAct.LabelCorrected act ->
                texts.get(
                        act.confirms() ? "watch.history.confirmed" : "watch.history.corrected",
                        new QualityWords(around).label(act.label()));
            case SignalAct.MentionsLinked act ->
                act.narrative()
                        .map(id -> texts.get(
                                "watch.history.linked", new FacetWords(around).label(Facet.NARRATIVE, id.toString())))
                        .orElseGet(() -> texts.get("watch.history.unlinked"));
            case ClaimAct.Tied act ->
                texts.get(
                        act.belong() ? "watch.history.tied" : "watch.history.untied",
                        act.claim().spoken());
            case Payload.MentionsAnswered act ->
                texts.get(act.text().isBlank() ? "watch.history.answered" : "watch.history.answeredBy", act.text());
            case SignalAct.NarrativeSplit act -> texts.get("watch.history.split", act.label());
            case AlertAct.Raised act ->
                texts.get("watch.history.alert", act.alert().spoken());
            case Payload.Undone _ -> texts.get("watch.history.undone");
            default -> texts.get("watch.history.other");
        };
    }
}
