// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sentences that people want the cell to say, of which some may not be said: what decides is the register of facts.
///
/// @param facts the register at this moment
/// @param asks what is asked of the person, in order
/// @param insists what somebody says who does not take no for an answer
/// @param refusals ways to answer that, of which the good ones give a point
public record FiguresCase(
        String id,
        String title,
        String brief,
        List<CaseFact> facts,
        List<Ask> asks,
        String insists,
        List<Refusal> refusals)
        implements DrillCase {
    private static final int REFUSAL_POINTS = 2;

    public FiguresCase {
        facts = List.copyOf(facts);
        asks = List.copyOf(asks);
        refusals = List.copyOf(refusals);
    }

    /// What may be done with a sentence.
    public enum Verdict {
        /// It says what is verified, no more.
        SAY,
        /// Nobody knows it yet, or it says more than is verified.
        HOLD,
        /// It is known to be false.
        DENY
    }

    /// A sentence that somebody wants to say or to hear.
    ///
    /// @param who asks
    /// @param fact the line of the register that decides; absent where none speaks of it
    public record Ask(String who, String sentence, Optional<Integer> fact, Verdict verdict, String why) {}

    /// A way to answer who insists.
    public record Refusal(String words, boolean good, String why) {}

    static FiguresCase of(Sheet.Block block) {
        return new FiguresCase(
                block.name(),
                block.title(),
                block.one("brief"),
                block.all("fact").stream().map(CaseFact::of).toList(),
                block.all("ask").stream().map(FiguresCase::ask).toList(),
                block.one("insists"),
                block.all("refusal").stream()
                        .map(line -> new Refusal(
                                line.parts().get(1),
                                line.parts().get(0).equals("good"),
                                line.parts().get(2)))
                        .toList());
    }

    private static Ask ask(Sheet.Line line) {
        var parts = line.parts();
        var fact = parts.get(2).equals("-") ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(parts.get(2)));
        return new Ask(parts.get(0), parts.get(1), fact, Verdict.valueOf(parts.get(3)), parts.get(4));
    }

    @Override
    public Skill skill() {
        return Skill.FIGURES;
    }

    /// The line of the register of this number.
    public Optional<CaseFact> fact(int number) {
        return facts.stream().filter(fact -> fact.number() == number).findFirst();
    }

    /// Judges verdicts: a point for each, two for a good refusal. To say what may not be said is never worth a point,
    /// to hold back what is false neither.
    ///
    /// @param given by the place of the sentence, from 0
    /// @param refusal the place of the chosen refusal
    public Score score(Map<Integer, Verdict> given, Optional<Integer> refusal) {
        var points = new ArrayList<Point>();
        for (int at = 0; at < asks.size(); at++) {
            var ask = asks.get(at);
            boolean same = given.get(at) == ask.verdict();
            points.add(Point.of("verdict" + ask.verdict(), ask.sentence(), same, ask.why(), same ? "" : "M03"));
        }
        var chosen = refusal.map(refusals::get);
        var best = refusals.stream().filter(Refusal::good).findFirst();
        points.add(new Point(
                "refusal",
                chosen.map(Refusal::words).orElse(""),
                chosen.filter(Refusal::good).isPresent() ? REFUSAL_POINTS : 0,
                REFUSAL_POINTS,
                chosen.or(() -> best).map(Refusal::why).orElse(""),
                "e7"));
        return new Score(points, best.map(Refusal::words).orElse(""));
    }
}
