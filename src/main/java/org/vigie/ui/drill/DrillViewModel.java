// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.DecisionTree.Given;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.CaseFact;
import org.vigie.exercise.drill.DrillCase;
import org.vigie.exercise.drill.Drills;
import org.vigie.exercise.drill.Fault;
import org.vigie.exercise.drill.FiguresCase;
import org.vigie.exercise.drill.FiguresCase.Verdict;
import org.vigie.exercise.drill.HandOverCase;
import org.vigie.exercise.drill.HoldingCase;
import org.vigie.exercise.drill.QualifyCase;
import org.vigie.exercise.drill.Score;

/// One case at a time: what was answered so far, what it came to, and how long it took.
final class DrillViewModel {
    static final Duration TIME = Duration.ofMinutes(5);
    private static final int LINES = 3;

    private final PracticeBook book;
    private final Tongue language;
    private final List<DrillCase> cases;
    private final ReadOnlyObjectWrapper<DrillCase> shown;
    private final ReadOnlyObjectWrapper<Optional<Score>> score = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Given> given = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Integer>> impact = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> probability = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableMap<Integer, Verdict> verdicts = FXCollections.observableHashMap();
    private final ObjectProperty<Optional<Integer>> refusal = new SimpleObjectProperty<>(Optional.empty());
    private final List<StringProperty> lines = new ArrayList<>();
    private Instant started;
    private Optional<Instant> ended = Optional.empty();

    DrillViewModel(PracticeBook book, Tongue language) {
        this.book = book;
        this.language = language;
        this.cases = Drills.all(language);
        this.shown = new ReadOnlyObjectWrapper<>(cases.getFirst());
        this.started = book.now();
        for (int line = 0; line < LINES; line++) lines.add(new SimpleStringProperty(""));
    }

    Tongue language() {
        return language;
    }

    List<DrillCase> cases() {
        return cases;
    }

    ReadOnlyObjectProperty<DrillCase> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What the answer came to; absent until it is checked.
    ReadOnlyObjectProperty<Optional<Score>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /// The answers to the tree, in the order given.
    ObservableList<Given> given() {
        return given;
    }

    /// Answers a question of the tree, or answers it anew.
    void give(Given answer) {
        given.removeIf(before -> before.question().equals(answer.question()));
        given.add(answer);
    }

    DecisionTree.Stage stage() {
        return QualifyCase.TREE.stage(List.copyOf(given));
    }

    ObjectProperty<Optional<Integer>> impactProperty() {
        return impact;
    }

    ObjectProperty<Optional<Integer>> probabilityProperty() {
        return probability;
    }

    /// By the place of the sentence.
    ObservableMap<Integer, Verdict> verdicts() {
        return verdicts;
    }

    ObjectProperty<Optional<Integer>> refusalProperty() {
        return refusal;
    }

    /// What is written: a statement in the first, or the three lines of a hand-over.
    StringProperty line(int place) {
        return lines.get(place);
    }

    /// How the journal names a case.
    String subject(DrillCase one) {
        return one.skill() + "/" + one.id() + "/" + language.code();
    }

    /// Opens a case afresh.
    void open(DrillCase one) {
        given.clear();
        impact.set(Optional.empty());
        probability.set(Optional.empty());
        verdicts.clear();
        refusal.set(Optional.empty());
        lines.forEach(line -> line.set(""));
        score.set(Optional.empty());
        started = book.now();
        ended = Optional.empty();
        shown.set(one);
    }

    /// The same case once more, from an empty page.
    void again() {
        open(shown.get());
    }

    /// Starts the clock anew while nothing was answered yet.
    void settle() {
        if (score.get().isEmpty() && !isBegun()) started = book.now();
    }

    /// Whether there is an answer that would be lost.
    boolean isUnderWay() {
        return score.get().isEmpty() && isBegun();
    }

    /// The case after this one, of the same skill first.
    void next() {
        int after = cases.indexOf(shown.get()) + 1;
        open(cases.get(after % cases.size()));
    }

    /// Since the case was opened, until it was checked.
    Duration elapsed() {
        var length = Duration.between(started, ended.orElseGet(book::now));
        return length.isNegative() ? Duration.ZERO : length;
    }

    /// What the checker holds against what is written now.
    List<Fault> faults() {
        return switch (shown.get()) {
            case HoldingCase one ->
                TextCheck.faults(
                        lines.getFirst().get(),
                        Purpose.HOLDING,
                        language,
                        one.facts().stream().map(CaseFact::claim).toList(),
                        one.victims());
            case HandOverCase one ->
                TextCheck.faults(
                        String.join(
                                "\n", lines.stream().map(StringProperty::get).toList()),
                        Purpose.INTERNAL,
                        language,
                        one.facts().stream().map(CaseFact::claim).toList(),
                        List.of());
            case QualifyCase _, FiguresCase _ -> List.of();
        };
    }

    /// What the answer would come to as it stands.
    Score preview() {
        return switch (shown.get()) {
            case QualifyCase one -> one.score(List.copyOf(given), rating(), language.code());
            case HoldingCase one -> one.score(lines.getFirst().get(), faults());
            case FiguresCase one -> one.score(Map.copyOf(verdicts), refusal.get());
            case HandOverCase one ->
                one.score(lines.get(0).get(), lines.get(1).get(), lines.get(2).get(), faults());
        };
    }

    private Optional<Criticality> rating() {
        return impact.get().flatMap(how -> probability.get().map(likely -> new Criticality(how, likely)));
    }

    /// Whether there is anything to judge.
    boolean isBegun() {
        return !given.isEmpty()
                || impact.get().isPresent()
                || probability.get().isPresent()
                || !verdicts.isEmpty()
                || refusal.get().isPresent()
                || lines.stream().anyMatch(line -> !line.get().isBlank());
    }

    /// Judges the answer and keeps the result. Nothing is kept twice, nor an empty page.
    void check() {
        if (score.get().isPresent() || !isBegun()) return;
        ended = Optional.of(book.now());
        var result = preview();
        score.set(Optional.of(result));
        book.keep(Practice.DRILL, subject(shown.get()), result, elapsed());
    }
}
