// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Avatar;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Asks who takes a mention in charge; nobody is an answer too.
public final class PeopleMenu {
    private final Frame frame;
    private final List<Person> people;

    /// @param people in the order to show
    public PeopleMenu(Frame frame, List<Person> people) {
        this.frame = frame;
        this.people = List.copyOf(people);
    }

    public void choose(Node beside, Consumer<Optional<Person>> then) {
        var texts = frame.texts();
        var menu = new ContextMenu();
        menu.setId("people");
        for (var person : people) {
            var item = new MenuItem(texts.get("kit.mention.person", person.name(), person.function()));
            item.setMnemonicParsing(false);
            item.setGraphic(Avatar.of(person).inRow());
            item.setOnAction(_ -> then.accept(Optional.of(person)));
            menu.getItems().add(item);
        }
        var nobody = new MenuItem(texts.get("kit.mention.nobody"), new Icon(Feather.USER_X, Icon.Size.PX_14));
        nobody.setOnAction(_ -> then.accept(Optional.empty()));
        menu.getItems().addAll(new SeparatorMenuItem(), nobody);
        menu.show(beside, Side.BOTTOM, 0, 4);
    }
}
