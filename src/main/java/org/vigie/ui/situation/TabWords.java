// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.vigie.ui.situation.SituationView.Tab;

/// What stands on the tabs of the page, and beside the title of what they show.
///
/// @param due what is to be decided and done
record TabWords(Around around, DuePane due, QuestionsPane questions, RumoursPane rumours) {
    /// The word on a tab; questions say how many are open.
    ObservableValue<String> name(Tab tab) {
        if (tab != Tab.QUESTIONS) return around.texts().bind("situation.tab." + tab.name());
        return Bindings.createStringBinding(
                () -> around.texts().get("situation.questions.tab", questions.open()),
                around.model().situationProperty(),
                around.texts().localeProperty());
    }

    /// A few words beside the title.
    String meta(Tab tab) {
        var texts = around.texts();
        var now = around.model().situation();
        return switch (tab) {
            case DUE -> due.meta();
            case QUESTIONS -> questions.meta();
            case RUMOURS -> rumours.meta();
            case SILENCES ->
                texts.get("situation.silences.meta", now.cell().silences().late(now.now()));
            case ALERTS -> texts.get("situation.alerts.meta", now.alerts().size());
            case REASONS -> texts.get("situation.reasons.meta");
            case URGENT, NARRATIVES -> "";
        };
    }
}
