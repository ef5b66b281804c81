// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.analysis.advice.Proposal;
import org.vigie.core.advice.CrisisType;
import org.vigie.core.advice.Paracrisis;
import org.vigie.core.advice.Question;
import org.vigie.core.advice.Reputation;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.alert.LevelWords;

/// What the cell answers. What the room suggests is filled in and says what it stands on; every answer can be unknown.
final class QuestionsPane extends VBox {
    private static final Question FIRST_ONLINE = Question.PARACRISIS;

    private final Frame frame;
    private final AdviceViewModel model;
    private final AdviceTexts words;
    private final VBox context = new VBox(4);
    private final List<Runnable> refreshing = new ArrayList<>();

    QuestionsPane(Frame frame, AdviceViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        this.words = new AdviceTexts(frame);
        setId("advice-questions");
        context.setId("advice-context");
        getChildren().add(context);
        for (var question : Question.values()) {
            if (question == FIRST_ONLINE) getChildren().add(heading("advice.online"));
            getChildren().add(asked(question));
        }
        model.draftProperty().subscribe(_ -> refresh());
        model.briefingProperty().subscribe(_ -> refresh());
        frame.texts().follow(this, this::refresh);
        refresh();
    }

    private Node heading(String key) {
        return Controls.label(frame.texts().bind(key), "title-panel");
    }

    private void refresh() {
        refreshing.forEach(Runnable::run);
        var lines = new ArrayList<Node>();
        model.briefingProperty().get().ifPresent(read -> {
            var level = new LevelWords(frame.texts()).whole(read.level());
            lines.add(Controls.wrapped(
                    read.cell()
                            .map(cell -> words.get("advice.context.cell", cell.title(), level))
                            .orElseGet(() -> words.get("advice.context.none", level)),
                    "text-muted"));
            for (var story : read.narratives())
                lines.add(Controls.wrapped(
                        words.get(
                                "advice.context.story",
                                story.label(),
                                frame.formats().number(story.mentions()),
                                story.mentions()),
                        "text-meta"));
        });
        context.getChildren().setAll(lines);
    }

    private Node asked(Question question) {
        var input = switch (question) {
            case TYPE -> list(question, CrisisType.values());
            case REPUTATION -> list(question, Reputation.values());
            case PARACRISIS -> list(question, Paracrisis.values());
            default -> yesNo(question);
        };
        input.setId("advice-" + question.name().toLowerCase(Locale.ROOT));
        var beside = new VBox(4);
        refreshing.add(() -> beside.getChildren().setAll(beside(question)));
        var whole = new Labelled(frame.texts().bind("advice.question." + question.name()), input)
                .help(frame.texts().bind("advice.help." + question.name()));
        whole.getChildren().add(beside);
        return whole;
    }

    private ComboBox<Optional<?>> list(Question question, Object[] values) {
        var list = new ComboBox<Optional<?>>();
        list.setMaxWidth(Double.MAX_VALUE);
        Runnable fill = () -> {
            list.setConverter(converter(words::answer));
            list.getItems()
                    .setAll(Stream.concat(
                                    Stream.of(Optional.empty()),
                                    Arrays.stream(values).map(Optional::of))
                            .toList());
            list.setValue(model.draftProperty().get().answers().to(question));
        };
        frame.texts().follow(list, fill);
        fill.run();
        list.setOnAction(_ -> {
            var chosen = list.getValue();
            if (chosen != null) model.answer(question, chosen);
        });
        refreshing.add(() -> list.setValue(model.draftProperty().get().answers().to(question)));
        return list;
    }

    private static <T> StringConverter<T> converter(Function<T, String> says) {
        return new Named<>(says);
    }

    private Segmented<Optional<?>> yesNo(Question question) {
        var choices = new LinkedHashMap<Optional<?>, ObservableValue<String>>();
        choices.put(Optional.of(true), frame.texts().bind("advice.answer.yes"));
        choices.put(Optional.of(false), frame.texts().bind("advice.answer.no"));
        choices.put(Optional.empty(), frame.texts().bind("advice.answer.unknown"));
        var choice = new Segmented<Optional<?>>(choices, Optional.empty());
        choice.getStyleClass().add("small");
        var id = "advice-" + question.name().toLowerCase(Locale.ROOT);
        choice.button(Optional.of(true)).setId(id + "-yes");
        choice.button(Optional.of(false)).setId(id + "-no");
        choice.button(Optional.empty()).setId(id + "-unknown");
        choice.valueProperty().addListener((_, _, now) -> model.answer(question, now));
        refreshing.add(() ->
                choice.valueProperty().set(model.draftProperty().get().answers().to(question)));
        return choice;
    }

    /// Where the answer comes from, and what else the room suggests.
    private List<Node> beside(Question question) {
        var lines = new ArrayList<Node>();
        var answers = model.draftProperty().get().answers();
        model.briefingProperty().get().ifPresent(read -> {
            var taken = answers.taken().get(question);
            var given = read.told().given().get(question);
            var standing = read.told().assessment().answers().to(question);
            if (given != null && answers.to(question).equals(standing))
                lines.add(Controls.wrapped(words.get("advice.given", words.signed(given, read)), "text-meta"));
            else if (taken != null)
                lines.add(Controls.wrapped(words.from(question, taken, read), "text-small", "text-accent"));
            for (var proposal : model.proposals(question)) lines.add(suggestion(proposal, read));
        });
        return lines;
    }

    private Node suggestion(Proposal proposal, Briefing read) {
        var take = new Button(
                words.get("advice.take", words.answer(Optional.of(proposal.answer())), words.from(proposal, read)));
        take.setId("advice-take-" + proposal.from());
        take.getStyleClass().addAll("small", "ghost");
        take.setWrapText(true);
        take.setMinHeight(USE_PREF_SIZE);
        take.setOnAction(_ -> model.take(proposal));
        return take;
    }
}
