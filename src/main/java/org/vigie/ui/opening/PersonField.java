// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vigie.core.cell.Person;
import org.vigie.core.topic.Words;

/// A field for a person: a few letters find somebody known, the arrow down shows who fits, and a name that nobody
/// bears is somebody new.
final class PersonField extends TextField {
    private static final int MOST = 10;

    private final List<Person> people;
    private final ContextMenu offers = new ContextMenu();

    PersonField(String id, List<Person> people, Optional<Person> first) {
        this.people = people;
        setId(id);
        setPrefColumnCount(14);
        first.ifPresent(person -> setText(person.name()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        focusedProperty().subscribe(focused -> {
            if (focused) selectAll();
            else person().ifPresent(found -> setText(found.name()));
        });
    }

    /// The person of this name, of these initials, or the only one whose name begins so.
    Optional<Person> person() {
        return Names.among(people, getText());
    }

    String typed() {
        return getText().strip();
    }

    private void arrow(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN || offers.isShowing()) return;
        event.consume();
        var wanted = Words.fold(getText().strip());
        boolean all = wanted.isEmpty() || person().isPresent();
        offers.getItems()
                .setAll(people.stream()
                        .filter(person -> all
                                || Words.fold(person.name() + " " + person.function())
                                        .contains(wanted))
                        .limit(MOST)
                        .map(this::offer)
                        .toList());
        if (!offers.getItems().isEmpty()) offers.show(this, Side.BOTTOM, 0, 0);
    }

    private MenuItem offer(Person person) {
        var item =
                new MenuItem(person.function().isBlank() ? person.name() : person.name() + " · " + person.function());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            setText(person.name());
            end();
        });
        return item;
    }
}
