// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// Asks which mentions of a narrative tell another story: the ticked ones become its seed, and mentions to come that
/// are like them follow.
final class SplitForm {
    private static final int LONGEST = 160;

    private final Around around;
    private final Narrative narrative;

    SplitForm(Around around, Narrative narrative) {
        this.around = around;
        this.narrative = narrative;
    }

    /// @param mentions to choose from
    /// @param record saves the answer
    void ask(List<Filed> mentions, Function<SignalAct, CompletableFuture<?>> record) {
        var texts = around.texts();
        var name = new TextField();
        name.setId("split-name");
        var ticked = new SimpleIntegerProperty();
        var boxes = new ArrayList<CheckBox>();
        for (var filed : mentions) {
            if (filed.deletedAt().isPresent()) continue;
            var box = new CheckBox(said(filed));
            box.setMnemonicParsing(false);
            box.setUserData(filed.mention().key());
            box.setWrapText(true);
            box.setMinHeight(VBox.USE_PREF_SIZE);
            box.selectedProperty().subscribe((was, now) -> ticked.set(ticked.get() + (now ? 1 : -1)));
            boxes.add(box);
        }
        var list = new VBox(8);
        list.setId("split-mentions");
        list.getChildren().setAll(boxes);
        var scroll = Scrolls.vertical(list);
        scroll.getStyleClass().add("split-list");
        var body = new VBox(
                12,
                Controls.plain(texts.get("situation.narratives.split.from", narrative.label()), "text-muted"),
                new Labelled(texts.bind("situation.narratives.split.name"), name),
                scroll);
        new FormDialog(
                        around.frame(),
                        texts.bind("situation.narratives.split.title"),
                        body,
                        texts.bind("situation.narratives.split.go"))
                .onlyIf(name.textProperty().flatMap(text -> ticked.map(n -> n.intValue() > 0 && !text.isBlank())))
                .open(
                        () -> record.apply(new SignalAct.NarrativeSplit(
                                narrative.id(),
                                new NarrativeId(UuidCreator.getTimeOrderedEpoch()),
                                name.getText().strip(),
                                boxes.stream()
                                        .filter(CheckBox::isSelected)
                                        .map(box -> (org.vigie.core.mention.MentionKey) box.getUserData())
                                        .toList())),
                        "wide-card");
        name.requestFocus();
    }

    private static String said(Filed filed) {
        var said = Cleaner.line(filed.mention().title() + " " + filed.mention().text())
                .strip();
        return said.length() <= LONGEST ? said : said.substring(0, said.lastIndexOf(' ', LONGEST)) + "…";
    }
}
