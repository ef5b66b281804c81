// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.PersonId;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Special;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Panel;

/// Astreinte: who is on call now and in the weeks to come, where nobody is, and the pattern behind it.
final class OnCallView extends StackPane implements SettingsScreen.Pane {
    private final Frame frame;
    private final OnCallViewModel model;
    private final WeekGrid grid;
    private final VBox weekly = new VBox(8);
    private final VBox specials = new VBox(8);
    private final VBox problems = new VBox(4);
    private final Label now = new Label();

    OnCallView(Frame frame, OnCallViewModel model) {
        this.frame = frame;
        this.model = model;
        grid = new WeekGrid(frame, model);
        now.setId("oncall-now");
        now.getStyleClass().add("strong");
        now.setWrapText(true);
        now.setMinHeight(USE_PREF_SIZE);
        problems.setId("oncall-problems");
        weekly.setId("oncall-weekly");
        specials.setId("oncall-specials");
        var calendar = new Panel(text("settings.oncall.calendar"), Forms.scrolling(new VBox(12, now, grid, problems)));
        calendar.meta().textProperty().bind(Bindings.createStringBinding(this::week, model.weekProperty(), locale()));
        calendar.actions(
                turn("settings.oncall.before", Feather.CHEVRON_LEFT, -1),
                Controls.button(text("settings.oncall.today"), Feather.CALENDAR, () -> model.turn(0), "small"),
                turn("settings.oncall.after", Feather.CHEVRON_RIGHT, 1));
        getChildren().add(sides(calendar, pattern()));
        model.rotaProperty().subscribe(_ -> draw());
        model.rosterProperty().subscribe(_ -> draw());
        locale().subscribe(_ -> draw());
    }

    @Override
    public void startNew() {
        writeWeekly(Optional.empty(), model.rotaProperty().get().weekly().size());
    }

    private static HBox sides(Panel calendar, Node pattern) {
        calendar.setMinWidth(0);
        calendar.setPrefWidth(0);
        HBox.setHgrow(calendar, Priority.ALWAYS);
        return new HBox(12, calendar, pattern);
    }

    private Node pattern() {
        var nights = new Panel(text("settings.oncall.weekly"), weekly);
        var add = Controls.button(text("settings.oncall.add"), Feather.PLUS, this::startNew, "small");
        add.setId("oncall-add");
        nights.actions(add);
        var others = new Panel(text("settings.oncall.specials"), specials);
        var except = Controls.button(
                text("settings.oncall.add"),
                Feather.PLUS,
                () -> writeSpecial(
                        Optional.empty(), model.rotaProperty().get().specials().size()),
                "small");
        except.setId("oncall-except");
        others.actions(except);
        var said = Forms.sentence(
                Bindings.createStringBinding(() -> hours(model.rotaProperty().get()), model.rotaProperty(), locale()));
        var edit = Controls.button(text("settings.oncall.edit"), Feather.EDIT_2, this::writeHours, "small");
        edit.setId("oncall-hours");
        var office = new Panel(text("settings.oncall.office"), said).actions(edit);
        for (var panel : List.of(nights, others, office)) panel.setMinHeight(USE_PREF_SIZE);
        var all = Forms.scrolling(new VBox(12, nights, others, new AlarmRulePanel(frame, model), office));
        all.getStyleClass().add("oncall-pattern");
        return all;
    }

    private void draw() {
        var rota = model.rotaProperty().get();
        now.setText(onCall(rota));
        fill(
                weekly,
                IntStream.range(0, rota.weekly().size())
                        .mapToObj(place -> row(rota.weekly().get(place), place))
                        .toList(),
                "settings.oncall.weekly.none");
        fill(
                specials,
                IntStream.range(0, rota.specials().size())
                        .mapToObj(place -> row(rota.specials().get(place), place))
                        .toList(),
                "settings.oncall.specials.none");
        problems.getChildren().clear();
        if (rota.hasNobody()) return;
        var wrong = model.problems();
        problems.getChildren()
                .add(Forms.sentence(
                        text(wrong.isEmpty() ? "settings.oncall.covered" : "settings.oncall.problems"),
                        wrong.isEmpty() ? "text-ok" : "text-warn"));
        wrong.forEach(shift -> problems.getChildren().add(Controls.plain(grid.say(shift), "text-small")));
    }

    private String onCall(Rota rota) {
        var shift = rota.shiftAt(model.now());
        if (!shift.line().isEmpty())
            return frame.texts()
                    .get(
                            "settings.oncall.now",
                            people(shift.line()),
                            grid.hour(shift.span().to()));
        return rota.next(model.now())
                .map(next -> frame.texts()
                        .get(
                                "settings.oncall.now.next",
                                people(next.line()),
                                grid.hour(next.span().from())))
                .orElseGet(() -> frame.texts().get("settings.oncall.now.nobody"));
    }

