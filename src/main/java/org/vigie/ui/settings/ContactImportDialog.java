// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.directory.Merge;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.settings.ContactImportViewModel.Step;

/// Brings a CSV or vCard file into the directory: what would change and what is left out is shown before anything is.
final class ContactImportDialog {
    private final Frame frame;
    private final ContactImportViewModel model;
    private final StackPane body = new StackPane();
    private final Button accept = new Button();
    private Runnable close = () -> {};

    ContactImportDialog(Frame frame, ContactImportViewModel model) {
        this.frame = frame;
        this.model = model;
    }

    void open() {
        var texts = frame.texts();
        body.getStyleClass().add("directory-import");
        accept.setId("directory-accept");
        accept.getStyleClass().add("primary");
        accept.setOnAction(_ -> accept());
        var cancel = new Button();
        cancel.setId("directory-cancel");
        cancel.textProperty().bind(texts.bind("kit.dialog.cancel"));
        cancel.setOnAction(_ -> close.run());
        var content = new VBox(
                12,
                body,
                Forms.sentenceWhile(model.saving().refusedProperty(), texts.bind("settings.notsaved"), "text-bad"));
        var card = frame.dialogs().card(texts.bind("settings.directory.import.title"), content, cancel, accept);
        card.setId("directory-import-dialog");
        card.getStyleClass().add("directory-card");
        card.getStylesheets().add(Theme.sheet("settings"));
        close = frame.dialogs().show(card);
        model.stepProperty().subscribe(this::show);
    }

    private void show(Step step) {
        var texts = frame.texts();
        accept.setText(texts.get("settings.directory.import.accept", 0));
        accept.setDisable(true);
        switch (step) {
            case Step.Waiting _ -> body.getChildren().setAll(choosing("text-muted", "settings.directory.import.kinds"));
            case Step.Looking _ ->
                body.getChildren().setAll(Controls.label(texts.bind("settings.directory.import.looking"), "text-meta"));
            case Step.Refused(var file, var why) ->
                body.getChildren()
                        .setAll(choosing(
                                "text-bad",
                                "settings.directory.trouble." + why.trouble().name(),
                                String.valueOf(file.getFileName()),
                                why.detail()));
            case Step.Ready ready -> {
                int changes = ready.merge().changes().size();
                accept.setText(texts.get("settings.directory.import.accept", changes));
                accept.setDisable(changes == 0);
                body.getChildren().setAll(preview(ready));
                accept.requestFocus();
            }
            case Step.Done _ -> close.run();
        }
    }

    private Node choosing(String tone, String key, Object... parts) {
        var choose = new ActionButton(frame.texts().bind("settings.directory.import.choose"), this::choose)
                .drawing(Feather.FOLDER);
        choose.setId("directory-choose");
        return new VBox(12, Forms.sentence(frame.texts().bind(key, parts), tone), choose);
    }

    private Node preview(Step.Ready ready) {
        var texts = frame.texts();
        long fresh = ready.merge().steps().stream().filter(Merge.Step::isNew).count();
        long known = ready.merge().steps().stream().filter(Merge.Step::isKnown).count();
        long changed = ready.merge().steps().size() - fresh - known;
        var lines = new VBox(
                8,
                Forms.sentence(
                        texts.bind(
                                "settings.directory.import.counts",
                                fresh,
                                changed,
                                known,
                                ready.read().remarks().size()),
                        "strong"),
                Forms.sentence(
                        texts.bind(
                                "settings.directory.import.read",
                                String.valueOf(ready.file().getFileName()),
                                ready.read().charset()),
                        "text-meta"));
        if (!ready.read().missing().isEmpty())
            lines.getChildren()
                    .add(Forms.sentence(
                            texts.bind("settings.directory.import.missing", missing(ready, texts)), "text-meta"));
        if (!ready.merge().unknownStandIns().isEmpty())
            lines.getChildren()
                    .add(Forms.sentence(
                            texts.bind(
                                    "settings.directory.import.standins",
                                    String.join(", ", ready.merge().unknownStandIns())),
                            "text-warn"));
        lines.getChildren().addAll(people(ready), remarks(ready));
        return lines;
    }

    private static String missing(Step.Ready ready, Texts texts) {
        return ready.read().missing().stream()
                .map(field -> texts.get("settings.directory.field." + field.name()))
                .collect(Collectors.joining(", "));
    }

    private Node people(Step.Ready ready) {
        var texts = frame.texts();
        var list = new ListView<String>();
        list.setId("directory-preview");
        list.accessibleTextProperty().bind(texts.bind("settings.directory.import.title"));
        ready.merge()
                .steps()
                .forEach(step -> list.getItems()
                        .add(texts.get(
                                "settings.directory.import."
                                        + (step.isNew() ? "new" : step.isKnown() ? "same" : "changed"),
                                step.person().name(),
                                step.person().function(),
                                step.contact().channels().size())));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Node remarks(Step.Ready ready) {
        var texts = frame.texts();
        var list = new ListView<String>();
        list.setId("directory-remarks");
        list.accessibleTextProperty().bind(texts.bind("settings.directory.import.remarks"));
        ready.read()
                .remarks()
                .forEach(remark -> list.getItems()
                        .add(texts.get(
                                        "settings.directory.import.remark",
                                        remark.row(),
                                        remark.name(),
                                        texts.get(
                                                "settings.directory.flaw."
                                                        + remark.flaw().name(),
                                                remark.cell()))
                                + (remark.whole() ? texts.get("settings.directory.import.out") : "")));
        var box = new VBox(4, Controls.label(texts.bind("settings.directory.import.remarks"), "title-panel"), list);
        Controls.shown(box, !ready.read().remarks().isEmpty());
        return box;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(frame.texts().get("settings.directory.import.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        frame.texts().get("settings.directory.import.files"), "*.csv", "*.tsv", "*.txt", "*.vcf"));
        Optional.ofNullable(chooser.showOpenDialog(body.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::choose);
    }

    private void accept() {
        model.accept(undo -> frame.toasts()
                .say(
                        frame.texts().get("settings.directory.import.done"),
                        frame.texts().bind("settings.undo"),
                        undo));
    }
}
