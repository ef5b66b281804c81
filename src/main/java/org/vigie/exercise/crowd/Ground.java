// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.InjectKind;

/// What the public knows: the narratives that go round, what the organisation has said, and what is known to be so.
final class Ground {
    private static final double USUAL_READERS = 10_000;
    private static final long UNKNOWN_READERS = 3_000;
    private static final double LOUDER = 1.6;

    private final People people;
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<String> saidBefore = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private CrisisLevel level = CrisisLevel.WATCH;

    /// @param so whether what is said is true
    private record Fact(ClaimId claim, String statement, boolean so) {}

    Ground(People people) {
        this.people = people;
    }

    List<Narrative> narratives() {
        return narratives;
    }

    Optional<Narrative> narrative(String id) {
        return narratives.stream().filter(one -> one.id.equals(id)).findFirst();
    }

    double bound(double now, double end, Coefficients by) {
        double sum = 0;
        for (var narrative : narratives) sum += narrative.bound(now, end, by);
        return sum;
    }

    /// What nobody can see starts no talk.
    void came(Happening.Came came, double now, Coefficients by) {
        if (!came.kind().isPublic()) return;
        var text = came.title() + " " + came.text();
        var grievance = Grievance.of(text);
        var narrative = narratives.stream()
                .filter(one -> one.id.equals(came.id()) || one.concerns(grievance, text))
                .findFirst()
                .orElseGet(() -> begun(came.id(), grievance, text, now));
        double posts = posts(came, by) * by.weight(narrative.grievance);
        narrative.ignite(now, posts, people.name(came.sender()), came.text(), by);
    }

    private Narrative begun(String id, Grievance grievance, String text, double now) {
        var begun = new Narrative(id, grievance, text, now);
        narratives.add(begun);
        return begun;
    }

    /// How many posts it calls forth directly: more where more read it.
    private double posts(Happening.Came came, Coefficients by) {
        double readers = people.readers(came.sender()).orElse(UNKNOWN_READERS);
        double reached = Math.pow(Math.max(100, readers) / USUAL_READERS, by.get(Coefficient.REACH));
        double weight = switch (people.disposition(came.sender())) {
            case HOSTILE -> 1.2;
            case WORRIED, NEUTRAL -> 1;
            case HELPFUL, FRIENDLY -> 0.6;
        };
        return by.get(Coefficient.SPARK) * reached * weight * drawn(came.kind()) * (came.louder() ? LOUDER : 1);
    }

    private static double drawn(InjectKind kind) {
        return switch (kind) {
            case PRESS -> 1.4;
            case VIDEO -> 1.3;
            case SOCIAL -> 1;
            case FORUM -> 0.7;
            case REVIEW -> 0.4;
            case CALL, MAIL, AUTHORITY, CUE -> 0;
        };
    }

    void settled(Happening.Settled now) {
        facts.removeIf(fact -> fact.claim().equals(now.claim()));
        now.so().ifPresent(so -> facts.add(new Fact(now.claim(), now.statement(), so)));
    }

    void levelled(CrisisLevel now) {
        level = now;
    }

    void remember(String words) {
        saidBefore.add(words);
    }

    /// Whether the words clash with what the organisation said before, or with what is known.
    boolean isContradicted(String words) {
        if (saidBefore.stream().anyMatch(before -> Contradiction.between(before, words))) return true;
        return facts.stream()
                .anyMatch(fact -> fact.so()
                        ? Contradiction.between(fact.statement(), words)
                        : Contradiction.repeats(words, fact.statement()));
    }

    double pressFactor(Coefficients by) {
        return level.isAtLeast(CrisisLevel.CRISIS) ? by.get(Coefficient.PRESS_IN_CRISIS) : 1;
    }

    void bringTo(double now, Coefficients by) {
        narratives.forEach(narrative -> narrative.bringTo(now, by));
    }

    /// Lets go of what nobody speaks of any more.
    void forget(double now, Coefficients by, double rate) {
        narratives.removeIf(narrative -> narrative.rate(now, by) < rate && narrative.age(now) > 60);
    }
}
