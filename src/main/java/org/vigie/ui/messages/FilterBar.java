// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;

/// Narrows the list: by audience, channel, language, level and tone, and by words.
final class FilterBar extends FlowPane {
    private final Around around;
    private final TextField search = new TextField();
    private final ComboBox<Optional<String>> scenario;

    FilterBar(Around around) {
        super(8, 8);
        this.around = around;
        getStyleClass().add("filter-bar");
        var texts = around.texts();
        var codes = new ArrayList<>(List.of(""));
        around.plans().stream().map(CrisisPlan::code).forEach(codes::add);
        scenario = chooser(
                "scenario",
                codes,
                Optional.empty(),
                around::scenario,
                (filter, taken) -> filter.placed(taken, Optional.empty()));
        search.setId("messages-search");
        search.promptTextProperty().bind(texts.bind("messages.search"));
        search.accessibleTextProperty().bind(texts.bind("messages.search"));
        search.textProperty().subscribe(words -> change(filter -> filter.saying(words)));
        getChildren()
                .addAll(
                        scenario,
                        chooser(
                                "audience",
                                List.of(Audience.values()),
                                Optional.empty(),
                                whom -> texts.get("message.audience." + whom.name()),
                                Filter::to),
                        chooser(
                                "outlet",
                                List.of(Outlet.values()),
                                Optional.empty(),
                                where -> texts.get("message.outlet." + where.name()),
                                Filter::on),
                        chooser(
                                "language",
                                List.of(Tongue.values()),
                                Tongue.of(texts.locale().getLanguage()),
                                Tongue::name,
                                Filter::in),
                        chooser(
                                "level",
                                List.of(CrisisLevel.values()),
                                Optional.empty(),
                                level -> texts.get("messages.level", level.number()),
                                Filter::at),
                        chooser(
                                "tone",
                                List.of(Tone.values()),
                                Optional.empty(),
                                tone -> texts.get("messages.tone." + tone.name()),
                                Filter::speaking),
                        search);
    }

    private <T> ComboBox<Optional<T>> chooser(
            String name,
            List<T> values,
            Optional<T> first,
            Function<T, String> words,
            BiFunction<Filter, Optional<T>, Filter> narrow) {
        var all = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        values.forEach(value -> all.add(Optional.of(value)));
        var box = around.box(
                "messages-" + name,
                all,
                (Optional<T> taken) ->
                        taken.map(words).orElseGet(() -> around.texts().get("messages.all." + name)));
        box.accessibleTextProperty().bind(around.texts().bind("messages." + name));
        box.setValue(first);
        box.valueProperty().subscribe(taken -> change(filter -> narrow.apply(filter, taken)));
        return box;
    }

    private void change(UnaryOperator<Filter> narrow) {
        var filter = around.model().filterProperty();
        filter.set(narrow.apply(filter.get()));
    }

    /// Where there is no room for the tree of scenarios, they are chosen here.
    void showScenarios(boolean shown) {
        Controls.shown(scenario, shown);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
