// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// What kind of crisis it is: each type pulls its plan, and several may be combined.
final class TypesPane extends VBox {
    private static final int DIGITS = 9;

    private final Frame frame;
    private final Proposal proposal;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final Label pulled = Controls.plain("", "text-meta");

    TypesPane(Frame frame, Proposal proposal) {
        super(6);
        this.frame = frame;
        this.proposal = proposal;
        setId("opening-types");
        var row = new FlowPane(8, 6);
        int digit = 1;
        for (var plan : proposal.plans()) row.getChildren().add(button(plan, digit++));
        pulled.setId("opening-pulled");
        pulled.setWrapText(true);
        pulled.setMinHeight(USE_PREF_SIZE);
        var name = Controls.label(frame.texts().bind("opening.types"), "labelled-name");
        getChildren().addAll(name, row, pulled);
        choose();
    }

    private ToggleButton button(CrisisPlan plan, int digit) {
        var said = plan.name().in(frame.texts().locale().getLanguage());
        var button = new ToggleButton(digit > DIGITS ? said : frame.texts().get("opening.type", said, digit));
        button.setMnemonicParsing(false);
        button.setId("type-" + plan.code());
        button.setUserData(plan);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "type-choice");
        button.setSelected(proposal.types().contains(plan.code()));
        button.selectedProperty().subscribe((_, _) -> choose());
        buttons.add(button);
        return button;
    }

    boolean toggle(int digit) {
        if (digit < 1 || digit > Math.min(DIGITS, buttons.size())) return false;
        buttons.get(digit - 1).fire();
        return true;
    }

    private void choose() {
        var plans = plans();
        chosen.set(plans.stream().map(CrisisPlan::code).toList());
        var texts = frame.texts();
        if (plans.isEmpty()) {
            pulled.setText(texts.get("opening.types.none"));
            return;
        }
        int cards = plans.stream().mapToInt(plan -> plan.cards().size()).sum();
        int stakeholders =
                plans.stream().mapToInt(plan -> plan.stakeholders().size()).sum();
        int thresholds =
                plans.stream().mapToInt(plan -> plan.thresholds().size()).sum();
        var first =
                plans.getFirst().cards().getFirst().title().in(texts.locale().getLanguage());
        pulled.setText(texts.get("opening.types.pulled", cards, stakeholders, thresholds, first));
    }

    private List<CrisisPlan> plans() {
        return buttons.stream()
                .filter(ToggleButton::isSelected)
                .map(button -> (CrisisPlan) button.getUserData())
                .toList();
    }

    List<String> chosen() {
        return chosen.get();
    }

    /// Codes of the plans chosen, in the order of the list.
    ReadOnlyObjectProperty<List<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
