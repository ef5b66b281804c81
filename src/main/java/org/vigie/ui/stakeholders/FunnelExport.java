// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.funnel.Edition;
import org.vigie.report.funnel.FunnelFiles;
import org.vigie.report.funnel.FunnelFiles.Format;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Written;

/// Writes what is on into a file that a site reads, and records that it did.
final class FunnelExport {
    private static final Logger LOG = LoggerFactory.getLogger(FunnelExport.class);

    private final Around around;
    private final Lanes lanes;

    FunnelExport(Around around, Lanes lanes) {
        this.around = around;
        this.lanes = lanes;
    }

    /// Asks for a place. The name says so where it is practice.
    void ask(Node from) {
        var texts = around.texts();
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("stakeholders.export"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(texts.get("stakeholders.export.json"), "*.json"),
                        new FileChooser.ExtensionFilter(texts.get("stakeholders.export.html"), "*.html"));
        chooser.setInitialFileName(texts.get(
                around.model().isExercise() ? "stakeholders.export.exerciseName" : "stakeholders.export.name"));
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::write);
    }

    /// Writes what is on at this moment, whole or not at all, and says how that went.
    void write(Path file) {
        lanes.ask(
                () -> {
                    var edition = around.model().editionNow();
                    var format = Format.of(file.getFileName().toString());
                    Written.whole(file, out -> out.write(FunnelFiles.bytes(format, edition)));
                    return edition;
                },
                edition -> recorded(file, edition),
                problem -> {
                    LOG.warn("The funnel could not be written: {}", problem.toString());
                    around.frame()
                            .toasts()
                            .complain(around.texts().get("stakeholders.export.failed", file.getFileName()));
                });
    }

    private void recorded(Path file, Edition edition) {
        var _ = around.model()
                .exported(file.getFileName().toString(), edition)
                .whenComplete((_, problem) -> lanes.later(() -> {
                    around.model().refresh();
                    if (problem == null) tell(file, edition);
                    else
                        around.frame()
                                .toasts()
                                .complain(around.texts().get("stakeholders.export.unrecorded", file.getFileName()));
                }));
    }

    private void tell(Path file, Edition edition) {
        var texts = around.texts();
        int count = edition.size();
        if (edition.left().isEmpty()) {
            around.frame().toasts().say(texts.get("stakeholders.export.done", file.getFileName(), count));
            return;
        }
        var left = edition.left().stream().map(Edition.Left::title).distinct().collect(Collectors.joining(", "));
        around.frame().toasts().complain(texts.get("stakeholders.export.left", file.getFileName(), count, left));
    }
}
