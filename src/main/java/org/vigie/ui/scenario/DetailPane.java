// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.scenario.LibraryViewModel.Item;
import org.vigie.ui.scenario.LibraryViewModel.Origin;

/// What the chosen scenario holds, what is amiss with it, and what can be done with it.
final class DetailPane extends VBox {
    private static final int FLAWS_SHOWN = 12;

    private final Frame frame;
    private final Texts texts;
    private final Runnable edit;
    private final LibraryActs acts;
    private final ScenarioWords words;
    private final ScrollPane scroll = new ScrollPane();
    private final FlowPane verbs = new FlowPane(8, 8);

    DetailPane(Frame frame, LibraryViewModel model, LibraryActs acts, Runnable edit) {
        this.frame = frame;
        this.texts = frame.texts();
        this.edit = edit;
        this.acts = acts;
        words = new ScenarioWords(texts);
        getStyleClass().addAll("panel", "scenario-detail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(texts.bind("scenario.detail"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verbs.getStyleClass().add("scenario-verbs");
        getChildren().addAll(scroll, verbs);
        model.chosenProperty().subscribe(this::show);
        model.openingProperty().subscribe(verbs::setDisable);
        texts.follow(this, () -> show(model.chosenProperty().get()));
        show(model.chosenProperty().get());
    }

    private void show(Optional<Item> item) {
        Controls.shown(verbs, item.isPresent());
        if (item.isEmpty()) {
            scroll.setContent(Notice.empty(texts.bind("scenario.detail.none")));
            return;
        }
        scroll.setContent(page(item.get()));
        scroll.setVvalue(0);
        verbs(item.get());
    }

    private Node page(Item item) {
        var scenario = item.scenario();
        var page = new VBox(16);
        page.getStyleClass().add("scenario-sheet");
        var head = new VBox(
                4,
                Controls.wrapped(scenario.title(), "title-page"),
                Controls.wrapped(words.glance(scenario), "text-muted"));
        page.getChildren().add(head);
        if (!scenario.summary().isBlank()) page.getChildren().add(Controls.wrapped(scenario.summary(), "text-reading"));
        page.getChildren().add(facts(scenario));
        page.getChildren().add(part("scenario.channels", chips(scenario)));
        if (!scenario.objectives().isEmpty()) page.getChildren().add(part("scenario.objectives", objectives(scenario)));
        if (!scenario.teams().isEmpty())
            page.getChildren()
                    .add(part(
                            "scenario.teams",
                            Controls.wrapped(
                                    scenario.teams().stream().map(Team::name).collect(Collectors.joining(" · ")))));
        page.getChildren().add(part("scenario.flaws", flaws(item)));
        return page;
    }

    private Node facts(Scenario scenario) {
        var facts = new FlowPane(32, 12);
        long reactions =
                scenario.injects().stream().mapToInt(i -> i.reactions().size()).sum();
        long reserve = scenario.injects().stream().filter(Inject::reserve).count();
        facts.getChildren()
                .addAll(
                        fact("length", words.length(scenario.length())),
                        fact("injects", String.valueOf(scenario.injects().size())),
                        fact("reserve", String.valueOf(reserve)),
                        fact("reactions", String.valueOf(reactions)),
                        fact("teams", String.valueOf(scenario.teams().size())),
                        fact("phases", String.valueOf(scenario.phases().size())));
        return facts;
    }

    private Node fact(String what, String value) {
        var figure = Controls.plain(value, "figure-large");
        figure.setId("scenario-fact-" + what);
        return new VBox(2, figure, Controls.whole(Controls.plain(texts.get("scenario.fact." + what), "text-meta")));
    }

    private Node chips(Scenario scenario) {
        var counts = new EnumMap<InjectKind, Integer>(InjectKind.class);
        for (var inject : scenario.injects()) counts.merge(inject.kind(), 1, Integer::sum);
        var chips = new FlowPane(8, 8);
        if (counts.isEmpty()) chips.getChildren().add(Controls.plain(texts.get("scenario.injects.none"), "text-meta"));
        counts.forEach((kind, count) -> {
            var chip = Controls.plain(words.kind(kind) + " " + count, "chip");
            chip.setGraphic(new Icon(InjectKinds.drawing(kind)));
            chips.getChildren().add(Controls.whole(chip));
        });
        return chips;
    }

    private Node objectives(Scenario scenario) {
        var list = new VBox(4);
        for (var objective : scenario.objectives())
            list.getChildren()
                    .add(Controls.wrapped("• " + (objective.title().isBlank() ? objective.text() : objective.title())));
        return list;
    }

    private Node flaws(Item item) {
        var list = new VBox(4);
        list.setId("scenario-flaws");
        if (item.flaws().isEmpty())
            list.getChildren().add(Controls.wrapped(texts.get("scenario.flaws.none"), "text-ok"));
        for (var flaw :
                item.flaws().subList(0, Math.min(FLAWS_SHOWN, item.flaws().size()))) {
            var tone = flaw.kind().isBlocking() ? "text-bad" : "text-warn";
            var line = Controls.line(
                    8,
                    new Icon(flaw.kind().isBlocking() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE).styled(tone),
                    Controls.wrapped(words.flaw(item.scenario(), flaw), tone));
            list.getChildren().add(line);
        }
        int more = item.flaws().size() - FLAWS_SHOWN;
        if (more > 0) list.getChildren().add(Controls.wrapped(texts.get("scenario.flaws.more", more), "text-meta"));
        return list;
    }

    private Node part(String title, Node body) {
        return new VBox(6, Controls.plain(texts.get(title), "title-panel"), body);
    }

    private void verbs(Item item) {
        var open = new ActionButton(texts.bind("scenario.open"), acts::open)
                .drawing(Feather.PLAY)
                .keys("Enter", frame)
                .styled("primary");
        open.setId("scenario-open");
        open.setDisable(item.scenario().injects().isEmpty());
        verbs.getChildren().setAll(open);
        var write = Controls.button(
                texts.bind(item.origin() == Origin.SHIPPED ? "scenario.edit.copy" : "scenario.edit"),
                Feather.EDIT_2,
                edit);
        write.setId("scenario-edit");
        verbs.getChildren().add(write);
        var copy = Controls.button(texts.bind("scenario.copy"), Feather.COPY, acts::copy);
        copy.setId("scenario-copy");
        var save = Controls.button(texts.bind("scenario.export"), Feather.DOWNLOAD, () -> acts.save(this));
        save.setId("scenario-export");
        verbs.getChildren().addAll(copy, save, print());
        if (item.origin() != Origin.OWN) return;
        var withdraw = Controls.button(texts.bind("scenario.withdraw"), Feather.ARCHIVE, acts::withdraw);
        withdraw.setId("scenario-withdraw");
        verbs.getChildren().add(withdraw);
    }

    private Node print() {
        var print = new MenuButton();
        print.setId("scenario-print");
        print.textProperty().bind(texts.bind("scenario.kit"));
        print.setGraphic(new Icon(Feather.PRINTER));
        for (var paper : ScenarioPaper.values()) {
            var line = new MenuItem();
            line.textProperty().bind(texts.bind(paper.key()));
            line.setOnAction(_ -> acts.print(this, paper));
            print.getItems().add(line);
        }
        return print;
    }
}
