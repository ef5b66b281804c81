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
import org.vigie.core.mention.Filed;
import org.vigie.core.signal.Narrative;
import org.vigie.core.signal.NarrativeId;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.watch.TriageViewModel.Outcome;

/// Asks to which narrative a mention belongs: one of the largest, none, or a new one made from it.
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
    void open(Node beside, Filed filed) {
        around.watch()
                .linking()
                .candidates(
                        found -> show(beside, filed, found),
                        _ -> around.frame().toasts().complain(around.texts().get("watch.failed.narratives")));
    }

    private void show(Node beside, Filed filed, List<Narrative> found) {
        var menu = new ContextMenu();
        menu.setId("narratives");
        var now = filed.signals().narrative();
        for (var narrative : found) {
            boolean here = now.equals(Optional.of(narrative.id()));
            var item = item(
                    around.texts()
                            .get(
                                    "watch.link.narrative",
                                    narrative.label(),
                                    around.formats().number(narrative.mentions())),
                    here ? Feather.CHECK : Feather.TAG,
                    () -> link(filed, Optional.of(narrative)));
            item.setDisable(here);
            menu.getItems().add(item);
        }
        if (!found.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        now.ifPresent(from -> menu.getItems()
                .addAll(
                        item(around.texts().get("watch.link.split"), Feather.PLUS, () -> split(filed, from)),
                        item(
                                around.texts().get("watch.link.none"),
                                Feather.SLASH,
                                () -> link(filed, Optional.empty()))));
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

    private void link(Filed filed, Optional<Narrative> to) {
        around.watch().linking().link(filed, to);
    }

    private void split(Filed filed, NarrativeId from) {
        var name = new TextField();
        name.setId("narrative-name");
        name.accessibleTextProperty().bind(around.texts().bind("watch.link.name"));
        new Question(around.frame(), "watch.link.split.title", name, "watch.link.split.go")
                .ask(() -> Optional.of(name.getText().strip()).filter(label -> !label.isEmpty()), label -> {
                    var into = new NarrativeId(ids.get());
                    around.watch()
                            .triage()
                            .record(
                                    filed,
                                    List.of(new SignalAct.NarrativeSplit(
                                            from,
                                            into,
                                            label,
                                            List.of(filed.mention().key()))),
                                    before -> before.with(before.signals().in(Optional.of(into))),
                                    new Outcome.Linked(Optional.of(label)));
                });
    }
}
