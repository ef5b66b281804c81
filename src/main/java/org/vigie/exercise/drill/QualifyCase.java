// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.crisis.CriticalityMatrix;
import org.vigie.core.crisis.DecisionTree;
import org.vigie.core.crisis.DecisionTree.Given;
import org.vigie.core.crisis.UsualTree;

/// An alert to be qualified: the usual decision tree is answered and the criticality rated, then both are compared
/// with a reasoned solution.
///
/// @param signals what is known, one line each
/// @param answers the solution's way through the tree
/// @param rating the solution's criticality
/// @param whyImpact why this impact
/// @param whyProbability why this probability
public record QualifyCase(
        String id,
        String title,
        String brief,
        List<String> signals,
        List<Reasoned> answers,
        Criticality rating,
        String whyImpact,
        String whyProbability)
        implements DrillCase {
    /// The tree that is answered: the one that a cell starts with, so that scores of a quarter can be compared.
    public static final DecisionTree TREE = UsualTree.TREE;

    private static final int LEVEL_POINTS = 2;

    public QualifyCase {
        signals = List.copyOf(signals);
        answers = List.copyOf(answers);
    }

    /// An answer of the solution, and its reason.
    public record Reasoned(Given given, String why) {}

    static QualifyCase of(Sheet.Block block) {
        var impact = new Sheet.Line("impact", block.one("impact")).parts();
        var probability = new Sheet.Line("probability", block.one("probability")).parts();
        return new QualifyCase(
                block.name(),
                block.title(),
                block.one("brief"),
                block.all("signal").stream().map(Sheet.Line::said).toList(),
                block.all("answer").stream().map(QualifyCase::reasoned).toList(),
                new Criticality(Integer.parseInt(impact.getFirst()), Integer.parseInt(probability.getFirst())),
                impact.get(1),
                probability.get(1));
    }

    private static Reasoned reasoned(Sheet.Line line) {
        var parts = line.parts();
        var head = parts.getFirst().split("=", 2);
        return new Reasoned(new Given(head[0].strip(), head[1].strip()), parts.get(1));
    }

    @Override
    public Skill skill() {
        return Skill.QUALIFY;
    }

    /// The level to which the solution's answers lead.
    public CrisisLevel level() {
        return TREE.stage(answers.stream().map(Reasoned::given).toList()).level();
    }

    /// The level that the solution's rating calls for.
    public CrisisLevel ratedLevel() {
        return CriticalityMatrix.USUAL.level(rating);
    }

    /// Judges a qualification: a point for each answer of the tree, two for the level it leads to, two each for impact
    /// and probability; a step beside is worth one.
    ///
    /// @param language ISO 639-1, of the tree's questions
    public Score score(List<Given> given, Optional<Criticality> rated, String language) {
        var points = new ArrayList<Point>();
        for (var right : answers) {
            boolean same = given.stream().anyMatch(right.given()::equals);
            points.add(Point.of("tree", asked(right.given(), language), same, right.why(), ""));
        }
        int off = Math.abs(TREE.stage(given).level().number() - level().number());
        points.add(new Point("level", "", near(off, given.isEmpty()), LEVEL_POINTS, "", ""));
        points.add(rated("impact", rated.map(Criticality::impact), rating.impact(), whyImpact));
        points.add(rated("probability", rated.map(Criticality::probability), rating.probability(), whyProbability));
        return new Score(points, "");
    }

    private static Point rated(String code, Optional<Integer> given, int right, String why) {
        int off = given.map(value -> Math.abs(value - right)).orElse(0);
        return new Point(code, Integer.toString(right), near(off, given.isEmpty()), LEVEL_POINTS, why, "e5");
    }

    private static int near(int off, boolean nothing) {
        return nothing ? 0 : Math.max(0, LEVEL_POINTS - off);
    }

    /// The question and the solution's answer, as the tree words them.
    private static String asked(Given given, String language) {
        var question = TREE.question(given.question()).orElseThrow();
        var choice = question.choice(given.choice()).orElseThrow();
        return question.text().in(language) + " → " + choice.text().in(language);
    }
}
