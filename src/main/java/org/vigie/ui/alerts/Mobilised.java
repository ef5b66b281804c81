// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.Alert;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Presence;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// Who is to be mobilised first, as the cell has laid it out: ticked are the functions whose holder is present, the
/// others can be called. Beside them, who is on call now.
final class Mobilised extends VBox {
    private final Around around;

    Mobilised(Around around) {
        super(4);
        this.around = around;
        getStyleClass().add("mobilised");
        setId("mobilised");
    }

    /// @param where absent for somebody who holds no role
    private record Holder(Person person, Optional<Presence> where) {
        boolean isPresent() {
            return where.filter(Presence::isPresent).isPresent();
        }
    }

    void show(Alert alert, AlertBook book) {
        var functions = book.preArmingRule().functions();
        Controls.shown(this, !functions.isEmpty() || !book.onCall().isEmpty());
        var holders = functions.stream().map(function -> holder(book, function)).toList();
        long there = holders.stream()
                .filter(holder -> holder.filter(Holder::isPresent).isPresent())
                .count();
        var count = Controls.plain(around.texts().get("alerts.mobilise.count", there, functions.size()), "text-meta");
        count.setId("mobilised-count");
        var head = Controls.line(
                8,
                Controls.label(around.texts().bind("alerts.mobilise"), "text-meta", "strong"),
                Controls.space(),
                count,
                callAll(holders, alert, book));
        getChildren().setAll(head, onCall(book));
        for (int i = 0; i < functions.size(); i++)
            getChildren().add(row(functions.get(i), holders.get(i), alert, book));
    }

    /// Whoever is present among those of a function, else the first.
    private static Optional<Holder> holder(AlertBook book, String function) {
        return book.people().stream()
                .filter(person -> person.function().equalsIgnoreCase(function))
                .map(person -> new Holder(person, book.presence(person.id())))
                .min(Comparator.comparing((Holder holder) -> !holder.isPresent())
                        .thenComparing(holder -> holder.where().isEmpty()));
    }

    private Node row(String function, Optional<Holder> holder, Alert alert, AlertBook book) {
        boolean there = holder.filter(Holder::isPresent).isPresent();
        var tick = new Icon(there ? Feather.CHECK_SQUARE : Feather.SQUARE, Icon.Size.PX_14)
                .styled(there ? "text-ok" : "text-muted");
        var name = Controls.plain(function, "strong", "text-small");
        var who = Controls.plain(holder.map(one -> one.person().name()).orElse(""), "text-small", "text-muted");
        who.setMinWidth(0);
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        var where = where(holder);
        var row = Controls.line(8, tick, name, who, where);
        row.getStyleClass().add("mobilised-row");
        row.setAccessibleText(String.join(", ", List.of(function, who.getText(), where.getText())));
        if (!there && holder.isPresent())
            row.getChildren().add(call(holder.get().person(), alert, book));
        return row;
    }

    private Label where(Optional<Holder> holder) {
        var texts = around.texts();
        var said = holder.isEmpty()
                ? texts.get("alerts.mobilise.nobody")
                : texts.get("alerts.mobilise."
                        + holder.get().where().orElse(Presence.AWAY).name());
        return Controls.whole(Controls.plain(said, "text-meta"));
    }

    private Node call(Person person, Alert alert, AlertBook book) {
        var call = Controls.button(
                around.texts().bind("alerts.mobilise.call"),
                Feather.PHONE,
                () -> open(List.of(person.id()), alert, book),
                "ghost",
                "small");
        call.accessibleTextProperty().bind(around.texts().bind("alerts.mobilise.call.of", person.name()));
        return call;
    }

    /// Everybody on call, and whoever is missing among those to be mobilised first.
    private Node callAll(List<Optional<Holder>> holders, Alert alert, AlertBook book) {
        var people = Stream.concat(
                        book.onCall().stream(),
                        holders.stream()
                                .flatMap(Optional::stream)
                                .filter(holder -> !holder.isPresent())
                                .map(holder -> holder.person().id()))
                .distinct()
                .toList();
        var call = Controls.button(
                around.texts().bind("alerts.mobilise.all"),
                Feather.PHONE_CALL,
                () -> open(people, alert, book),
                "small");
        call.setId("mobilise-all");
        Controls.shown(call, !people.isEmpty());
        return call;
    }

    private void open(List<PersonId> people, Alert alert, AlertBook book) {
        var level = book.level(alert);
        around.calls()
                .open(
                        Optional.of(level),
                        people,
                        around.texts()
                                .get(
                                        "alerts.mobilise.message",
                                        alert.id().spoken(),
                                        level.number(),
                                        around.words().title(alert.finding())));
    }

    private Node onCall(AlertBook book) {
        var names = book.onCall().stream()
                .flatMap(id -> book.person(id).stream())
                .map(Person::name)
                .collect(Collectors.joining(" › "));
        var said = Controls.plain(
                names.isEmpty()
                        ? around.texts().get("alerts.mobilise.oncall.nobody")
                        : around.texts().get("alerts.mobilise.oncall", names),
                "text-small",
                "text-muted");
        said.setId("mobilised-oncall");
        return said;
    }
}
