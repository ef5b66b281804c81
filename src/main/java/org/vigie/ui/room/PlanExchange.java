// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.PlanFlaw;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.room.PlansViewModel.Import;

/// Plans as files that organisations exchange and print: chosen in the system's own window, read and written as text.
final class PlanExchange {
    private static final int FLAWS_SHOWN = 8;

    private final Around around;
    private final PlansViewModel plans;
    private final Consumer<CrisisPlan> offer;

    /// @param offer shows what a file gave before it is taken
    PlanExchange(Around around, PlansViewModel plans, Consumer<CrisisPlan> offer) {
        this.around = around;
        this.plans = plans;
        this.offer = offer;
    }

    /// Asks for a file and reads it.
    void load(Node from) {
        var chooser = chooser();
        chooser.setTitle(around.texts().get("room.plans.import"));
        Optional.ofNullable(chooser.showOpenDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    /// Reads a plan from a file, or says what is wrong with it, line by line.
    void read(Path file) {
        plans.load(file, this::answer);
    }

    private void answer(Import found) {
        var texts = around.texts();
        switch (found) {
            case Import.Readable(var plan) -> offer.accept(plan);
            case Import.Flawed(var flaws) -> complain(flawed(texts, flaws));
            case Import.NotText() -> complain(texts.get("room.plans.notText"));
            case Import.TooLong(long bytes) ->
                complain(texts.get("room.plans.tooLong", around.formats().number(bytes / 1_000_000)));
            case Import.Unreadable() -> complain(texts.get("room.plans.unreadable"));
        }
    }

    private void complain(String sentence) {
        around.frame().toasts().complain(sentence);
    }

    private static String flawed(Texts texts, List<PlanFlaw> flaws) {
        var lines = flaws.stream()
                .limit(FLAWS_SHOWN)
                .map(flaw -> texts.get(
                        flaw.line() == 0 ? "room.plans.flaw" : "room.plans.flawAt",
                        texts.get("room.plans.flaw." + flaw.problem().name(), flaw.found()),
                        flaw.line()))
                .collect(Collectors.joining("\n"));
        return texts.get("room.plans.flawed", flaws.size()) + "\n" + lines;
    }

    /// Asks for a place and writes the plan there.
    void save(Node from, CrisisPlan plan) {
        var chooser = chooser();
        chooser.setTitle(around.texts().get("room.plans.export"));
        chooser.setInitialFileName("plan-%s-v%d.txt".formatted(plan.code(), plan.version()));
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> write(plan, file));
    }

    /// Writes a plan and says how that went.
    void write(CrisisPlan plan, Path file) {
        plans.save(plan, file, written -> {
            if (written) around.frame().toasts().say(around.texts().get("room.plans.exported", file.getFileName()));
            else complain(around.texts().get("room.plans.unwritten", file));
        });
    }

    private FileChooser chooser() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(around.texts().get("room.plans.files"), "*.txt"),
                        new FileChooser.ExtensionFilter(around.texts().get("room.plans.allFiles"), "*.*"));
        return chooser;
    }
}
