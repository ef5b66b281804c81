// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Named;

/// One of the teams, or everyone; gone where there are no teams to tell apart.
final class TeamBox extends ComboBox<Optional<Team>> {
    TeamBox(Around around) {
        getStyleClass().add("team-box");
        accessibleTextProperty().bind(around.texts().bind("exercise.form.teams"));
        setConverter(new Named<>(
                one -> one.map(Team::name).orElseGet(() -> around.texts().get("exercise.inject.everyone"))));
    }

    /// What is chosen stays chosen while the teams are the same.
    void offer(List<Team> teams) {
        Controls.shown(this, teams.size() > 1);
        var choices = new ArrayList<Optional<Team>>();
        choices.add(Optional.empty());
        teams.forEach(one -> choices.add(Optional.of(one)));
        if (choices.equals(getItems())) return;
        getItems().setAll(choices);
        setValue(Optional.empty());
    }

    /// The id of the team; empty for everyone.
    Optional<String> chosen() {
        return Optional.ofNullable(getValue()).flatMap(one -> one).map(Team::id);
    }
}