    private void fill(VBox box, List<? extends Node> rows, String none) {
        box.getChildren().setAll(rows);
        if (rows.isEmpty()) box.getChildren().add(Forms.sentence(text(none), "text-meta"));
    }

    private Node row(Weekly shift, int place) {
        var days = shift.days().stream()
                .map(day -> day.getDisplayName(java.time.format.TextStyle.SHORT, locale().getValue()))
                .collect(Collectors.joining(", "));
        var when = frame.texts().get("settings.oncall.weekly.when", days, shift.from(), shift.to(), shift.every());
        return row(
                shift.name().isEmpty() ? days : shift.name(),
                when,
                shift.line(),
                () -> writeWeekly(Optional.of(shift), place),
                () -> keep(model.without(shift), "settings.oncall.removed"));
    }

    private Node row(Special exception, int place) {
        var form = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", locale().getValue());
        var when =
                frame.texts().get("settings.oncall.span", form.format(exception.from()), form.format(exception.to()));
        return row(
                exception.note().isEmpty() ? when : exception.note(),
                when,
                exception.line(),
                () -> writeSpecial(Optional.of(exception), place),
                () -> keep(model.without(exception), "settings.oncall.removed"));
    }

    private Node row(String name, String when, List<PersonId> line, Runnable edit, Runnable remove) {
        var words = new VBox(
                2,
                Controls.wrapped(name, "strong"),
                Controls.wrapped(when, "text-small"),
                Controls.wrapped(people(line), "text-meta"));
        if (!model.unreachable(line).isEmpty())
            words.getChildren()
                    .add(Forms.sentence(
                            frame.texts()
                                    .bind(
                                            "settings.oncall.unreachable",
                                            model.unreachable(line).stream()
                                                    .map(model::name)
                                                    .collect(Collectors.joining(", "))),
                            "text-warn"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Controls.line(
                8,
                words,
                Controls.iconOnly(frame.texts().bind("settings.oncall.edit.of", name), Feather.EDIT_2, edit),
                Controls.iconOnly(frame.texts().bind("settings.oncall.remove.of", name), Feather.TRASH_2, remove));
    }

    private void writeWeekly(Optional<Weekly> edited, int place) {
        var form = new WeeklyForm(frame, model, edited);
        new FormDialog(frame, text("settings.oncall.weekly.one"), form, text("settings.save"))
                .onlyIf(form.valid())
                .open(() -> model.keep(model.with(place, form.written()), this::kept), "oncall-card");
    }

    private void writeSpecial(Optional<Special> edited, int place) {
        var form = new SpecialForm(frame, model, edited);
        new FormDialog(frame, text("settings.oncall.special.one"), form, text("settings.save"))
                .onlyIf(form.valid())
                .open(() -> model.keep(model.with(place, form.written()), this::kept), "oncall-card");
    }

    private void writeHours() {
        var rota = model.rotaProperty().get();
        var form = new HoursForm(frame, rota);
        new FormDialog(frame, text("settings.oncall.office"), form, text("settings.save"))
                .onlyIf(form.valid())
                .open(() -> model.keep(form.written(rota), this::kept), "oncall-card");
    }

    private void kept(Runnable undo) {
        say("settings.oncall.kept", undo);
    }

    private void say(String key, Runnable undo) {
        frame.toasts().say(frame.texts().get(key), text("settings.undo"), undo);
    }

    private void keep(Rota next, String said) {
        model.keep(next, undo -> say(said, undo)).exceptionally(problem -> {
            Fx.run(() -> frame.toasts().complain(frame.texts().get(FormDialog.why(problem))));
            return null;
        });
    }

    private String people(List<PersonId> line) {
        return IntStream.range(0, line.size())
                .mapToObj(place -> (place + 1) + ". " + model.name(line.get(place)))
                .collect(Collectors.joining("  "));
    }

    private String hours(Rota rota) {
        var days = rota.office().days().stream()
                .map(day -> day.getDisplayName(java.time.format.TextStyle.SHORT, locale().getValue()))
                .collect(Collectors.joining(", "));
        return frame.texts()
                .get(
                        "settings.oncall.office.said",
                        days,
                        rota.office().from(),
                        rota.office().to(),
                        rota.zone().getId());
    }

    private String week() {
        var monday = model.weekProperty().get();
        var form = DateTimeFormatter.ofPattern("d MMM yyyy", locale().getValue());
        return frame.texts().get("settings.oncall.span", form.format(monday), form.format(monday.plusDays(6)));
    }

    private Node turn(String key, Feather icon, int weeks) {
        return Controls.iconOnly(text(key), icon, () -> model.turn(weeks), "small");
    }

    private ObservableValue<Locale> locale() {
        return frame.texts().localeProperty();
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
