// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Promise;
import org.vigie.files.WholeFiles;
import org.vigie.report.ReportTexts;
import org.vigie.report.customer.CallSheet;
import org.vigie.ui.kit.Written;
import org.vigie.ui.stakeholders.MailingViewModel.Prepared;

/// Puts those whom no e-mail reaches on paper (PDF) or into a table (CSV), for the hotline and the mail room.
final class CallExport {
    private static final Logger LOG = LoggerFactory.getLogger(CallExport.class);

    private final Around around;
    private final CustomerLines lines;

    CallExport(Around around) {
        this.around = around;
        this.lines = new CustomerLines(around);
    }

    /// Asks for a place. The name says so where it is practice.
    void ask(Node from, Prepared prepared) {
        var texts = around.texts();
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("stakeholders.calls"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("CSV", "*.csv"),
                        new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        chooser.setInitialFileName(
                texts.get(around.model().isExercise() ? "stakeholders.calls.exerciseName" : "stakeholders.calls.name"));
        Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(file -> write(file, prepared));
    }

    /// Writes the list, whole or not at all, and records that it was written.
    void write(Path file, Prepared prepared) {
        var sheet = sheet(prepared);
        var name = String.valueOf(file.getFileName());
        around.mailing()
                .lanes()
                .ask(() -> Written.whole(file, content(sheet, file)), _ -> recorded(name, prepared, sheet), problem -> {
                    LOG.warn("A list of calls could not be written: {}", problem.getClass());
                    around.frame().toasts().complain(around.texts().get("stakeholders.export.failed", name));
                });
    }

    private static WholeFiles.Content content(CallSheet sheet, Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") ? sheet::pdf : sheet::csv;
    }

    private void recorded(String name, Prepared prepared, CallSheet sheet) {
        int count = sheet.lines().size();
        var _ = around.mailing()
                .exported(name, prepared.choice(), count)
                .whenComplete((_, problem) -> around.mailing().lanes().later(() -> {
                    var texts = around.texts();
                    if (problem == null) around.frame().toasts().say(texts.get("stakeholders.calls.done", count, name));
                    else around.frame().toasts().complain(texts.get("stakeholders.export.unrecorded", name));
                }));
    }

    CallSheet sheet(Prepared prepared) {
        return new CallSheet(
                around.mailing().room(),
                new MailingWords(around).name(prepared.choice()),
                prepared.mailing().calls().stream().map(this::line).toList(),
                around.name(around.offers().onDuty()),
                new ReportTexts(around.texts().locale()),
                around.formats().zone(),
                around.model().now());
    }

    private CallSheet.Line line(Mailing.Left one) {
        var customer = one.row().customer();
        return new CallSheet.Line(
                customer.vulnerability().isVulnerable() ? lines.word(customer.vulnerability()) : "",
                customer.reference(),
                customer.name(),
                customer.segment(),
                customer.need(),
                around.texts().get("stakeholders.reach." + customer.reach().name()),
                customer.address(),
                customer.language(),
                one.row().next().map(Promise::what).orElse(""));
    }
}
