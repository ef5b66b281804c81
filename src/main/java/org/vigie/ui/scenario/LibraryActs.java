// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.topic.Words;
import org.vigie.exercise.scenario.ScenarioFiles;
import org.vigie.exercise.scenario.ScenarioImports.Outcome;
import org.vigie.report.ReportTexts;
import org.vigie.report.exercise.PaperKit;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Written;
import org.vigie.ui.scenario.LibraryViewModel.Item;
import org.vigie.ui.scenario.LibraryViewModel.Origin;

/// What can be done with a scenario of the library as a whole; each says how it went.
final class LibraryActs {
    private final Frame frame;
    private final LibraryViewModel model;
    private final Lanes lanes;
    private final Consumer<OpenRoom> opened;
    private final Consumer<Scenario> edit;
    private final InstantSource clock;

    /// @param opened shows the room of an exercise
    /// @param edit opens one's own in the editor
    /// @param clock says when something was printed
    LibraryActs(
            Frame frame,
            LibraryViewModel model,
            Lanes lanes,
            Consumer<OpenRoom> opened,
            Consumer<Scenario> edit,
            InstantSource clock) {
        this.frame = frame;
        this.model = model;
        this.lanes = lanes;
        this.opened = opened;
        this.edit = edit;
        this.clock = clock;
    }

    /// Opens what is chosen as an exercise. One with grave flaws is asked about first.
    void open() {
        var item = model.chosenProperty().get();
        if (item.isEmpty() || item.get().scenario().injects().isEmpty()) return;
        if (item.get().isPlayable()) {
            open(item.get().scenario());
            return;
        }
        var texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.bind("scenario.open.flawed"),
                        texts.bind("scenario.open.flawed.ask"),
                        texts.bind("scenario.open"),
                        () -> open(item.get().scenario()));
    }

    private void open(Scenario scenario) {
        model.open(scenario, opened, () -> frame.toasts().complain(frame.texts().get("scenario.open.failed")));
    }

    void copy() {
        chosen().ifPresent(scenario -> tell(
                model.copy(scenario, frame.texts().get("scenario.copy.title", scenario.title())),
                frame.texts().get("scenario.copied", scenario.title())));
    }

    void withdraw() {
        var item = model.chosenProperty().get().filter(one -> one.origin() == Origin.OWN);
        if (item.isEmpty()) return;
        var scenario = item.get().scenario();
        var texts = frame.texts();
        var _ = model.withdraw(scenario)
                .whenComplete((_, problem) -> Fx.run(() -> {
                    if (problem != null) frame.toasts().complain(texts.get(FormDialog.why(problem)));
                    else
                        frame.toasts()
                                .say(
                                        texts.get("scenario.withdrawn", scenario.title()),
                                        texts.bind("scenario.undo"),
                                        () -> tell(model.keep(scenario), texts.get("scenario.back", scenario.title())));
                }));
    }

    private Optional<Scenario> chosen() {
        return model.chosenProperty().get().map(Item::scenario);
    }

    private void tell(CompletableFuture<?> act, String done) {
        var _ = act.whenComplete((_, problem) -> Fx.run(() -> {
            if (problem == null) frame.toasts().say(done);
            else frame.toasts().complain(frame.texts().get(FormDialog.why(problem)));
        }));
    }

    /// Asks for a file and takes a scenario in from it.
    void load(Node from) {
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("scenario.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(frame.texts().get("scenario.files"), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    /// Reads a file and shows what it holds before it is kept. Of a spreadsheet it asks what the columns are, and what
    /// comes of it is opened in the editor.
    void read(Path file) {
        if (ScenarioFiles.isTable(file) && Files.isReadable(file)) {
            ChronogrammeForm.open(
                    frame,
                    new ChronogrammeViewModel(file, lanes, frame.drafts()),
                    found -> model.keep(found).thenApply(kept -> {
                        lanes.later(() -> edit.accept(kept));
                        return kept;
                    }));
            return;
        }
        model.read(file, outcome -> {
            switch (outcome) {
                case Outcome.Found found -> ImportForm.open(frame, model, found);
                case Outcome.Refused(var why, var place, var detail) ->
                    frame.toasts().complain(new ScenarioWords(frame.texts()).refused(why, place, detail));
                case Outcome.Closed() ->
                    frame.toasts().complain(frame.texts().get("scenario.import.closed", file.getFileName()));
            }
        });
    }

    /// Asks for a place and writes what is chosen there, as Vigie's own file or as a chronogramme.
    void save(Node from) {
        var scenario = chosen();
        if (scenario.isEmpty()) return;
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("scenario.export"));
        chooser.setInitialFileName(fileName(scenario.get()));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(frame.texts().get("scenario.own.files"), "*.json"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(frame.texts().get("scenario.table.files"), "*.xlsx", "*.csv"));
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> write(scenario.get(), file));
    }

    void write(Scenario scenario, Path file) {
        lanes.ask(
                () -> {
                    try {
                        return ScenarioExport.write(
                                scenario, file, frame.texts().locale());
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    }
                },
                lost -> frame.toasts()
                        .say(
                                lost.isEmpty()
                                        ? frame.texts().get("scenario.exported", file.getFileName())
                                        : frame.texts()
                                                .get(
                                                        "scenario.exported.less",
                                                        file.getFileName(),
                                                        new ScenarioWords(frame.texts()).lost(lost))),
                _ -> frame.toasts().complain(frame.texts().get("scenario.unwritten", file)));
    }

    /// Asks for a place and prints what is chosen there, for the day when the platform is down.
    void print(Node from, ScenarioPaper paper) {
        var scenario = chosen();
        if (scenario.isEmpty()) return;
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("scenario.kit"));
        chooser.setInitialFileName(frame.texts().get(paper.fileKey()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> print(scenario.get(), paper, file));
    }

    void print(Scenario scenario, ScenarioPaper paper, Path file) {
        var kit = new PaperKit(scenario, "", new ReportTexts(frame.texts().locale()), clock.instant());
        lanes.ask(
                () -> Written.whole(file, out -> paper.write(kit, out)),
                name -> frame.toasts().say(frame.texts().get("scenario.kit.printed", name)),
                _ -> frame.toasts().complain(frame.texts().get("scenario.unwritten", file)));
    }

    private static String fileName(Scenario scenario) {
        var plain = Words.fold(scenario.title()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty()
                        ? "scenario"
                        : plain.substring(0, Math.min(60, plain.length())).toLowerCase(Locale.ROOT))
                + ".json";
    }
}
