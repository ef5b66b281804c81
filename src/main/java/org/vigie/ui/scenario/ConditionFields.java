// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.scenario.RowsPane.Field;

/// The fields of a condition: of which kind it is, and which inject, reaction, level or count it means.
final class ConditionFields {
    private static final int MOST_TEXTS = 20;

    private final Frame frame;
    private final EditorViewModel model;
    private final ScenarioWords words;

    /// What a condition asks for.
    private enum Kind {
        PLAYED,
        NOT_PLAYED,
        MET,
        MISSED,
        LEVEL,
        PUBLISHED
    }

    ConditionFields(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.model = model;
        words = new ScenarioWords(frame.texts());
    }

    RowsPane<Inject, Condition> rows() {
        return new RowsPane<>(
                frame,
                "condition",
                model::changeInject,
                (Inject inject) -> inject.when().conditions(),
                (inject, conditions) -> new InjectEdit(inject)
                        .when(new When(inject.when().all(), conditions))
                        .made(),
                this::fields,
                inject -> of(Kind.PLAYED, first(others(inject))));
    }

    private List<Field<Condition>> fields(Cells<Condition> row) {
        return List.of(
                new Field<>(
                        "conditionKind",
                        row.choice(
                                "conditionKind",
                                _ -> List.of(Kind.values()),
                                kind -> frame.texts().get("scenario.condition." + kind.name()),
                                ConditionFields::kind,
                                (old, kind) -> kind == kind(old) ? old : of(kind, first(subjects(kind)))),
                        false),
                new Field<>(
                        "subject",
                        row.choice(
                                "subject",
                                condition -> withOwn(subjects(kind(condition)), subject(condition)),
                                subject -> called(subject),
                                ConditionFields::subject,
                                (old, subject) -> of(kind(old), subject)),
                        true));
    }

    private static String first(List<String> subjects) {
        return subjects.isEmpty() ? "" : subjects.getFirst();
    }

    private static List<String> withOwn(List<String> subjects, String own) {
        if (subjects.contains(own)) return subjects;
        var all = new ArrayList<>(subjects);
        all.add(own);
        return all;
    }

    private List<String> others(Inject inject) {
        return model.inOrder().stream()
                .map(Inject::id)
                .filter(id -> !id.equals(inject.id()))
                .toList();
    }

    private List<String> subjects(Kind kind) {
        return switch (kind) {
            case PLAYED, NOT_PLAYED -> model.selected().map(this::others).orElse(List.of());
            case MET, MISSED -> Ids.reactions(model.now());
            case LEVEL -> List.of("0", "1", "2", "3", "4");
            case PUBLISHED ->
                IntStream.rangeClosed(1, MOST_TEXTS).mapToObj(String::valueOf).toList();
        };
    }

    /// An inject by its title, a reaction by its name, a number as it is.
    private String called(String subject) {
        var inject = model.now().inject(subject);
        if (inject.isPresent()) return words.called(inject.get());
        for (var each : model.now().injects())
            for (var reaction : each.reactions())
                if (reaction.id().equals(subject)) return each.id() + " · " + reaction.name();
        return subject;
    }

    private static Kind kind(Condition condition) {
        return switch (condition) {
            case Condition.Played played -> played.played() ? Kind.PLAYED : Kind.NOT_PLAYED;
            case Condition.Reacted reacted -> reacted.met() ? Kind.MET : Kind.MISSED;
            case Condition.Level _ -> Kind.LEVEL;
            case Condition.Published _ -> Kind.PUBLISHED;
        };
    }

    private static String subject(Condition condition) {
        return switch (condition) {
            case Condition.Played played -> played.inject();
            case Condition.Reacted reacted -> reacted.reaction();
            case Condition.Level level -> String.valueOf(level.atLeast().number());
            case Condition.Published published -> String.valueOf(published.atLeast());
        };
    }

    private static Condition of(Kind kind, String subject) {
        return switch (kind) {
            case PLAYED -> new Condition.Played(subject, true);
            case NOT_PLAYED -> new Condition.Played(subject, false);
            case MET -> new Condition.Reacted(subject, true);
            case MISSED -> new Condition.Reacted(subject, false);
            case LEVEL -> new Condition.Level(CrisisLevel.nearest(number(subject)));
            case PUBLISHED -> new Condition.Published(Math.max(1, number(subject)));
        };
    }

    private static int number(String subject) {
        return subject.matches("\\d{1,4}") ? Integer.parseInt(subject) : 1;
    }
}
