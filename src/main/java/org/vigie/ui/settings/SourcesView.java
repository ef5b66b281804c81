// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.layout.StackPane;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.source.TrialViewModel;

/// Sources: is everything coming in, and if not, what to do.
final class SourcesView extends StackPane implements SettingsScreen.Pane, SourceActs {
    private final Frame frame;
    private final SourcesViewModel model;
    private final Function<Optional<SourceSettings>, SourceFormViewModel> forms;
    private final SourceTable table;
    private final SourceDetail detail;
    private final TrialViewModel trial;
    private Optional<SourceId> chosen = Optional.empty();

    /// @param clock of the room that the sources feed
    SourcesView(
            Frame frame,
            InstantSource clock,
            StationCare station,
            SourcesViewModel model,
            Function<Optional<SourceSettings>, SourceFormViewModel> forms,
            Lanes lanes) {
        this.frame = frame;
        this.model = model;
        this.forms = forms;
        this.trial = new TrialViewModel(station.catalog(), lanes, station.clock());
        var lines = new SourceLines(frame, clock);
        this.table = new SourceTable(frame, lines, model.rows());
        this.detail = new SourceDetail(frame, lines, this, trial);
        var scroll = Forms.scrolling(detail);
        getChildren().add(new ListAndDetail(list(), new Panel(frame.texts().bind("settings.sources.detail"), scroll)));
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.rows().subscribe(this::keepChoice);
        model.saving().refusedProperty().subscribe(refused -> {
            if (refused) frame.toasts().complain(frame.texts().get("settings.notsaved"));
        });
        frame.texts().follow(this, this::showDetail);
        showDetail();
        keepChoice();
    }

    @Override
    public void startNew() {
        openForm(Optional.empty());
    }

    @Override
    public void edit(SourceRow row) {
        openForm(Optional.of(row.settings()));
    }

    @Override
    public void pollNow(SourceRow row) {
        model.pollNow(row);
        frame.toasts()
                .say(frame.texts().get("settings.sources.polled", row.settings().name()));
    }

    @Override
    public void suspend(SourceRow row) {
        model.suspend(row);
    }

    @Override
    public void resume(SourceRow row) {
        model.resume(row);
    }

    @Override
    public void allowPrivate(SourceRow row, boolean allowed) {
        if (!allowed) {
            model.allowPrivate(row, false);
            return;
        }
        var texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.bind("settings.sources.private.title"),
                        texts.bind(
                                "settings.sources.private.text", row.settings().name()),
                        texts.bind("settings.sources.private.verb"),
                        () -> model.allowPrivate(row, true));
    }

    @Override
    public void remove(SourceRow row) {
        var texts = frame.texts();
        var name = row.settings().name();
        frame.dialogs()
                .confirm(
                        texts.bind("settings.sources.remove.title", name),
                        texts.bind("settings.sources.remove.text"),
                        texts.bind("settings.sources.remove"),
                        () -> model.remove(
                                row,
                                undo -> frame.toasts()
                                        .say(
                                                texts.get("settings.sources.removed", name),
                                                texts.bind("settings.undo"),
                                                undo)));
    }

    private Panel list() {
        var texts = frame.texts();
        var add = new ActionButton(texts.bind("settings.sources.add"), this::startNew)
                .keys("Ctrl+N", frame)
                .styled("small", "primary");
        add.setId("source-add");
        table.setPlaceholder(
                Notice.empty(texts.bind("settings.sources.none"), texts.bind("settings.sources.add"), this::startNew));
        var panel =
                new Panel(texts.bind("settings.section.sources"), table).flush().actions(add);
        panel.meta().textProperty().bind(summary());
        var unreadable =
                Notice.error(texts.bind("settings.sources.unreadable"), texts.bind("settings.retry"), model::refresh);
        model.unreadableProperty()
                .subscribe(bad -> panel.show(bad && model.rows().isEmpty() ? unreadable : table));
        return panel;
    }

    private StringBinding summary() {
        return Bindings.createStringBinding(
                () -> {
                    long ill = model.rows().stream()
                            .filter(row -> row.standing().tone() == Standing.Tone.BAD)
                            .count();
                    return frame.texts()
                            .get("settings.sources.summary", model.rows().size(), ill);
                },
                model.rows(),
                frame.texts().localeProperty());
    }

    private void choose(SourceRow row) {
        if (row == null) return;
        if (!chosen.equals(Optional.of(row.settings().id()))) trial.cancel();
        chosen = Optional.of(row.settings().id());
        showDetail();
    }

    /// The chosen source stays chosen while its health changes.
    private void keepChoice() {
        var kept = find();
        if (kept.isEmpty() && !model.rows().isEmpty()) {
            table.getSelectionModel().selectFirst();
            return;
        }
        kept.ifPresent(table.getSelectionModel()::select);
        showDetail();
    }

    private void showDetail() {
        detail.show(find());
    }

    private Optional<SourceRow> find() {
        return model.rows().stream()
                .filter(row -> chosen.equals(Optional.of(row.settings().id())))
                .findFirst();
    }

    private void openForm(Optional<SourceSettings> edited) {
        var form = new SourceFormView(frame, forms.apply(edited));
        form.open();
    }
}
