// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.vigie.core.customer.CustomerFiles.Reading;
import org.vigie.core.customer.CustomerFiles.Remark;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.stakeholders.RegisterViewModel.Look;

/// Brings a file into the register: what would come in and every line that is refused are shown before anything is.
final class RegisterImport {
    private final Around around;

    RegisterImport(Around around) {
        this.around = around;
    }

    void ask(Node from) {
        var chooser = new FileChooser();
        chooser.setTitle(around.texts().get("stakeholders.import"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        around.texts().get("stakeholders.import.files"), "*.csv", "*.tsv", "*.txt"));
        Optional.ofNullable(chooser.showOpenDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(this::read);
    }

    void read(Path file) {
        around.register().look(file, around.formats().zone(), this::show);
    }

    private void show(Look look) {
        switch (look.reading()) {
            case Reading.Unreadable(var trouble) ->
                around.frame().toasts().complain(around.texts().get("stakeholders.import." + trouble.name()));
            case Reading.Read read -> report(look, read);
        }
    }

    private void report(Look look, Reading.Read read) {
        var texts = around.texts();
        var file = look.file().getFileName().toString();
        long refused = read.remarks().stream().filter(Remark::whole).count();
        long vulnerable = look.news().stream()
                .filter(customer -> customer.vulnerability().isVulnerable())
                .count();
        int same = read.customers().size() - look.news().size();
        var counts = Controls.wrapped(
                texts.get("stakeholders.import.counts", look.news().size(), vulnerable, same, refused), "strong");
        counts.setId("import-counts");
        var form = new VBox(
                8, counts, Controls.wrapped(texts.get("stakeholders.import.read", file, read.charset()), "text-meta"));
        if (!read.remarks().isEmpty()) {
            var remarks = new ListView<String>();
            remarks.setId("import-remarks");
            remarks.accessibleTextProperty().bind(texts.bind("stakeholders.import.remarks"));
            read.remarks().forEach(remark -> remarks.getItems().add(say(remark)));
            remarks.setPrefHeight(240);
            form.getChildren().addAll(Controls.plain(texts.get("stakeholders.import.remarks"), "title-panel"), remarks);
        }
        new FormDialog(
                        around.frame(),
                        texts.bind("stakeholders.import"),
                        form,
                        texts.bind("stakeholders.import.take", look.news().size()))
                .onlyIf(new SimpleBooleanProperty(!look.news().isEmpty()))
                .open(() -> around.register().takeIn(file, look.news()), "widest");
    }

    private String say(Remark remark) {
        var words = around.texts().get("stakeholders.flaw." + remark.flaw().name());
        return around.texts()
                .get(remark.whole() ? "stakeholders.import.refused" : "stakeholders.import.left", remark.row(), words);
    }
}
