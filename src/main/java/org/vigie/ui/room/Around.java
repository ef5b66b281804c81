// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Parent;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.crisis.Wording;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Following;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Redraw;
import org.vigie.ui.kit.Texts;

/// What every pane of the screen is given.
record Around(Frame frame, RoomViewModel room, CellDoor cells) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// How many pixels one pixel of the mockups takes at the chosen size of text.
    double scale() {
        return frame.preferences().get().textPercent() / 100.0;
    }

    RoomState state() {
        return room.stateProperty().get();
    }

    Instant now() {
        return room.nowProperty().get();
    }

    /// Calls back now and whenever the state, the minute or the language is another, for a part of the page or a card
    /// over it, as long as that is held; the keyboard stays on the row that it is on.
    void onChange(Parent part, Runnable draw) {
        Runnable anew = () -> Redraw.keepingKeyboard(part, draw);
        Following.of(part, room.loadedProperty(), anew);
        Following.of(part, room.stateProperty(), anew);
        Following.of(part, room.nowProperty().map(now -> now.truncatedTo(ChronoUnit.MINUTES)), anew);
        texts().follow(part, anew);
        anew.run();
    }

    /// Names what is being typed into a form of this room, so that it is kept until it is recorded.
    String draft(String form) {
        return "room/" + room.id() + "/" + form;
    }

    String say(Wording words) {
        return words.in(texts().locale().getLanguage());
    }

    String name(RoleId role) {
        return state().role(role)
                .map(HeldRole::role)
                .map(Role::name)
                .map(this::say)
                .orElse("");
    }

    String name(PersonId person) {
        return state().person(person).map(Person::name).orElseGet(() -> texts().get("room.someone"));
    }

    /// The person in charge, else the role, else nobody.
    String name(Charge charge) {
        return state().holder(charge)
                .map(Around::brief)
                .or(() -> charge.role().map(this::name))
                .orElseGet(() -> texts().get("room.nobody"));
    }

    /// "L. Quéméner": room is scarce in rows.
    static String brief(Person person) {
        var name = person.name();
        int space = name.indexOf(' ');
        return space < 1 ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "." + name.substring(space);
    }

    Avatar avatar(Optional<Person> person) {
        return person.map(Avatar::of)
                .orElseGet(() -> Avatar.nobody(texts().get("room.nobody")))
                .inRow();
    }

    /// "before 17:00", or "31 min late".
    String due(Instant dueAt) {
        var left = Duration.between(now(), dueAt);
        return left.isNegative()
                ? texts().get("room.late", formats().duration(left.negated()))
                : texts().get("room.before", formats().time(dueAt));
    }
}
