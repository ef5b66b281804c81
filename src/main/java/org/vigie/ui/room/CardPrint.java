// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.card.ActionCard;
import org.vigie.core.card.RunningCard;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.report.CardsPdf;
import org.vigie.report.ReportTexts;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Written;

/// Puts action cards on paper: those laid out, or all cards of every plan.
final class CardPrint {
    private static final Logger LOG = LoggerFactory.getLogger(CardPrint.class);

    private final Around around;
    private final OpenRoom room;
    private final OnDuty duty;
    private final Lanes lanes;
    private Function<String, Optional<Path>> chooser;

    /// @param duty who answers for the paper
    CardPrint(Around around, OpenRoom room, OnDuty duty, Lanes lanes) {
        this.around = around;
        this.room = room;
        this.duty = duty;
        this.lanes = lanes;
        this.chooser = this::choose;
    }

    /// Where files are asked for, instead of the system's window.
    void chooseWith(Function<String, Optional<Path>> other) {
        chooser = other;
    }

    /// Asks which cards, then where to.
    void open() {
        var texts = around.texts();
        var laidOut =
                slips(around.state().cards().stream().map(RunningCard::card).toList());
        var all = slips(around.state().plans().stream()
                .flatMap(plan -> plan.cards().stream())
                .toList());
        if (laidOut.isEmpty() && all.isEmpty()) {
            around.frame().toasts().complain(texts.get("room.cards.print.none"));
            return;
        }
        var group = new ToggleGroup();
        var running = choice("room.cards.print.running", laidOut, group);
        var plans = choice("room.cards.print.plans", all, group);
        group.selectToggle(laidOut.isEmpty() ? plans : running);
        var help = Controls.label(texts.bind("room.cards.print.help"), "text-meta");
        help.setWrapText(true);
        new FormDialog(
                        around.frame(),
                        texts.bind("room.cards.print"),
                        new VBox(12, help, running, plans),
                        texts.bind("room.cards.print.save"))
                .open(() -> {
                    save(running.isSelected() ? laidOut : all);
                    return CompletableFuture.completedFuture(null);
                });
    }

    private RadioButton choice(String key, List<CardsPdf.Slip> slips, ToggleGroup group) {
        var choice = new RadioButton(around.texts().get(key, slips.size()));
        choice.setToggleGroup(group);
        choice.setDisable(slips.isEmpty());
        choice.setId("print-" + key.substring(key.lastIndexOf('.') + 1));
        return choice;
    }

    private List<CardsPdf.Slip> slips(List<ActionCard> cards) {
        return cards.stream()
                .map(card -> new CardsPdf.Slip(
                        card,
                        around.state().cards().stream()
                                .filter(running -> running.card().code().equals(card.code()))
                                .findFirst()))
                .toList();
    }

    private void save(List<CardsPdf.Slip> slips) {
        var texts = around.texts();
        var state = around.state();
        var pdf = new CardsPdf(
                room.room(),
                slips,
                person -> state.person(person).map(Around::brief).orElse(""),
                around::name,
                duty.person().map(Person::name).orElseGet(() -> texts.get("room.someone")),
                new ReportTexts(texts.locale()),
                around.formats().zone(),
                room.clock().instant());
        chooser.apply(texts.get("room.cards.print.file") + ".pdf")
                .ifPresent(file -> lanes.ask(
                        () -> Written.whole(file, pdf::write),
                        name -> around.frame().toasts().say(texts.get("room.cards.print.done", name, slips.size())),
                        problem -> {
                            LOG.warn("The action cards could not be written to {}", file, problem);
                            around.frame().toasts().complain(texts.get("room.cards.print.failed", file));
                        }));
    }

    private Optional<Path> choose(String name) {
        var window = new FileChooser();
        window.setTitle(around.texts().get("room.cards.print"));
        window.setInitialFileName(name);
        return Optional.ofNullable(window.showSaveDialog(null)).map(File::toPath);
    }
}
