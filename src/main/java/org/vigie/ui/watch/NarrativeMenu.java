// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Asks to which narrative mentions belong: one of the largest, none, or a new one made from them.
final class NarrativeMenu {
    private final Around around;
    private final Supplier<UUID> ids;

    NarrativeMenu(Around around) {
        this(around, UUID::randomUUID);
    }

    NarrativeMenu(Around around, Supplier<UUID> ids) {
        this.around = around;
        this.ids = ids;
    }

    /// Reads the narratives, then asks.
    ///
    /// @param mentions at least one
    /// @param now the narrative that they belong to; empty where they belong to none, or to several
    void open(Node beside, List<MentionKey> mentions, Optional<NarrativeId> now) {
        around.watch()
                .linking()
                .candidates(
                        found -> show(beside, mentions, now, found),
                        _ -> around.frame().toasts().complain(around.texts().get("watch.failed.narratives")));
    }

    private void show(Node beside, List<MentionKey> mentions, Optional<NarrativeId> now, List<Narrative> found) {
        var menu = new ContextMenu();
        menu.setId("narratives");
        for (var narrative : found) {
            boolean here = now.equals(Optional.of(narrative.id()));
            var item = item(
                    around.texts()
                            .get(
                                    "watch.link.narrative",
                                    narrative.label(),
                                    around.formats().number(narrative.mentions())),
                    here ? Feather.CHECK : Feather.TAG,
                    () -> link(mentions, Optional.of(narrative)));
            item.setDisable(here);
            menu.getItems().add(item);
        }
        if (!found.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        now.ifPresent(from -> menu.getItems()
                .addAll(
                        item(around.texts().get("watch.link.split"), Feather.PLUS, () -> split(mentions, from)),
                        item(
                                around.texts().get("watch.link.none"),
                                Feather.SLASH,
                                () -> link(mentions, Optional.empty()))));
        if (menu.getItems().isEmpty()) menu.getItems().add(nothing());
        menu.show(beside, Side.BOTTOM, 0, 4);
    }

    private MenuItem nothing() {
        var nothing = new MenuItem(around.texts().get("watch.link.nothing"));
        nothing.setDisable(true);
        return nothing;
    }

    private static MenuItem item(String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, new Icon(icon, Icon.Size.PX_14));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void link(List<MentionKey> mentions, Optional<Narrative> to) {
        around.watch().list().uncheckAll();
        around.watch().linking().link(mentions, to);
    }

    private void split(List<MentionKey> mentions, NarrativeId from) {
        var name = new TextField();
        name.setId("narrative-name");
        name.accessibleTextProperty().bind(around.texts().bind("watch.link.name"));
        new Question(around.frame(), "watch.link.split.title", name, "watch.link.split.go")
                .ask(() -> Optional.of(name.getText().strip()).filter(label -> !label.isEmpty()), label -> {
                    around.watch().list().uncheckAll();
                    var into = new NarrativeId(ids.get());
                    around.watch()
                            .triage()
                            .record(
                                    mentions,
                                    List.of(new SignalAct.NarrativeSplit(from, into, label, mentions)),
                                    before -> before.with(before.signals().in(Optional.of(into))),
                                    new Outcome.Linked(Optional.of(label), mentions.size()));
                });
    }
}
